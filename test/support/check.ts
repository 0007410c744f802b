import fc from 'fast-check';

/** Runs a property; fast-check prints the seed and the smallest counterexample when it fails. */
export function check<Values extends [unknown, ...unknown[]]>(property: fc.IProperty<Values>, runs = 300): void {
  fc.assert(property, { numRuns: runs, verbose: 1 });
}
