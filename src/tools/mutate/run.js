// @ts-check
// Runs the bundled tests of a room, and ends with 1 when one fails: `node run.js ROOM`. One process, no loader.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Mocha from 'mocha';
import { BUNDLE, ROOMS } from './rooms.js';

// a thousand mutants wait: test/support/check.ts tries less
process.env['QUICK'] = '1';

const file = resolve(BUNDLE);
if (ROOMS[String(process.argv[2])]?.runner === 'node') {
  // Node's own runner starts by itself once its tests are there
  await import(pathToFileURL(file).href);
} else {
  const mocha = new Mocha({ bail: true, timeout: 0, reporter: 'min' });
  mocha.addFile(file);
  await mocha.loadFilesAsync();
  mocha.run((failures) => process.exit(failures ? 1 : 0));
}
