// A questionnaire of a page's own, as the page would fetch it.

import type { Questionnaire } from '#model';
import { tinyTexts } from './tiny-texts.ts';

/** An address with `tiny`, or something like it, and texts for it in both languages. */
export function addressOf(questionnaire: Questionnaire, texts: object = tinyTexts): string {
  const file = JSON.stringify({ questionnaire, texts: { vi: texts, en: texts } });
  return URL.createObjectURL(new Blob([file], { type: 'application/json' }));
}
