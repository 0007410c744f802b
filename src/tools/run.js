// @ts-check
// Runs Node scripts of the project and of its packages.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The script of a package, to be run by Node: no shell, on any system. @param {string} path */
export const bin = (path) => join('node_modules', path);

/**
 * Runs a script by Node in the project's folder; resolves to how it ended and, unless it is shown, what it printed.
 *
 * @param {readonly string[]} args
 * @param {{env?: NodeJS.ProcessEnv, show?: boolean}} [options]
 * @returns {Promise<{code: number, output: string}>}
 */
export const run = (args, { env = {}, show = false } = {}) =>
  new Promise((resolve) => {
    const stdio = show ? 'inherit' : 'pipe';
    const child = spawn(process.execPath, args, { cwd: ROOT, env: { ...process.env, ...env }, stdio });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
