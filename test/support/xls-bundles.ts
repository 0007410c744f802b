// Questionnaires with texts, as they come: ours, the one to begin with, the one that extends ours.

import { readFileSync } from 'node:fs';
import type { QuestionnaireBundle } from '#model';
import { loadBundle } from '#content';
import { openData } from '../../src/cli/open-questionnaire.ts';

const json = (path: string): unknown => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

const opened = async (path: string): Promise<QuestionnaireBundle> => (await openData(json(path))).bundle!;

export const BUNDLES: Readonly<Record<string, QuestionnaireBundle>> = {
  'sme-vn': await loadBundle(),
  'the starter': await opened('src/cli/new/starter.json'),
  'tourism-khanh-hoa': await opened('examples/tourism-khanh-hoa/questionnaire.json'),
};
