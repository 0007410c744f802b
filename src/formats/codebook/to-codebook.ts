import type { QuestionnaireBundle } from '#model';
import { demandBundle, demandLanguage } from '../demand.ts';
import { paperWords, type PaperLanguage } from '../paper/words.ts';
import { answerEntries } from './answer-entries.ts';
import { naming, type Entry } from './naming.ts';
import { resultEntries } from './result-entries.ts';

const HEADER = [
  'table', 'column', 'meaning', 'type', 'area', 'weight', 'asked_if', 'value', 'value_meaning', 'points',
  'implied_from',
] as const; // prettier-ignore

/**
 * The codebook: what each column of a table of answers, and of a table of results, is called and means, one row for
 * each value that a cell may hold.
 *
 * Shape: a bundle that has no errors, and the language of the words → rows of cells, for `writeCsv`, the header first:
 * `table` (`answers`, `results`), `column`, `meaning`, `type`, `area`, `weight`, `asked_if` (nothing: of everybody),
 * `value` (`10…49` is any integer of these; nothing is an empty cell), `value_meaning`, `points` (0…100; nothing: it
 * isn't scored), `implied_from` (an empty cell counts as this value where another question is answered so). The names of columns, types and values are the same in every language; a text that is missing is the
 * id. Throws `LabansoError`: `no-bundle`, `unknown-language`.
 *
 * @example toCodebook(bundle, 'en')[1].slice(0, 4) //=> ['answers', 'payments', 'How do customers pay?', 'single']
 */
export function toCodebook(
  bundle: QuestionnaireBundle,
  language: PaperLanguage,
): readonly (readonly (string | number | null)[])[] {
  demandBundle(bundle);
  demandLanguage(language, paperWords);
  const names = naming(bundle, language);
  const row = (table: string, entry: Entry): readonly (string | number | null)[] => [
    table,
    entry.column,
    entry.meaning,
    entry.type,
    entry.area ?? null,
    entry.weight ?? null,
    entry.askedIf || null,
    entry.value === '' ? null : entry.value,
    entry.valueMeaning || null,
    entry.points ?? null,
    entry.impliedFrom || null,
  ];
  return [
    HEADER,
    ...answerEntries(names).map((entry) => row('answers', entry)),
    ...resultEntries(names).map((entry) => row('results', entry)),
  ];
}
