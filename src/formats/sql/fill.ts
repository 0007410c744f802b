// What follows from an answer, filled into the cells that are empty.

import { NOT_APPLICABLE, type Condition, type Question, type Questionnaire, type Target } from '#model';
import { cellOf, givenCellOf, listColumn, targetsOf } from './cells.ts';
import { holdsFor } from './conditions.ts';
import { checked, integer, literal } from './names.ts';
import { indent, type Column, type Step } from './steps.ts';

/** An answer as the text of a cell. */
const cellText = (answer: Target): string =>
  typeof answer === 'number'
    ? `'${integer(answer)}'`
    : typeof answer === 'string'
      ? literal(answer)
      : `'${answer.map(checked).join(' ')}'`;

/** The cells that an answer to another question may fill in; whoever was asked and said something keeps it. */
export function fillStep(questionnaire: Questionnaire): Step {
  const { questions } = questionnaire;
  const targets = targetsOf(questionnaire);
  const branchesOf = (target: Question): readonly string[] =>
    questions.flatMap(({ id, askIf, implies = {} }) =>
      Object.entries(implies).flatMap(([given, follows]) => {
        const answer = follows[target.id];
        if (answer === undefined) return [];
        const { notApplicable } = target;
        if (answer === NOT_APPLICABLE && !notApplicable) return [];
        const conditions: readonly (Condition | undefined)[] = [
          askIf,
          target.askIf,
          answer === NOT_APPLICABLE && notApplicable !== true ? (notApplicable as Condition) : undefined,
        ];
        const tests = conditions.flatMap((one) => (one ? [holdsFor(questionnaire, one)] : []));
        const all = [`${givenCellOf(targets, id)} = ${literal(given)}`, ...tests.map((test) => `(${test})`)];
        return [`WHEN ${all.join(' AND ')} THEN ${cellText(answer)}`];
      }),
    );
  return {
    name: 'filled',
    remark: 'What follows from another answer, where nothing was said.',
    adds: questions
      .filter(({ id }) => targets.has(id))
      .flatMap((target): readonly Column[] => {
        const given = givenCellOf(targets, target.id);
        const branches = branchesOf(target);
        const is = branches.length
          ? `CASE\n${indent([`WHEN ${given} <> '' THEN ${given}`, ...branches, `ELSE ''`].join('\n'))}\nEND`
          : given;
        return [{ name: cellOf(target.id), is }, ...listColumn(target, is)];
      }),
  };
}
