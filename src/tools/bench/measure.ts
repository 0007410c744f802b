// Times are wall times of one process on one machine: read the ratios, which are of rows scored in turn in one run.

import { execFileSync } from 'node:child_process';
import { ROOT } from '../serve.js';

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1]!;
};

/** Rows a second: as many rows as fit in `ms`, at least one round of them all or `least` rows. */
export async function rate<Row>(
  score: (row: Row) => unknown,
  rows: readonly Row[],
  ms: number,
  least = 20,
): Promise<number> {
  const from = performance.now();
  let done = 0;
  for (;;) {
    for (let i = 0; i < least; i++) {
      const outcome = score(rows[done++ % rows.length]!);
      if (outcome instanceof Promise) await outcome;
    }
    const passed = performance.now() - from;
    if (passed >= ms) return (done * 1000) / passed;
  }
}

/** A fresh Node with a script; its last line as a number. */
const fresh = (script: string): number =>
  Number(
    execFileSync(process.execPath, ['--expose-gc', '--input-type=module', '-e', script], {
      cwd: ROOT,
      encoding: 'utf8',
    })
      .trim()
      .split('\n')
      .at(-1),
  );

/** ms until a package is imported. */
export const importTime = (name: string): number =>
  fresh(`const from = performance.now(); await import('${name}'); console.log(performance.now() - from);`);

/** MB of JavaScript values in use, once a package is imported, above an empty process. */
export const importMemory = (name: string): number =>
  fresh(
    `gc(); const before = process.memoryUsage().heapUsed; globalThis.kept = await import('${name}'); gc();
     console.log((process.memoryUsage().heapUsed - before) / 1e6);`,
  );
