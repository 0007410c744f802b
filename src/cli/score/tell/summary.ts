// The figures of a group, as text for people or JSON for programs.

import { type Language, type Target, targets as allTargets } from '#content';
import type { Questionnaire } from '#model';
import type { Distribution, GroupSummary } from '#scoring';
import { summaryWords } from '../../texts/score-summary.ts';
import type { Run } from '../read/columns.ts';
import type { TallySummary } from './tally.ts';
import type { Titles } from './titles.ts';

/** What is said in a summary. */
export interface SummaryFacts extends TallySummary {
  /** Rows that couldn't be scored, and rows that a later one with the same id replaced. */
  readonly invalid: number;
  readonly repeated: number;
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
export function summaryJson({ questionnaire, plan: { by } }: Run, facts: SummaryFacts): string {
  const { invalid, repeated } = facts;
  const { id, version } = questionnaire;
  const targets = targetsOf(questionnaire).map(({ id, indicator, comparison, value, until, due, source }) => {
    return { id, indicator, comparison, value, until, due, source };
  });
  const groups = by === undefined ? {} : { by, groups: facts.groups ?? [] };
  const all = { questionnaire: { id, version }, invalid, repeated, ...facts.all, targets, ...groups };
  return `${JSON.stringify(all, null, 2)}\n`;
}

/** Lines of cells, each column as wide as its widest; the first to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string {
  const lengthOf = (cell = ''): number => [...cell].length;
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => lengthOf(row[i]))));
  const padded = (cell: string, i: number): string => {
    const space = ' '.repeat(widths[i]! - lengthOf(cell));
    return i ? space + cell : cell + space;
  };
  return rows.map((row) => `${row.map(padded).join('  ').trimEnd()}\n`).join('');
}

/** A share of all, in percent with one decimal. */
const share = (part: number, all: number, language: Language): string =>
  `${(Math.round((1000 * part) / all) / 10).toLocaleString(language)} %`;

/** Each indicator, with the national targets that it measures. */
function indicatorsText({ questionnaire, language }: Run, { all, minimum }: TallySummary, titles: Titles): string {
  const words = summaryWords[language];
  const number = (value: number): string => value.toLocaleString(language);
  const found = (said: NonNullable<GroupSummary['indicators']>[string]): string => {
    if (!said) return words.withheld;
    if (!('interval' in said)) return words[said.yes](minimum, said.counted);
    const { yes, counted, interval } = said;
    return `${share(yes, counted, language)} (${number(yes)}/${number(counted)}; ${words.interval(...interval)})`;
  };
  const aim = ({ id, of, comparison, value, until, due }: Target): string => {
    const wanted = until === undefined ? number(value) : `${number(value)}–${number(until)}`;
    const said = words.target(titles.target(id, of), words.comparison[comparison], wanted, due);
    return `    ${said}\n`.replace(/: {2,}/, ': ');
  };
  const lines = Object.entries(all.indicators!).map(([id, said]) => {
    const aims = targetsOf(questionnaire).filter(({ indicator }) => indicator === id);
    return `  ${titles.indicator(id)}: ${found(said)}\n${aims.map(aim).join('')}`;
  });
  return lines.length ? `\n${words.indicators}\n${lines.join('')}` : '';
}

/** The figures as a person reads them. */
export function summaryText(run: Run, facts: SummaryFacts, titles: Titles): string {
  const { all, groups, minimum, invalid, repeated } = facts;
  const { language } = run;
  const { by = '' } = run.plan;
  const words = summaryWords[language];
  const number = (value: number): string => value.toLocaleString(language);
  const line = (name: string, found: Distribution | null): readonly string[] =>
    found
      ? [name, number(found.count), number(found.mean), ...(found.quartiles ?? []).map(String)]
      : [name, words.withheld];
  const aside = invalid || repeated ? `${words.aside(invalid, repeated)}\n` : '';
  const text = `${words.counted(all.count, all.incomplete)}\n${aside}`;
  if (all.areas === null) return `${text}${words.tooFew(minimum)}\n`;
  const areas = Object.entries(all.areas).map(([id, found]) => line(titles.area(id), found));
  const levels = (all.levels ?? []).map(({ levels: ids, count }) => [
    ids.map(titles.level).join(', '),
    number(count),
    share(count, all.score!.count, language),
  ]);
  const parts = [
    aligned([words.columns, line(words.overall, all.score), ...areas]),
    aligned([[words.levels, words.columns[1]!, '%'], ...levels]) + indicatorsText(run, facts, titles),
  ];
  if (groups) {
    const nameOf = (value: string): string => (value === '' ? words.nothing : titles.value(by, value));
    const lines = groups.map((group) => line(nameOf(group.value), group.areas && group.score));
    parts.push(aligned([[words.by(by), ...words.columns.slice(1)], ...lines]));
  }
  return [text, ...parts].join('\n');
}
