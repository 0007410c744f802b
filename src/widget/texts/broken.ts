import type { Language } from '#content';
import type { Complete } from '#look';
import vi from './broken-vi.json' with { type: 'json' };
import en from './broken-en.json' with { type: 'json' };

const trees = { vi, en };

/** The words for a questionnaire that can't be opened; they come with the part that says so. */
export const brokenTexts: Readonly<Record<Language, typeof vi>> & Complete<typeof trees> = trees;
