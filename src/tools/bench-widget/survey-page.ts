// SurveyJS's page, as its documentation sets one up: a model from JSON, scored when it is completed, results put into
// `completedHtml` by name. Nothing is computed while questions are being answered.
import { Model, settings } from 'survey-core';
import { renderSurvey } from 'survey-js-ui';
import type { Rules } from './survey.ts';

type Part = readonly [points: number, weight: number];

const mean = (parts: readonly Part[]): number | null => {
  const weights = parts.reduce((sum, [, weight]) => sum + weight, 0);
  return weights ? Math.floor(parts.reduce((sum, [points, weight]) => sum + points * weight, 0) / weights + 0.5) : null;
};

function pointsOf({ points, bands }: Rules['questions'][number], value: unknown): number {
  if (bands) return bands.reduce((found, [from, of]) => (Number(value) >= from ? of : found), 0);
  const chosen = (Array.isArray(value) ? value : [value]) as readonly string[];
  return Math.min(
    100,
    chosen.reduce((sum, id) => sum + (points?.[id] ?? 0), 0),
  );
}

export function open(json: object, rules: Rules): void {
  settings.animationEnabled = false; // it answers faster without
  const survey = new Model(json);
  survey.onCompleting.add((model) => {
    const data = model.data as Readonly<Record<string, unknown>>;
    const isCounted = (value: unknown): boolean => String(value) !== 'not-applicable';
    const scores = new Map(
      rules.areas.map(({ id }) => [
        id,
        mean(
          rules.questions
            .filter((question) => question.area === id && isCounted(data[question.id]))
            .map((question) => [pointsOf(question, data[question.id]), question.weight]),
        ),
      ]),
    );
    const score = mean(
      rules.questions
        .filter((question) => isCounted(data[question.id]))
        .map((question) => [pointsOf(question, data[question.id]), question.weight]),
    );
    const unmet = rules.levels.findIndex(
      ({ from, gates }) => (score ?? 0) < from || gates.some(([area, least]) => (scores.get(area) ?? 100) < least),
    );
    model.setVariable('score', score);
    model.setVariable('level', rules.levels.at(unmet < 0 ? -1 : unmet - 1)?.name);
    for (const [id, value] of scores) model.setVariable(`area_${id.replaceAll('-', '_')}`, value);
  });
  renderSurvey(survey, document.getElementById('survey')!);
}
