import fc from 'fast-check';

/** Whether the tests run for each of a thousand mutants: then they try less. */
export const isQuick = typeof process === 'object' && process.env['QUICK'] === '1';

const isBrowser = typeof document === 'object';

/** Node, the fastest, goes through all; where an engine differs, few show it at once. */
const MOST = isQuick ? 10 : isBrowser ? 30 : Infinity;

/** How often a property is tried here: as often as it says in Node, a few times in each browser. */
export const runs = (inNode: number): number => Math.min(inNode, MOST);

/** Runs a property; fast-check prints the seed and the smallest counterexample when it fails. */
export function check<Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>, inNode = 300): void {
  fc.assert(property, { numRuns: runs(inNode), verbose: 1 });
}
