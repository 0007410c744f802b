// @ts-check
// What a promise of size costs today: brotli bytes of each import as a consumer's bundler would make it (esbuild),
// and of each file a page loads. `npm run size` fails when one is over its budget in budgets.json.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';
import { ROOT } from './serve.js';

/**
 * `raw`: the limit before compression, for what is opened from a disk.
 *
 * @typedef {{what: string, limit: number, raw?: number, from?: string, names?: string[], files?: string[]}} Budget
 */

/** @type {Budget[]} */
const budgets = JSON.parse(readFileSync(new URL('budgets.json', import.meta.url), 'utf8'));

/** @param {Uint8Array} bytes */
const brotli = (bytes) => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/** The files that a name with a star stands for. @param {string} name */
function expand(name) {
  const [head = '', tail] = basename(name).split('*');
  const folder = join(ROOT, dirname(name));
  const found = readdirSync(folder).filter((file) =>
    tail === undefined ? file === head : file.startsWith(head) && file.endsWith(tail),
  );
  if (!found.length) throw new Error(`${name} is not there: run \`npm run build\` first.`);
  return found.map((file) => join(folder, file));
}

/** Bytes as they lie on the disk. @param {Budget} budget */
const onDisk = ({ files = [] }) => files.flatMap(expand).reduce((total, file) => total + statSync(file).size, 0);

/** @param {Budget} budget @returns {Promise<number>} */
async function measure({ from, names = [], files = [] }) {
  if (!from) return files.flatMap(expand).reduce((total, file) => total + brotli(readFileSync(file)), 0);
  const what = names.includes('*') ? '*' : `{ ${names.join(', ')} }`;
  const result = await build({
    stdin: { contents: `export ${what} from '${from}'`, resolveDir: join(ROOT, 'test') },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'error',
  });
  return brotli(result.outputFiles[0]?.contents ?? new Uint8Array());
}

/** Every budget with what it measures now, in bytes. */
export const sizes = async () =>
  Promise.all(
    budgets.flatMap((budget) => {
      const { what, raw } = budget;
      const packed = measure(budget).then((bytes) => ({ ...budget, bytes }));
      return raw ? [packed, { what: `${what}, as it lies on the disk`, limit: raw, bytes: onDisk(budget) }] : [packed];
    }),
  );

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const all = await sizes();
  for (const { what, bytes, limit } of all)
    console.log(
      `${bytes > limit ? 'OVER ' : '     '}${String(bytes).padStart(6)} of ${String(limit).padStart(6)} bytes  ${what}`,
    );
  if (all.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1;
}
