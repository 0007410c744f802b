// @ts-check
// A @web/test-runner reporter that hands the numbers to `test.js`, and prints them.
import { writeFileSync } from 'node:fs';

/**
 * Writes `{passed, failed, skipped}` to the file named by COUNTS_FILE, and every title with whether it passed to the one
 * named by TITLES_FILE, where there are such names.
 */
export function countReporter() {
  return {
    /** @param {{sessions: Iterable<any>}} run */
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      /** @type {{title: string, passed: boolean}[]} */
      const titles = [];
      /** @param {any} suite */
      const walk = (suite) => {
        for (const test of suite?.tests ?? []) {
          counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
          if (!test.skipped) titles.push({ title: test.name, passed: test.passed });
        }
        for (const inner of suite?.suites ?? []) walk(inner);
      };
      for (const session of sessions) {
        const before = counts.failed;
        walk(session.testResults);
        // a file that broke before its tests ran
        if (!session.passed && counts.failed === before) counts.failed++;
      }
      if (process.env['TITLES_FILE']) writeFileSync(process.env['TITLES_FILE'], JSON.stringify(titles));
      if (process.env['COUNTS_FILE']) writeFileSync(process.env['COUNTS_FILE'], JSON.stringify(counts));
    },
  };
}
