import type { Cell } from '#exchange';
import { answerColumnsOf } from '#formats';
import { own, type Answer, type Id, type Questionnaire, type Submission } from '#model';
import { score, withheldOf } from '#scoring';

const cellOf = (answer: Answer | undefined): Cell =>
  answer === undefined ? null : Array.isArray(answer) ? answer.join(' ') : (answer as string | number);

/** Sectors that fewer than the minimum share, and as many more as it takes to hide which they are. */
function rareSectors(sectors: readonly (Id | undefined)[], minimum: number): ReadonlySet<Id> {
  const names = [...new Set(sectors.flatMap((one) => one ?? []))];
  const sizes = names.map((name) => sectors.filter((one) => one === name).length);
  const hidden = withheldOf(sizes, minimum);
  return new Set(names.filter((_, i) => hidden[i]));
}

/**
 * One row a sheet, for who may have them: no number, time or tag, in an order of chance, and without the trade where few
 * share it.
 *
 * Shape: complete submissions and as many numbers of chance, 0…1 → rows of cells, head first; columns as in a table of
 * answers, then score and level.
 */
export function sheetRows(
  questionnaire: Questionnaire,
  submissions: readonly Submission[],
  chance: readonly number[],
  minimum: number,
): readonly (readonly Cell[])[] {
  const columns = answerColumnsOf(questionnaire);
  const rare = rareSectors(submissions.map(({ profile }) => profile?.['sector']), minimum); // prettier-ignore
  const rows = submissions
    .map((submission, i) => ({ submission, at: chance[i]!, result: score(questionnaire, submission) }))
    .filter(({ result }) => result.complete)
    .sort((a, b) => a.at - b.at);
  return [
    [...columns.map(({ name }) => name), 'score', 'level'],
    ...rows.map(({ submission: { profile = {}, answers }, result }) => [
      ...columns.map(({ kind, id }): Cell => {
        if (kind === 'question') return cellOf(own(answers, id));
        const said = own(profile, id) ?? null;
        return id === 'sector' && said !== null && rare.has(said) ? null : said;
      }),
      result.score,
      result.level,
    ]),
  ];
}
