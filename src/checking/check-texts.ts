// The texts of a questionnaire: whether all are there, whether each is fit to be read.

import { own, textAt, type BundleTexts, type Finding, type Questionnaire, type TextTree } from '#model';
import type { Path } from './finding-of.ts';
import * as errors from './text-errors.ts';
import { FREE, MOST_IN_A_SENTENCE, textPlan, type PlannedText } from './text-plan.ts';
import { PLACEHOLDER, ruleFindings } from './text-rules.ts';

/** The languages that the element and the command speak. */
const SPOKEN = ['vi', 'en'];

const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

function* lengths(path: Path, text: string, { most, width }: PlannedText): Iterable<Finding> {
  if (width !== undefined && [...text].length > width) yield errors.textWide(path, [...text].length, width);
  const words = wordsIn(text);
  if (words > most) yield errors.textLong(path, words, most);
  const longest = Math.max(...text.split(/[.!?…;:]["”’)]?\s/).map(wordsIn));
  if (longest > MOST_IN_A_SENTENCE) yield errors.sentenceLong(path, longest, MOST_IN_A_SENTENCE);
}

/** What would be an empty place, or is there in another language only; what is too long in the file itself. */
function* planned(plan: readonly PlannedText[], texts: BundleTexts, ofFile: BundleTexts): Iterable<Finding> {
  for (const one of plan)
    for (const [language, trees] of Object.entries(texts)) {
      const { path, need } = one;
      const here = ['texts', language, ...path];
      const text = textAt(own(ofFile, language) ?? {}, path);
      if (text !== undefined) yield* lengths(here, text, one);
      else if (need !== 'must' && textAt(trees, path) === undefined) {
        const other = Object.keys(texts).find((one) => textAt(texts[one]!, path) !== undefined);
        if (other) yield errors.textOneLanguage(here, other);
        else if (need === 'advised') yield errors.textAdvised(here);
      }
    }
}

/** The keys of a plan as a tree, so that a key that nothing reads is found where it branches off. */
interface Known {
  readonly [key: string]: Known;
}

function knownKeys(plan: readonly PlannedText[]): Known {
  const top: Record<string, Known> = {};
  for (const { path } of plan) {
    let here = top;
    for (const key of path) here = (here[key] ??= {}) as Record<string, Known>;
  }
  return top;
}

const isFree = (path: Path): boolean =>
  FREE.some((free) => free.length === path.length && free.every((key, i) => key === path[i]));

function* unused(tree: TextTree, known: Known, language: string, path: readonly string[] = []): Iterable<Finding> {
  for (const [key, value] of Object.entries(tree)) {
    const here = [...path, key];
    const inner = own(known, key);
    if (key === '$comment' || isFree(here)) continue;
    const isLeaf = inner && !Object.keys(inner).length;
    if (!inner || (typeof value === 'string') !== Boolean(isLeaf))
      yield errors.textUnused(['texts', language, ...here], Object.keys(known));
    else if (typeof value === 'object') yield* unused(value, inner, language, here);
  }
}

function* leaves(tree: TextTree, path: readonly string[] = []): Iterable<readonly [readonly string[], string]> {
  for (const [key, value] of Object.entries(tree))
    if (typeof value === 'object') yield* leaves(value, [...path, key]);
    else if (key !== '$comment') yield [[...path, key], value];
}

/** Placeholders that the same text has in another language, and not in this one. */
function* parity(path: readonly string[], text: string, language: string, texts: BundleTexts): Iterable<Finding> {
  for (const [other, trees] of Object.entries(texts)) {
    const theirs = textAt(trees, path)?.match(PLACEHOLDER) ?? [];
    const missing = [...new Set(theirs)].filter((one) => !text.includes(one));
    if (missing.length) yield errors.placeholderDiffers(['texts', language, ...path], missing, other);
  }
}

/**
 * What is wrong with the texts of a questionnaire whose structure is sound, beside those that are missing: nothing of
 * it keeps a page from being shown, so the element doesn't look.
 *
 * `texts` are all there are, `ofFile` those that the file itself brings (the same, unless it extends another): only
 * these are looked at one by one, since nobody can mend the others in this file. Paths begin with `/texts`.
 */
export function* textFindings(
  questionnaire: Questionnaire,
  texts: BundleTexts,
  ofFile: BundleTexts,
): Iterable<Finding> {
  const plan = textPlan(questionnaire);
  yield* planned(plan, texts, ofFile);
  const known = knownKeys(plan);
  for (const [language, trees] of Object.entries(ofFile)) {
    if (!SPOKEN.includes(language)) yield errors.textLanguage(['texts', language], language, SPOKEN);
    yield* unused(trees, known, language);
    for (const [path, text] of leaves(trees)) {
      yield* ruleFindings(['texts', language, ...path], text, language);
      yield* parity(path, text, language, texts);
    }
  }
}
