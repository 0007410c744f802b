// @ts-check
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The test files in a folder, sorted, by their paths from the project's own. @param {string} folder @returns {string[]} */
export const testFiles = (folder) =>
  readdirSync(join(ROOT, folder), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'))
    .sort()
    .map((name) => join(folder, name).replaceAll('\\', '/'));

/**
 * Writes one file with all tests of a folder: most of the time of a small file is its page, or its process.
 *
 * @param {string} folder
 * @returns {string} Its path from the project's folder.
 */
export function asOne(folder) {
  const file = `.artefacts/as-one/${folder}.test.ts`;
  mkdirSync(join(ROOT, file, '..'), { recursive: true });
  const lines = testFiles(folder).map((each) => `import '../../../${each}';\n`);
  writeFileSync(join(ROOT, file), lines.join(''));
  return file;
}
