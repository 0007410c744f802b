// From the marks of questions to the sums of each area, and from those to the lowest and highest score: of an area, and
// of all of them together, which is the same mean over more questions.

import type { Area, Id, Question, Questionnaire } from '#model';
import { highestPoints, lowestPoints } from '#scoring';
import type { Dialect } from './dialects.ts';
import { indicatorsOf, MARK, markOf } from './marks.ts';
import { bestOf, ENDS, type End, type Mean } from './means.ts';
import { checked, integer, snake } from './names.ts';
import { some, sumOf, times, type Column, type Step } from './steps.ts';

const POINTS = { low: lowestPoints, high: highestPoints } as const;
/** Ascending at the low end, descending at the high one. */
const SIGN = { low: 1, high: -1 } as const;

export const openOf = (id: Id): string => `open_${snake(id)}`;
/** The weight of what is sure to count. */
export const weightOf = (id: Id): string => `weight_${snake(id)}`;
/** The weight of what counts unless it turns out not to apply. */
export const spareWeightOf = (id: Id): string => `spare_${snake(id)}`;
export const endOf = (end: End, id: Id): string => `${end}_${snake(id)}`;
const sumNameOf = (end: End, id: Id): string => `${end}sum_${snake(id)}`;
const spareOf = (end: End, points: number, id: Id): string => `${end}spare${points}_${snake(id)}`;

const questionWeight = ({ weight = 1 }: Question): string => integer(weight);

export const questionsOf = ({ questions }: Questionnaire, { id }: Pick<Area, 'id'>): readonly Question[] =>
  questions.filter(({ area }) => area === id);

const maySpare = ({ notApplicable }: Question): boolean => Boolean(notApplicable);

/** Whether something of these counts in every possible answer sheet: then they have a score in all of them. */
const isFirm = (questions: readonly Question[]): boolean =>
  questions.some((question) => !question.askIf && !maySpare(question));

/** 1 when the question is sure to count. */
function certainty(question: Question): string {
  const { id, askIf } = question;
  if (maySpare(question)) return `CASE WHEN ${markOf(id)} IN (${MARK.spare}, ${MARK.notCounting}) THEN 0 ELSE 1 END`;
  return askIf ? `CASE WHEN ${markOf(id)} = ${MARK.notCounting} THEN 0 ELSE 1 END` : '1';
}

/** The points of the question at one end, as far as it is sure to count; else 0. */
function pointsAt(end: End, question: Question): string {
  const mark = markOf(question.id);
  const open = integer(POINTS[end](question));
  if (open === '0') return `GREATEST(${mark}, 0)`;
  return `CASE WHEN ${mark} >= 0 THEN ${mark} WHEN ${mark} IN (${MARK.unanswered}, ${MARK.unsure}) THEN ${open} ELSE 0 END`;
}

/** The points that optional questions can have at one end, the most helpful first. */
const steps = (end: End, questions: readonly Question[]): readonly number[] =>
  [...new Set(questions.filter(maySpare).map(POINTS[end]))].sort((a, b) => SIGN[end] * (a - b));

const isMark = (mark: string, { id }: Question): string => `CASE WHEN ${markOf(id)} = ${mark} THEN 1 ELSE 0 END`;
const isSpare = (question: Question): string => isMark(MARK.spare, question);

function isOpen(question: Question): string {
  if (!maySpare(question)) return isMark(MARK.unanswered, question);
  return `CASE WHEN ${markOf(question.id)} IN (${MARK.unanswered}, ${MARK.spare}) THEN 1 ELSE 0 END`;
}

function sumsOf(area: Area, questions: readonly Question[]): readonly Column[] {
  const id = checked(area.id);
  const weighted = (of: (question: Question) => string, among = questions): string =>
    sumOf(some(among.map((question) => times(questionWeight(question), of(question)))));
  // A row that can't be scored weighs nothing: then all its means are NULL. (To say so with CASE around each result
  // makes ClickHouse work out everything once for each place where it is used.)
  const valid = (weights: string): string => `valid * (${weights})`;
  const spare = questions.filter(maySpare);
  const spares = ENDS.flatMap((end) =>
    steps(end, questions).map((points) => ({
      name: spareOf(end, points, id),
      is: valid(
        weighted(
          isSpare,
          spare.filter((one) => POINTS[end](one) === points),
        ),
      ),
    })),
  );
  return [
    {
      name: openOf(id),
      is: sumOf(questions.map(isOpen)),
      remark: `${id}: open questions; weight and points of what is sure to count; weight of what may not`,
    },
    { name: weightOf(id), is: valid(weighted(certainty)) },
    ...ENDS.map((end) => ({ name: sumNameOf(end, id), is: weighted((question) => pointsAt(end, question)) })),
    ...(spare.length ? [{ name: spareWeightOf(id), is: valid(weighted(isSpare, spare)) }] : []),
    ...spares,
  ];
}

/** Sums over the questions of each area; and the indicators, since this is the last step that has the answers. */
export const sumsStep = (questionnaire: Questionnaire, kept: readonly string[]): Step => ({
  name: 'sums',
  remark: 'Open questions, points and weights of each area; a row that can not be scored weighs nothing.',
  carries: [...kept, 'valid'],
  adds: [
    ...indicatorsOf(questionnaire),
    ...questionnaire.areas.flatMap((area) => sumsOf(area, questionsOf(questionnaire, area))),
  ],
});

const together = (terms: readonly string[]): string => (terms.length > 1 ? `(${terms.join(' + ')})` : terms[0]!);

/** The mean of all questions of some areas at one end: the best of all ways to count what may not count. */
export function extremeOf(
  questionnaire: Questionnaire,
  dialect: Dialect,
  end: End,
  areas: readonly Pick<Area, 'id'>[],
): string {
  const all = areas.flatMap((area) => questionsOf(questionnaire, area));
  const isCertain = isFirm(all);
  let points = areas.map(({ id }) => sumNameOf(end, id));
  let weight = areas.map(({ id }) => weightOf(id));
  const means: Mean[] = [{ points: together(points), weight: together(weight), isCertain }];
  for (const value of steps(end, all)) {
    const spares = areas
      .filter((area) => steps(end, questionsOf(questionnaire, area)).includes(value))
      .map(({ id }) => spareOf(end, value, id));
    points = [...points, ...some(spares.map((spare) => times(integer(value), spare)))];
    weight = [...weight, ...spares];
    means.push({ points: together(points), weight: together(weight), isCertain });
  }
  return bestOf(dialect, end, means);
}

/** The lowest and the highest score of each area. */
export const rangesStep = (questionnaire: Questionnaire, dialect: Dialect): Step => ({
  name: 'ranges',
  remark: 'The lowest and the highest score of each area: the best of all ways to count what may not count.',
  adds: questionnaire.areas.flatMap((area) =>
    ENDS.map((end): Column => ({ name: endOf(end, area.id), is: extremeOf(questionnaire, dialect, end, [area]) })),
  ),
});
