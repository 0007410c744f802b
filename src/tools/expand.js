// @ts-check
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The test files in a folder, sorted. @param {string} root @param {string} folder @returns {string[]} */
export const expand = (root, folder) =>
  readdirSync(join(root, folder), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.test.ts') && !name.includes('node_modules'))
    .sort()
    .map((name) => join(folder, name));
