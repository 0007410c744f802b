// Seeded faults: sme-vn with its texts, one thing changed, and what must be said of it: that, there, and nothing else.

import { LANGUAGES, loadFirst, loadRest, smeVn } from '#content';

/** A copy that a mutation may write to; its shape is known to who writes the mutation. */
export type Draft = any;

/** One thing that is wrong, and how it must be found. */
export interface Fault {
  /** The row of the catalogue of faults that it belongs to, and what it is. */
  readonly title: string;
  readonly seed: (draft: Draft) => unknown;
  /** `code path`, one for each finding; `(warning)` behind it where it is one. */
  readonly found: readonly string[];
  /** Refused by its shape alone: then the JSON Schema must refuse it, too. */
  readonly isStructural?: true;
}

/** A fault with one finding. */
export const fault = (title: string, found: string | readonly string[], seed: Fault['seed']): Fault => ({
  title,
  seed,
  found: [found].flat(),
});

/** A fault of the shape. */
export const misshapen = (title: string, found: string | readonly string[], seed: Fault['seed']): Fault => ({
  ...fault(title, found, seed),
  isStructural: true,
});

/** sme-vn with all its texts, as one file would hold it. */
export async function smeVnFile(): Promise<Draft> {
  const texts = await Promise.all(
    LANGUAGES.map(async (language) => [
      language,
      { questions: await loadFirst[language](), ...(await loadRest[language]()) },
    ]),
  );
  return structuredClone({ questionnaire: smeVn, texts: Object.fromEntries(texts) as object });
}

/** Two languages at once. */
export const both = (draft: Draft, change: (texts: Draft) => unknown): void => {
  change(draft.texts.vi);
  change(draft.texts.en);
};

export const Q = '/questionnaire';
