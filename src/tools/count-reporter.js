// @ts-check
// A @web/test-runner reporter that hands the numbers to `test.js`, and prints them.
import { writeFileSync } from 'node:fs';

/** Writes `{passed, failed, skipped}` to the file named by COUNTS_FILE, when there is one. */
export function countReporter() {
  return {
    /** @param {{sessions: Iterable<any>}} run */
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      /** @param {any} suite */
      const walk = (suite) => {
        for (const test of suite?.tests ?? []) counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        for (const inner of suite?.suites ?? []) walk(inner);
      };
      for (const session of sessions) {
        const before = counts.failed;
        walk(session.testResults);
        // a file that broke before its tests ran
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      if (process.env['COUNTS_FILE']) writeFileSync(process.env['COUNTS_FILE'], JSON.stringify(counts));
    },
  };
}
