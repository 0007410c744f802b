// The engines that people score questionnaires with today, each used as its documentation does, and as fast as we
// know how to. All get the task in their own language, prepared beforehand.

import jsonLogic from 'json-logic-js';
import { Engine, type RuleProperties } from 'json-rules-engine';
import { ExpressionRunner, SurveyModel } from 'survey-core';
import type { Level, Question, Questionnaire } from '#model';
import type { Outcome, Row } from './task.ts';

type Score = (row: Row) => Outcome | Promise<Outcome>;

const weightOf = (questions: readonly Question[]): number => questions.reduce((sum, { weight }) => sum + weight!, 0);
const roundHalfUp = (n: number, d: number): number => Math.floor((2 * n + d) / (2 * d));
/** Area scores from the areas' sums: in JavaScript, to every peer's advantage. */
const areaScores = (questionnaire: Questionnaire, sums: readonly number[]): readonly number[] =>
  sums.map((sum, a) => roundHalfUp(sum, weightOf(inArea(questionnaire, questionnaire.areas[a]!.id))));
const inArea = ({ questions }: Questionnaire, area: string): readonly Question[] =>
  questions.filter((question) => question.area === area);
const options = (question: Question) => (question.type === 'single' ? question.options : []);

/** Levels from the top: the first whose own demands hold. In the task every level demands more than those below. */
function levelBy({ levels, areas }: Questionnaire, score: number, values: readonly number[]): number {
  const meets = ({ from, gates = [] }: Level): boolean =>
    score >= from && gates.every((gate) => values[areas.findIndex(({ id }) => id === gate.area)]! >= gate.from);
  const unmet = levels.findIndex((level) => !meets(level));
  return (unmet < 0 ? levels.length : unmet) - 1;
}

const name = (id: string): string => id.replace('-', '');

/** SurveyJS expressions: nested `iif` for the points, the sum of each area; one rounding for the whole. */
function expressionsOf(questionnaire: Questionnaire): { areas: readonly string[]; overall: string } {
  const pointsOf = (question: Question): string =>
    options(question)
      .slice(0, -1)
      .reduceRight(
        (otherwise, option) => `iif({${name(question.id)}} = '${option.id}', ${option.points}, ${otherwise})`,
        String(options(question).at(-1)!.points),
      );
  const areas = questionnaire.areas.map(({ id }) => {
    const mine = inArea(questionnaire, id);
    return mine.map((one) => `${one.weight!} * ${pointsOf(one)}`).join(' + ');
  });
  const total = weightOf(questionnaire.questions);
  const sum = questionnaire.areas.map((_, a) => `{area${a}}`).join(' + ');
  return { areas, overall: `floor((2 * (${sum}) + ${total}) / ${2 * total})` };
}

const renamed = (row: Row): Record<string, string> =>
  Object.fromEntries(Object.entries(row).map(([id, option]) => [name(id), option]));

/** `floor` isn't built in: registered as its documentation says. */
export function registerFloor(register: (name: string, fn: (params: readonly number[]) => number) => void): void {
  register('floor', ([value]) => Math.floor(value!));
}

/** A model with calculated values, given the data of one row after the other. */
export function surveyModel(questionnaire: Questionnaire): Score {
  const { areas, overall } = expressionsOf(questionnaire);
  const survey = new SurveyModel({
    elements: questionnaire.questions.map((question) => ({
      type: 'radiogroup',
      name: name(question.id),
      choices: options(question).map(({ id }) => id),
    })),
    calculatedValues: [
      ...areas.map((expression, a) => ({ name: `area${a}`, expression })),
      { name: 'score', expression: overall },
    ],
  });
  return (row) => {
    survey.data = renamed(row);
    const value = (id: string): number => survey.calculatedValues.find((one) => one.name === id)!.value as number;
    const values = areaScores(questionnaire, areas.map((_, a) => value(`area${a}`))); // prettier-ignore
    const score = value('score');
    return { score, areas: values, level: levelBy(questionnaire, score, values) };
  };
}

/** Only its expressions, without a model: the fastest way to score with survey-core that we know. */
export function surveyExpressions(questionnaire: Questionnaire): Score {
  const { areas, overall } = expressionsOf(questionnaire);
  const runners = areas.map((expression) => new ExpressionRunner(expression));
  const last = new ExpressionRunner(overall);
  return (row) => {
    const data: Record<string, unknown> = renamed(row);
    const sums = runners.map((runner) => runner.runValues(data) as number);
    sums.forEach((sum, a) => (data[`area${a}`] = sum));
    const values = areaScores(questionnaire, sums);
    const score = last.runValues(data) as number;
    return { score, areas: values, level: levelBy(questionnaire, score, values) };
  };
}

/** A tree of JSON operations for each area and for the whole. */
export function logic(questionnaire: Questionnaire): Score {
  type Rule = Parameters<typeof jsonLogic.apply>[0];
  jsonLogic.add_operation('floor', Math.floor);
  const rules = questionnaire.areas.map(({ id }) => {
    const terms = inArea(questionnaire, id).map((question) => ({
      '*': [
        question.weight!,
        { if: options(question).flatMap((one) => [{ '==': [{ var: question.id }, one.id] }, one.points]) },
      ],
    }));
    return { '+': terms } as unknown as Rule;
  });
  const total = weightOf(questionnaire.questions);
  const all = { '+': questionnaire.areas.map((_, a) => ({ var: `area${a}` })) };
  const overall = { floor: [{ '/': [{ '+': [{ '*': [2, all] }, total] }, 2 * total] }] } as unknown as Rule;
  return (row) => {
    const sums = rules.map((rule) => jsonLogic.apply(rule, row) as number);
    const score = jsonLogic.apply(overall, Object.fromEntries(sums.map((sum, a) => [`area${a}`, sum]))) as number;
    const values = areaScores(questionnaire, sums);
    return { score, areas: values, level: levelBy(questionnaire, score, values) };
  };
}

/** One rule for each option, whose event carries the points; the sums are added up from the events. */
export function rules(questionnaire: Questionnaire): Score {
  const areaAt = new Map(questionnaire.areas.map(({ id }, a) => [id, a]));
  const list = questionnaire.questions.flatMap((question): RuleProperties[] =>
    options(question).map((one) => ({
      conditions: { all: [{ fact: question.id, operator: 'equal', value: one.id }] },
      event: { type: 'points', params: { area: areaAt.get(question.area), points: question.weight! * one.points } },
    })),
  );
  const engine = new Engine(list);
  const total = weightOf(questionnaire.questions);
  return async (row) => {
    const { events } = await engine.run(row);
    const sums = questionnaire.areas.map(() => 0);
    for (const { params } of events) sums[params!['area'] as number]! += params!['points'] as number;
    const values = areaScores(questionnaire, sums);
    const score = roundHalfUp(
      sums.reduce((all, sum) => all + sum, 0),
      total,
    );
    return { score, areas: values, level: levelBy(questionnaire, score, values) };
  };
}
