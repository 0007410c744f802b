// One file, from bytes to findings with their places.

import { checkAgainst, type Edition } from '#checking';
import type { Finding } from '#model';
import { openData } from '../open-questionnaire.ts';
import { decode, type Place } from './decode.ts';
import { parse, placeOf, type Parsed } from './parse.ts';

/** A finding, and where it stands in a file. */
export interface Located extends Finding, Place {}

export interface CheckedFile {
  /** In the order of the file. */
  readonly findings: readonly Located[];
  /** Questionnaire and texts, where the file's structure is sound. */
  readonly edition: Edition | null;
}

/** Faults of a key, not of what stands under it. */
const ABOUT_KEYS = ['unknown-key', 'source-key-suspect', 'key-forbidden', 'text-language', 'text-unused'];

/** A key that is refused for its form: the value under it is not what the message speaks of. */
const isAboutKey = ({ code, path, actual }: Finding): boolean =>
  ABOUT_KEYS.includes(code) || (typeof actual === 'string' && path.endsWith(`/${actual}`));

const located = (parsed: Parsed, finding: Finding): Located => ({
  ...finding,
  ...placeOf(parsed, finding.path, isAboutKey(finding)),
});

/**
 * Everything that is wrong with a file: its encoding, its JSON, its structure, references, scores and texts; and, when
 * the published edition is given, a version that doesn't say what has changed.
 */
export async function checkFile(bytes: Uint8Array, published?: Edition): Promise<CheckedFile> {
  const { text, faults } = decode(bytes);
  const early = faults.map(({ finding, place }) => ({ ...finding, ...place }));
  if (text === null) return { findings: early, edition: null };
  const { parsed, faults: inJson } = parse(text);
  early.push(...inJson.map(({ finding, place }) => ({ ...finding, ...place })));
  if (!parsed) return { findings: early, edition: null };
  const { bundle, findings } = await openData(parsed.data);
  const isAlone = !Object.keys(parsed.data ?? {}).some((key) => ['questionnaire', 'extends'].includes(key));
  const since = (bundle && published ? checkAgainst(published, bundle) : []).map((finding) => ({
    ...finding,
    path: isAlone ? finding.path : `/questionnaire${finding.path}`,
    message: isAlone ? finding.message : `/questionnaire${finding.message}`,
  }));
  const all = [...early, ...[...findings, ...since].map((finding) => located(parsed, finding))];
  return { findings: all.sort((a, b) => a.line - b.line || a.column - b.column), edition: bundle };
}
