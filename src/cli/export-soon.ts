// Formats that `#formats` doesn't export yet. Once it does: import them from there, and delete this file.

import * as formats from '#formats';
import type { Cell } from '#exchange';
import type { Questionnaire, QuestionnaireBundle } from '#model';
import { CommandError, EXIT } from './io.ts';

interface Soon {
  readonly toJsonSchema: (questionnaire: Questionnaire, texts?: QuestionnaireBundle['texts'][string]) => object;
  readonly toCsvTemplate: (questionnaire: Questionnaire) => readonly (readonly string[])[];
  readonly toCodebook: (bundle: QuestionnaireBundle, language: string) => readonly (readonly Cell[])[];
}

const there = formats as Partial<Soon>;

const missing = (): never => {
  throw new CommandError(EXIT.usage, 'This format isn’t there yet. / Chưa có định dạng này.');
};

export const toJsonSchema: Soon['toJsonSchema'] = (...given) => (there.toJsonSchema ?? missing)(...given);
export const toCsvTemplate: Soon['toCsvTemplate'] = (...given) => (there.toCsvTemplate ?? missing)(...given);
export const toCodebook: Soon['toCodebook'] = (...given) => (there.toCodebook ?? missing)(...given);
