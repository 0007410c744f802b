import fc from 'fast-check';

/** Whether the tests run for each of a thousand mutants: then they try less. */
export const isQuick = typeof process === 'object' && process.env['QUICK'] === '1';

/** Runs a property; fast-check prints the seed and the smallest counterexample when it fails. */
export function check<Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>, runs = 300): void {
  fc.assert(property, { numRuns: isQuick ? 10 : runs, verbose: 1 });
}
