// One step of the query: a named SELECT that adds columns to those of the step before.

import type { Dialect } from './dialects.ts';
import { fitting } from './names.ts';

/** A column of a step. */
export interface Column {
  readonly name: string;
  readonly is: string;
  /** Stands above it. */
  readonly remark?: string;
}

/** A step. `carries`: the columns it takes over as they are; all of them when absent. */
export interface Step {
  readonly name: string;
  readonly remark: string;
  readonly carries?: readonly string[];
  readonly adds: readonly Column[];
}

export const indent = (text: string, by = '  '): string => text.replace(/^(?=.)/gm, by);

/** A branch of a CASE. */
export const when = (test: string, then: string): string => `WHEN ${test} THEN ${then}`;

/** A sum, one term in a line; integers among the terms are added up here. 0 when there is no term. */
export function sumOf(terms: readonly string[]): string {
  const isInteger = (term: string): boolean => /^\d+$/.test(term);
  const known = terms.filter(isInteger).reduce((total, term) => total + Number(term), 0);
  const rest = terms.filter((term) => !isInteger(term));
  return [...(known || !rest.length ? [String(known)] : []), ...rest].join('\n  + ');
}

/** `factor · expression`, without what 0 and 1 don't need. */
export const times = (factor: string, expression: string): string | null =>
  factor === '0' ? null : factor === '1' ? expression : expression === '1' ? factor : `${factor} * ${expression}`;

/** The terms that are something. */
export const some = (terms: readonly (string | null)[]): readonly string[] => terms.filter((term) => term !== null);

export function selectOf(
  dialect: Dialect,
  columns: readonly Column[],
  from: string,
  carried: readonly string[],
): string {
  const items = [
    ...(carried.length ? [carried.join(', ')] : []),
    ...columns.map(({ name, is, remark }) => `${remark ? `-- ${remark}\n` : ''}${is} AS ${fitting(dialect, name)}`),
  ];
  return `SELECT\n${indent(items.join(',\n'))}\nFROM ${from}`;
}

/** The steps as a WITH clause; the first reads `from`, every other the one before it. Steps that add nothing are left out. */
export function withSteps(dialect: Dialect, from: string, steps: readonly Step[]): { text: string; last: string } {
  const useful = steps.filter(({ adds }) => adds.length);
  let before = `${from} AS t`;
  const texts = useful.map(({ name, remark, carries = ['p.*'], adds }) => {
    const body = selectOf(dialect, adds, before, carries);
    before = `${name} AS p`;
    return `-- ${remark}\n${name} AS (\n${indent(body)}${dialect.fence && `\n  ${dialect.fence}`}\n)`;
  });
  return { text: `WITH\n${texts.join(',\n')}`, last: useful[useful.length - 1]!.name };
}
