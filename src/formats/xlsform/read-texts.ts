import type { Finding, QuestionnaireBundle } from '#model';
import * as errors from './errors.ts';
import { languageIn } from './layout.ts';
import type { Sheet } from './sheet.ts';

type Tree = { [key: string]: string | Tree };

/** Texts that are being gathered from the sheets. */
export interface GatheredTexts {
  /** Puts one text in its place, where none is; `false` where texts below it, or one above, stand in the way. */
  readonly put: (language: string, path: readonly string[], text: string) => boolean;
  readonly all: () => QuestionnaireBundle['texts'];
}

// as `checkBundle` takes it; nothing that could reach a prototype
const KEY = /^(?!constructor$|prototype$)[A-Za-z][\w-]{0,63}$/;

/** Begins to gather texts. */
export function gatherTexts(languages: readonly string[]): GatheredTexts {
  const texts: Tree = Object.fromEntries(languages.map((language) => [language, {}]));
  return {
    put: (language, path, text) => {
      let here = (texts[language] ??= {}) as Tree;
      for (const key of path.slice(0, -1)) {
        const next = (here[key] ??= {});
        if (typeof next === 'string') return false;
        here = next;
      }
      const last = path.at(-1)!;
      if (typeof here[last] === 'object') return false;
      here[last] ??= text;
      return true;
    },
    all: () => texts as QuestionnaireBundle['texts'],
  };
}

/** Reads the sheet `texts`, after the others, which people see and change: `path`, with dots between its keys, and one column for each language. */
export function readTexts(sheet: Sheet, gathered: GatheredTexts, findings: Finding[]): void {
  const columns = sheet.columns.flatMap((column) => {
    if (column.toLowerCase() === 'path') return [];
    const language = /^[a-z]{2}$/.test(column) ? column : languageIn(column);
    if (!language) findings.push(errors.languageUnknown(sheet.where(column), column));
    return language ? [{ column, language }] : [];
  });
  for (const line of sheet.lines) {
    const path = line.text('path').split('.');
    const isSound = path.every((key) => KEY.test(key));
    for (const { column, language } of columns) {
      const text = String(line.raw(column) ?? '').normalize('NFC');
      if (!text.trim()) continue;
      if (!isSound || !gathered.put(language, path, text)) {
        findings.push(errors.textKey(line.where('path'), line.text('path')));
        break;
      }
    }
  }
}
