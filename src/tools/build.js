// @ts-check
// Builds the npm packages; says where it is, since it takes a while on a slow machine.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { ROOT } from './serve.js';

/** @returns {Promise<void>} */
export function build() {
  console.log('build: bundling scripts and types into packages/*/dist');
  const rollup = join(dirname(createRequire(import.meta.url).resolve('rollup/package.json')), 'dist/bin/rollup');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [rollup, '-c', '--silent'], { cwd: ROOT, stdio: 'inherit' });
    child.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the build ended with ${code}`))));
  });
}
