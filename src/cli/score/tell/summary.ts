// The figures of a group, as text for people or JSON for programs.

import { targets as allTargets, type Target } from '#content';
import type { Questionnaire } from '#model';
import type { Distribution, GroupSummary } from '#scoring';
import type { Language } from '../../language.ts';
import { summaryWords } from '../../texts/score-summary.ts';
import type { TallySummary } from './tally.ts';
import type { Titles } from './titles.ts';

/** What is said beside the figures. */
export interface SummaryFacts {
  readonly questionnaire: Questionnaire;
  readonly summary: TallySummary;
  /** Rows that couldn't be scored, and rows that a later one with the same id replaced. */
  readonly invalid: number;
  readonly repeated: number;
  /** The column of the groups. */
  readonly by: string | undefined;
}

/** The national targets that an indicator of ours measures. */
const targetsOf = ({ id, indicators = [] }: Questionnaire): readonly Target[] =>
  id === 'sme-vn'
    ? allTargets.filter(
        ({ province, unit, indicator }) =>
          province === null && unit === 'percent' && indicators.some((one) => one.id === indicator),
      )
    : [];

/** JSON: `{questionnaire, invalid, repeated, …, targets, by?, groups?}`. `null`: too few to show. */
export const summaryJson = ({ questionnaire, summary, invalid, repeated, by }: SummaryFacts): string =>
  `${JSON.stringify(
    {
      questionnaire: { id: questionnaire.id, version: questionnaire.version },
      invalid,
      repeated,
      ...summary.all,
      targets: targetsOf(questionnaire).map(({ id, indicator, comparison, value, until, due, source }) => ({
        id,
        indicator,
        comparison,
        value,
        ...(until !== undefined && { until }),
        due,
        source,
      })),
      ...(by !== undefined && { by, groups: summary.groups ?? [] }),
    },
    null,
    2,
  )}\n`;

/** Lines of cells, each column as wide as its widest; the first to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) row.forEach((cell, i) => (widths[i] = Math.max(widths[i] ?? 0, [...cell].length)));
  const pad = (cell: string, i: number): string => ' '.repeat(widths[i]! - [...cell].length);
  return rows
    .map(
      (row) =>
        row
          .map((cell, i) => (i ? pad(cell, i) + cell : cell + pad(cell, i)))
          .join('  ')
          .trimEnd() + '\n',
    )
    .join('');
}

export function summaryText(facts: SummaryFacts, titles: Titles, language: Language): string {
  const { questionnaire, summary, invalid, repeated, by } = facts;
  const words = summaryWords[language];
  const number = (value: number): string => value.toLocaleString(language);
  const share = (part: number, all: number): string => `${number(Math.round((1000 * part) / all) / 10)} %`;
  const line = (name: string, distribution: Distribution | null): readonly string[] =>
    distribution
      ? [name, number(distribution.count), number(distribution.mean), ...(distribution.quartiles ?? []).map(String)]
      : [name, words.withheld];

  const scores = ({ score, areas }: GroupSummary): string =>
    aligned([
      words.columns,
      line(words.overall, score),
      ...Object.entries(areas!).map(([id, distribution]) => line(titles.area(id), distribution)),
    ]);
  const levels = ({ score, levels }: GroupSummary): string =>
    aligned([
      [words.levels, words.columns[1]!, '%'],
      ...(levels ?? []).map(({ levels: ids, count }) => [
        ids.map(titles.level).join(', '),
        number(count),
        share(count, score!.count),
      ]),
    ]);
  const indicators = ({ indicators }: GroupSummary): string =>
    `${words.indicators}\n` +
    Object.entries(indicators!)
      .map(([id, found]) => {
        const said = !found
          ? words.withheld
          : 'interval' in found
            ? `${share(found.yes, found.counted)} (${number(found.yes)}/${number(found.counted)}; ${words.interval(...found.interval)})`
            : words[found.yes](summary.minimum, found.counted);
        const aims = targetsOf(questionnaire)
          .filter(({ indicator }) => indicator === id)
          .map((target) =>
            `    ${words.target(
              titles.target(target.id, target.of),
              words.comparison[target.comparison],
              target.until === undefined ? number(target.value) : `${number(target.value)}–${number(target.until)}`,
              target.due,
            )}\n`.replace(/: {2,}/, ': '),
          );
        return `  ${titles.indicator(id)}: ${said}\n${aims.join('')}`;
      })
      .join('');

  const parts = [words.counted(summary.all.count, summary.all.incomplete)];
  if (invalid || repeated) parts.push(words.aside(invalid, repeated));
  let text = `${parts.join('\n')}\n`;
  if (summary.all.areas === null) return `${text}${words.tooFew(summary.minimum)}\n`;
  text += `\n${scores(summary.all)}\n${levels(summary.all)}`;
  if (Object.keys(summary.all.indicators!).length) text += `\n${indicators(summary.all)}`;
  if (!summary.groups) return text;
  const groups = summary.groups.map((group) => {
    const name = group.value === '' ? words.nothing : titles.value(by!, group.value);
    return group.areas === null ? [name, words.withheld] : line(name, group.score);
  });
  return `${text}\n${aligned([[words.by(by!), ...words.columns.slice(1)], ...groups])}`;
}
