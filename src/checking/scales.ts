// Numbers that are each allowed and together make no sense.

import type { Finding, Question, Questionnaire } from '#model';
import { highestPoints, lowestPoints } from '#scoring';
import * as errors from './errors.ts';

function* falling(points: readonly number[], path: readonly (string | number)[]): Iterable<Finding> {
  for (const [i, value] of points.entries())
    if (i > 0 && value < points[i - 1]!) yield errors.pointsFall([...path, i, 'points'], value, points[i - 1]!);
}

function* scale(question: Question, path: readonly (string | number)[]): Iterable<Finding> {
  if (question.type === 'single')
    yield* falling(
      question.options.map(({ points }) => points),
      [...path, 'options'],
    );
  else if (question.type === 'multiple') {
    for (const [i, { exclusive, points }] of question.options.entries())
      if (exclusive && points) yield errors.exclusivePoints([...path, 'options', i, 'points'], points);
  } else {
    const { bands, min, max } = question;
    if (min > max) yield errors.bandsOutOfOrder([...path, 'max'], 'max-below-min', max, min);
    if (bands[0]!.from !== min)
      yield errors.bandsOutOfOrder([...path, 'bands', 0, 'from'], 'first-not-min', bands[0]!.from, min);
    for (const [i, { from }] of bands.entries()) {
      const here = [...path, 'bands', i, 'from'];
      if (i > 0 && from <= bands[i - 1]!.from)
        yield errors.bandsOutOfOrder(here, 'not-rising', from, bands[i - 1]!.from);
      if (from > max) yield errors.bandsOutOfOrder(here, 'above-max', from, max);
    }
    yield* falling(
      bands.map(({ points }) => points),
      [...path, 'bands'],
    );
  }
  const answers = question.type === 'number' ? question.max - question.min + 1 : question.options.length;
  if (answers === 1) return void (yield errors.singleOption(path, question.id));
  const lowest = lowestPoints(question);
  if (lowest === highestPoints(question)) yield errors.questionCannotMatter(path, question.id, lowest);
}

/** Bands, options, levels and costs in an order that can't be meant. */
export function* scaleFindings({ areas, questions, levels, actions = [] }: Questionnaire): Iterable<Finding> {
  for (const [i, { id }] of areas.entries())
    if (!questions.some(({ area }) => area === id)) yield errors.areaWithoutQuestion(['areas', i], id);
  for (const [i, question] of questions.entries()) yield* scale(question, ['questions', i]);
  for (const [i, level] of levels.entries()) {
    if (i === 0 && (level.from !== 0 || level.gates?.length)) yield errors.firstLevel(['levels', 0]);
    const below = levels[i - 1];
    if (below && level.from < below.from) yield errors.levelsOutOfOrder(['levels', i, 'from'], level.from, below.from);
  }
  for (const [i, { cost }] of actions.entries())
    if (cost[0] > cost[1]) yield errors.costOutOfOrder(['actions', i, 'cost'], cost);
}
