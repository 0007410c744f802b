import type { Language } from '#content';
import en from './result-en.json' with { type: 'json' };
import vi from './result-vi.json' with { type: 'json' };
import type { Complete } from '#look';
import type { TextTree } from '#model';

const trees = { vi, en };

/** The words of the result screen. */
export const resultTexts: Readonly<Record<Language, TextTree>> & Complete<typeof trees> = trees;
