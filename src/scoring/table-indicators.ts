// What the rows of a table say to the indicators of a questionnaire, looked up by code.

import type { Answer, Id, Indicator, Questionnaire } from '#model';
import { NOT_APPLICABLE_CODE, UNANSWERED_CODE, UNSURE_CODE } from './codes.ts';
import type { Column } from './columns.ts';
import { ALWAYS, holdsFor, NEVER, type Prepared } from './prepare.ts';
import { NONE } from './row.ts';

/** A column of some rows that were scored. */
export interface Filled {
  readonly part: 'profile' | 'answers';
  /** Of the field or question. */
  readonly id: Id;
  /** By code. */
  readonly answers: ReadonlyMap<number, Answer>;
  readonly column: Column;
}

/** An indicator looks so many codes up in a list. */
const LARGEST_TABLE = 1 << 16;

const meets = (indicator: Indicator, answer: Answer | undefined): boolean =>
  'atLeast' in indicator
    ? (answer as number) >= indicator.atLeast
    : ([] as readonly unknown[]).concat(answer).some((chosen) => indicator.in.includes(chosen as Id));

/** Where the conditions of a questionnaire hold, by row; each is looked at once. */
function masksOf({ conditions, fields }: Prepared, profile: Readonly<Record<Id, Column>>, rows: number) {
  const columns = fields.map(({ id }) => profile[id]);
  const codes = new Int32Array(fields.length);
  const known = new Map<number, Uint8Array | null>([
    [ALWAYS, new Uint8Array(rows).fill(1)],
    [NEVER, new Uint8Array(rows)],
  ]);
  return (condition: number): Uint8Array => {
    let mask = known.get(condition);
    if (!mask) {
      mask = new Uint8Array(rows);
      for (let row = 0; row < rows; row++) {
        for (let f = 0; f < codes.length; f++) codes[f] = columns[f]?.[row] ?? 0;
        mask[row] = Number(holdsFor(conditions[condition]!, codes));
      }
      known.set(condition, mask);
    }
    return mask;
  };
}

/** The codes of a question with what follows from other answers, in rows that are asked it; elsewhere unanswered. */
function filledIn(
  { questions, implications }: Prepared,
  columnOf: (question: Id) => Column | undefined,
  maskOf: (condition: number) => Uint8Array,
  q: number,
  rows: number,
): Int32Array {
  const { id, condition, notApplicable } = questions[q]!;
  const isAsked = maskOf(condition);
  const given = columnOf(id);
  const codes = new Int32Array(rows);
  if (given) for (let row = 0; row < rows; row++) codes[row] = isAsked[row] ? given[row]! : UNANSWERED_CODE;
  for (const { from, to, then } of implications) {
    const source = to === q ? columnOf(questions[from]!.id) : undefined;
    if (!source) continue;
    const [mayVanish, isSourceAsked] = [maskOf(notApplicable), maskOf(questions[from]!.condition)];
    for (let row = 0; row < rows; row++) {
      const code = then[source[row]!] ?? 0;
      const isOpen = codes[row] === UNANSWERED_CODE && isAsked[row] && isSourceAsked[row];
      if (isOpen && (code !== NOT_APPLICABLE_CODE || mayVanish[row])) codes[row] = code;
    }
  }
  return codes;
}

/** What the codes of a question say to an indicator: 1 yes, 0 no, −1 not counted. */
function sayingOf(
  questionnaire: Questionnaire,
  indicator: Indicator,
  codeOf: (answer: unknown) => number,
  filled?: Filled,
) {
  const followed = questionnaire.questions.flatMap(({ implies = {} }) =>
    Object.values(implies).map((follows) => follows[indicator.question]),
  );
  const said = new Map<number, number>();
  for (const [code, answer] of [...(filled?.answers ?? []), ...followed.map((one) => [codeOf(one), one] as const)])
    said.set(code, Number(meets(indicator, answer)));
  // whatever meets it or not, these don't
  return said.set(UNANSWERED_CODE, NONE).set(UNSURE_CODE, 0).set(NOT_APPLICABLE_CODE, NONE);
}

/**
 * Shape: what was prepared, the columns that the table has, those of the profile by field, and how many rows → for each
 * indicator, in the order of the questionnaire: 1 yes, 0 no (also unsure), −1 not counted, by row.
 */
export function indicatorsOf(
  prepared: Prepared,
  filled: readonly Filled[],
  profile: Readonly<Record<Id, Column>>,
  rows: number,
): readonly Int8Array[] {
  const { questionnaire, questions } = prepared;
  const maskOf = masksOf(prepared, profile, rows);
  const found = new Map(filled.filter(({ part }) => part === 'answers').map((one) => [one.id, one]));
  return (questionnaire.indicators ?? []).map((indicator) => {
    const q = questions.findIndex(({ id }) => id === indicator.question);
    const said = sayingOf(questionnaire, indicator, questions[q]!.codeOf, found.get(indicator.question));
    const codes = filledIn(prepared, (id) => found.get(id)?.column, maskOf, q, rows);
    const table = new Int8Array(Math.min(questions[q]!.codes, LARGEST_TABLE));
    for (const [code, saying] of said) table[code] = saying;
    const says = (code: number): number => (code < table.length ? table[code]! : said.get(code)!);
    const sayings = new Int8Array(rows);
    for (let row = 0; row < rows; row++) sayings[row] = says(codes[row]!);
    return sayings;
  });
}
