// The expressions of ODK that a questionnaire becomes, written one way, so that reading knows them again.

import { NOT_APPLICABLE, UNSURE, type Condition, type Id, type Question } from '#model';
import type { Implied } from '../implied.ts';
import { toExpression } from './condition-expression.ts';
import { HAS_NUMBER, HOW, NUMBER } from './layout.ts';

/** The name of a profile field in the form. */
export type NameOf = (field: Id) => string;

/** Options that stand alone among others: "none of these", and the two answers that are no option. */
export function aloneConstraint(question: Question): string | undefined {
  if (question.type !== 'multiple') return undefined;
  const alone = question.options.filter(({ exclusive }) => exclusive).map(({ id }) => id);
  return [...alone, ...(question.notApplicable ? [NOT_APPLICABLE] : []), UNSURE]
    .map((id) => `not(selected(., '${id}') and count-selected(.) > 1)`)
    .join(' and ');
}

/** Asked for a number is who has one. */
export const howRelevance = (id: Id): string => `\${${id}${HOW}} = '${HAS_NUMBER}'`;

export const rangeConstraint = (min: number, max: number): string => `. >= ${min} and . <= ${max}`;

/** What a number question hands over: the number, or the word for why there is none. */
export const numberCalculation = (id: Id): string => `if(${howRelevance(id)}, \${${id}${NUMBER}}, \${${id}${HOW}})`;

const DASH = `name != '${NOT_APPLICABLE}' or `;

/** Shows the choice "not applicable" only to those who may say it. */
export const dashFilter = (condition: Condition, nameOf: NameOf): string =>
  `${DASH}(${toExpression(condition, nameOf)})`;

/** Of such a filter, who may say it; `undefined` for any other filter. */
export const inDashFilter = (filter: string): string | undefined =>
  plain(filter).startsWith(DASH) ? plain(filter).slice(DASH.length) : undefined;

/** One way to write an expression: single spaces, single quotes. */
export const plain = (expression: string): string => expression.replace(/\s+/g, ' ').replaceAll('"', "'").trim();

/**
 * Passes over a question that follows from another one above it: the cell stays empty, and scoring fills it in.
 * Nothing follows → ''.
 */
export const notImplied = (implied: readonly Implied[], nameOf: NameOf): string =>
  implied
    .map(({ source, reason, onlyFor }) => {
      const isOther = `\${${source.id}} != '${reason}'`;
      return onlyFor ? `(${isOther} or not(${toExpression(onlyFor, nameOf)}))` : isOther;
    })
    .join(' and ');

/** Who is asked: those of the condition, unless the answer follows from another one. Everybody → ''. */
export function relevance(askIf: Condition | undefined, over: string, nameOf: NameOf): string {
  if (!askIf) return over;
  return over ? `(${toExpression(askIf, nameOf)}) and ${over}` : toExpression(askIf, nameOf);
}

/** Of such an expression, what it says apart from being passed over. */
export function withoutOver(relevant: string, over: string): string {
  const text = plain(relevant);
  if (!over || !text.endsWith(over)) return relevant;
  return text.slice(0, -over.length).replace(/ and $/, '');
}
