// A finding as a sentence, in the language of the command.

import { own, type Finding } from '#model';
import type { Expected } from '#model/schema';
import type { Language } from '#content';
import { findingsVi } from './findings-vi.ts';
import { importFindingsVi } from './import-findings-vi.ts';

/** A fact as words; a long list is cut. */
function factOf({ facts }: Finding, name: string): string {
  const value = facts?.[name];
  if (Array.isArray(value)) return value.slice(0, 5).join(', ') + (value.length > 5 ? ', …' : '');
  return value === undefined || value === null ? '' : String(value);
}

/** By code; every finding that a command can print is in it. */
const WORDS: Readonly<Record<string, (typeof findingsVi)[keyof typeof findingsVi]>> = {
  ...findingsVi,
  ...importFindingsVi,
};

/** Where, what is there, what was expected. English is the finding's own message. */
export function sentenceOf(finding: Finding, language: Language): string {
  const say = own(WORDS, finding.code);
  if (language === 'en' || !say) return finding.message;
  const { path } = finding;
  const base = factOf(finding, 'base');
  const inBase = base ? ` (${factOf(finding, 'list')} "${factOf(finding, 'id')}" của ${base}, vì tệp này đã sửa)` : '';
  const said = say(finding, (name) => factOf(finding, name));
  // faults of the file itself have no place in the data, and are whole sentences
  return path ? `${path}${inBase} ${said}` : said[0] === said[0]?.toUpperCase() ? said : `Tệp ${said}`;
}

/** What somebody who wrote `Hóa đơn` for an id may have meant: `hoa-don`. */
function asId(text: unknown): readonly string[] {
  if (typeof text !== 'string') return [];
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd');
  const id = plain
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '');
  return id && id !== text ? [id.slice(0, 64)] : [];
}

/** The id that may have been meant, when one is near enough to be worth a look. */
export function suggestionOf({ nearest, actual, facts }: Finding, language: Language): string {
  const [best] = nearest ?? ((facts?.['expected'] as Expected | undefined)?.[0].startsWith('id') ? asId(actual) : []);
  if (best === undefined || best === actual) return '';
  return language === 'vi' ? `Có phải là "${best}" không?` : `Did you mean "${best}"?`;
}
