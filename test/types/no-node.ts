// Read by the type checks of rooms that run in browsers, and only by them: what Node has must be unknown there.

// @ts-expect-error Node's modules
import 'node:fs';

// @ts-expect-error Node's process
void process;
// @ts-expect-error Node's bytes
void Buffer;
// @ts-expect-error Node's global object
void global;
// @ts-expect-error Node's folder of a module
void import.meta.dirname;
