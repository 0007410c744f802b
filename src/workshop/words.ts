import type { Language } from '#content';
import type { Complete } from '#look';
import en from './en.json' with { type: 'json' };
import vi from './vi.json' with { type: 'json' };

/** The words of the trainer's screens, as a tree. */
export type Words = typeof vi;

const trees = { vi, en };

/** Both languages come with the file: it works without a network. */
export const words: Readonly<Record<Language, Words>> & Complete<typeof trees> = trees;

/**
 * A text with its values in it.
 *
 * @example fill('Phiếu {{number}} đã lưu', {number: 3}) //=> 'Phiếu 3 đã lưu'
 */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
