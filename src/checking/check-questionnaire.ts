import type { Finding, Questionnaire } from '#model';
import { questionnaireSchema } from '#model/schema';
import { dayFindings } from './days.ts';
import { implicationFindings } from './implications.ts';
import { sourceFindings } from './sources.ts';
import { reachFindings } from './reach.ts';
import { referenceFindings } from './references.ts';
import { scaleFindings } from './scales.ts';
import { structuralFindings } from './structure.ts';
import { weightFindings } from './weights.ts';

/**
 * Everything that is wrong with a questionnaire: its structure, its references, and what will be wrong with
 * the scores. An empty list, or one of warnings only, means that it can be scored.
 *
 * Shape: any value → findings, all at once, each with a JSON Pointer, what is there and what is allowed.
 * References and scores are looked at once the structure is sound; scores once the references are.
 * Never throws, never changes its input.
 *
 * @example checkQuestionnaire({id: 'Mine'})[0].path //=> '/id'
 */
export function checkQuestionnaire(data: unknown): readonly Finding[] {
  const structural = structuralFindings(data, questionnaireSchema);
  if (structural.length) return structural;
  const questionnaire = data as Questionnaire;
  return [...meaningFindings(questionnaire), ...sourceFindings(questionnaire)];
}

/** What is wrong with the references and scores of a questionnaire whose structure is sound. */
export function meaningFindings(questionnaire: Questionnaire): readonly Finding[] {
  const found = [
    ...referenceFindings(questionnaire),
    ...implicationFindings(questionnaire),
    ...scaleFindings(questionnaire),
    ...dayFindings(questionnaire),
  ];
  return found.some(({ level }) => level === 'error')
    ? found
    : [...found, ...weightFindings(questionnaire), ...reachFindings(questionnaire)];
}
