// @ts-check
// `npm run build`: builds the npm packages, the first screen that a page can show before any script, JSON Schemas.
import { spawn } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { carryAddresses } from './addresses.js';
import { writeOffline } from './offline.js';
import { ROOT } from './serve.js';
import { writeWorkshopFile } from './workshop-file.js';

/** Runs Node in the project; rejects when it fails. @param {readonly string[]} args @returns {Promise<void>} */
const node = (args) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: 'inherit' });
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`node ${args.join(' ')} ended with ${code}`)),
    );
  });

/** Says where it is, since it takes a while on a slow machine. @returns {Promise<void>} */
export async function build() {
  await node(['--import', 'tsx', 'src/tools/check-reviews.ts']);
  carryAddresses();
  // parts have names with a hash: those of the last build would stay, and be published
  for (const folder of readdirSync(join(ROOT, 'packages')))
    rmSync(join(ROOT, 'packages', folder, 'dist'), { recursive: true, force: true });
  console.log('build: bundling scripts and types into packages/*/dist');
  await node([
    join(dirname(createRequire(import.meta.url).resolve('rollup/package.json')), 'dist/bin/rollup'),
    '-c',
    '--silent',
  ]);
  await node(['--import', 'tsx', 'src/tools/first-screen.ts']);
  await node(['--import', 'tsx', 'src/tools/write-schemas.ts']);
  writeOffline(join(ROOT, 'packages/widget/dist'));
  writeWorkshopFile(join(ROOT, 'packages/widget/dist'));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await build();
