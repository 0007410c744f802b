import { checkQuestionnaire } from '#checking';
import type { Questionnaire } from '#model';
import { tiny } from './tiny.ts';

/** A copy of `tiny` with one thing changed. */
export function changed(change: (draft: any) => void): Questionnaire {
  const draft = structuredClone(tiny);
  change(draft);
  return draft;
}

/** `code path` of every finding of a questionnaire. */
export const found = (data: unknown): readonly string[] =>
  checkQuestionnaire(data).map(({ code, path, level }) => `${code} ${path}${level === 'warning' ? ' (warning)' : ''}`);
