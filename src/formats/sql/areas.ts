// From the marks of an area's questions to its lowest and its highest score.

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
export const weightOf = (id: Id): string => `weight_${snake(id)}`;
export const endOf = (end: End, id: Id): string => `${end}_${snake(id)}`;
const sumNameOf = (end: End, id: Id): string => `${end}sum_${snake(id)}`;
const spareOf = (end: End, points: number, id: Id): string => `${end}spare${points}_${snake(id)}`;

const questionWeight = ({ weight = 1 }: Question): string => integer(weight);

/** Whether something of the area counts in every possible answer sheet: then it has a score in all of them. */
export const isFirm = ({ questions }: Questionnaire, { id }: Pick<Area, 'id'>): boolean =>
  questions.some(({ area, askIf, notApplicable }) => area === id && !askIf && !notApplicable);

/** 1 when the question is sure to count. */
function certainty({ id, askIf, notApplicable }: Question): string {
  if (notApplicable) return `CASE WHEN ${markOf(id)} IN (${MARK.unanswered}, ${MARK.notCounting}) THEN 0 ELSE 1 END`;
  return askIf ? `CASE WHEN ${markOf(id)} = ${MARK.notCounting} THEN 0 ELSE 1 END` : '1';
}

/** The points of the question at one end, as far as it is sure to count; else 0. */
function pointsAt(end: End, question: Question): string {
  const mark = markOf(question.id);
  const open = integer(POINTS[end](question));
  if (open === '0') return `GREATEST(${mark}, 0)`;
  const isOpenEnded = question.notApplicable ? `= ${MARK.unsure}` : `IN (${MARK.unanswered}, ${MARK.unsure})`;
  return `CASE WHEN ${mark} >= 0 THEN ${mark} WHEN ${mark} ${isOpenEnded} THEN ${open} ELSE 0 END`;
}

/** The points that the optional questions of an area can have at one end, the most helpful first. */
const steps = (end: End, questions: readonly Question[]): readonly number[] =>
  [...new Set(questions.filter((one) => one.notApplicable).map(POINTS[end]))].sort((a, b) => SIGN[end] * (a - b));

const isOpen = ({ id }: Question): string => `CASE WHEN ${markOf(id)} = ${MARK.unanswered} THEN 1 ELSE 0 END`;

function sumsOf(area: Area, questions: readonly Question[]): readonly Column[] {
  const id = checked(area.id);
  const weighted = (of: (question: Question) => string, among = questions): string =>
    sumOf(some(among.map((question) => times(questionWeight(question), of(question)))));
  // A row that can't be scored weighs nothing: then all its means are NULL. (To say so with CASE around each result
  // makes ClickHouse work out everything once for each place where it is used.)
  const valid = (weights: string): string => `valid * (${weights})`;
  const spares = ENDS.flatMap((end) =>
    steps(end, questions).map((points) => ({
      name: spareOf(end, points, id),
      is: valid(
        weighted(
          isOpen,
          questions.filter((one) => one.notApplicable && POINTS[end](one) === points),
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
    ...questionnaire.areas.flatMap((area) =>
      sumsOf(
        area,
        questionnaire.questions.filter((question) => question.area === area.id),
      ),
    ),
  ],
});

/** The lowest and the highest score of each area. */
export const rangesStep = (questionnaire: Questionnaire, dialect: Dialect): Step => ({
  name: 'ranges',
  remark: 'The lowest and the highest score of each area: the best of all ways to count what may not count.',
  adds: questionnaire.areas.flatMap((area) => {
    const { id } = area;
    const isCertain = isFirm(questionnaire, area);
    const questions = questionnaire.questions.filter((question) => question.area === id);
    return ENDS.map((end): Column => {
      let points = [sumNameOf(end, id)];
      let weight = [weightOf(id)];
      const means: Mean[] = [{ points: points[0]!, weight: weight[0]!, isCertain }];
      for (const value of steps(end, questions)) {
        const spare = spareOf(end, value, id);
        points = [...points, ...some([times(integer(value), spare)])];
        weight = [...weight, spare];
        means.push({ points: together(points), weight: together(weight), isCertain });
      }
      return { name: endOf(end, id), is: bestOf(dialect, end, means) };
    });
  }),
});

const together = (terms: readonly string[]): string => (terms.length > 1 ? `(${terms.join(' + ')})` : terms[0]!);
