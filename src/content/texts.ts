import { first as vi } from './vi/first.ts';
import type { rest as viRest } from './vi/rest.ts';
import type { short as viShort } from './vi/short.ts';

/** The languages that the content speaks. Vietnamese is the first, not a translation. */
export const LANGUAGES = ['vi', 'en'] as const;
/** Two letters. */
export type Language = (typeof LANGUAGES)[number];

/** Texts by id. `rest` may arrive later. */
export type FirstTexts = typeof vi;
/** Explanations, results, sources and targets, by space. */
export type RestTexts = typeof viRest;
/** Short names by id: `questions`, `actions`. */
export type ShortTexts = typeof viShort;

/** The texts needed until the first question can be answered: Vietnamese is at hand, others are loaded. */
export const loadFirst: Readonly<Record<Language, () => Promise<FirstTexts>>> = {
  vi: async () => vi,
  en: async () => (await import('./en/first.ts')).first,
};

/** What questions and actions are called on a slide, at most 40 characters each: for programs that show a class. */
export const loadShort: Readonly<Record<Language, () => Promise<ShortTexts>>> = {
  vi: async () => (await import('./vi/short.ts')).short,
  en: async () => (await import('./en/short.ts')).short,
};

/** Loads explanations, results, sources and targets. */
export const loadRest: Readonly<Record<Language, () => Promise<RestTexts>>> = {
  vi: async () => (await import('./vi/rest.ts')).rest,
  en: async () => (await import('./en/rest.ts')).rest,
};
