import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './packages.ts';

/** The pages whose code is run. */
export const DOCUMENTS = [
  'README.md',
  'packages/scoring/README.md',
  'packages/sme-vn/README.md',
  'packages/widget/README.md',
  'packages/labanso/README.md',
  '.github/CONTRIBUTING.md',
] as const;

export interface Block {
  readonly document: string;
  readonly language: string;
  readonly code: string;
  /** The line it begins at. */
  readonly line: number;
}

export const textOf = (document: string): string => readFileSync(join(ROOT, document), 'utf8');

/** The fenced blocks of a page. */
export const blocksOf = (document: string): readonly Block[] => {
  const text = textOf(document);
  return [...text.matchAll(/^```(\w*)\n([\s\S]*?)^```/gm)].map((match) => ({
    document,
    language: match[1]!,
    code: match[2]!,
    line: text.slice(0, match.index).split('\n').length,
  }));
};

/** A block as a program: `expression; //=> value` becomes a check of just that. */
export const asProgram = ({ code }: Block): string =>
  `import assert from 'node:assert/strict';\n${code.replace(
    /^(\s*)(.+?);\s*\/\/=> (.+)$/gm,
    (_, space: string, expression: string, value: string) => `${space}assert.deepEqual(${expression}, ${value});`,
  )}`;
