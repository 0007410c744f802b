import type { Language } from '#content';
import type { Complete } from '#look';
import type { TextTree } from '#model';
import vi from './vi.json' with { type: 'json' };

const loaders = { vi: async () => vi, en: async () => (await import('./en.ts')).en };

type Trees = { readonly [One in keyof typeof loaders]: Awaited<ReturnType<(typeof loaders)[One]>> };

/** The words of buttons and screens; Vietnamese is always there, others are loaded. */
export const loadUi: Readonly<Record<Language, () => Promise<TextTree>>> & Complete<Trees> = loaders;
