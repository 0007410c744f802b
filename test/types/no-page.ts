// Read by the type check of the rooms that only compute, and only by it: there is no page, network, storage or console.

// @ts-expect-error a page
void document;
// @ts-expect-error a window
void window;
// @ts-expect-error a storage
void localStorage;
// @ts-expect-error a network
void fetch;
// @ts-expect-error a clock that calls back
void setTimeout;
// @ts-expect-error a console
void console;
