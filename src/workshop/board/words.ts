import type { Language } from '#content';
import { formatNumber, formatPercent, type Complete } from '#look';
import { textAt, type QuestionnaireBundle, type TextTree } from '#model';
import { fill } from '../words.ts';
import en from './en.json' with { type: 'json' };
import type { BoardWords } from './facts.ts';
import vi from './vi.json' with { type: 'json' };

const trees = { vi, en };

/** The words of the board, as a tree. */
const boardTexts: Readonly<Record<Language, TextTree>> & Complete<typeof trees> = trees;

/** The words of the board and of a questionnaire, in one language; a text that isn't there is its key. */
export function boardWords(bundle: QuestionnaireBundle, language: Language): BoardWords {
  const texts: TextTree = { ...bundle.texts[language], board: boardTexts[language] };
  return {
    t: (key, values = {}) => fill(textAt(texts, key.split(/[:.]/)) ?? key, values),
    language,
    number: (value) => formatNumber(value, language),
    percent: (value) => formatPercent(value, language),
  };
}
