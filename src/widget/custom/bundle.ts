import { LANGUAGES, loadFirst, loadRest, smeVnMigrations, smeVnQuestions, type Language } from '#content';
import type { Migration, Questionnaire, TextTree } from '#model';
import type { Texts } from '../texts/texts.ts';
import { loadUi } from '../texts/ui.ts';
import { together } from '../together.ts';

/** A questionnaire with the languages it speaks, and where their texts come from. */
export interface Bundle {
  readonly questionnaire: Questionnaire;
  readonly languages: readonly string[];
  /** Ours, or ours with what a file adds to it: with our sources, supports, provinces and targets. */
  readonly isBuiltIn: boolean;
  /** Versions whose codes and files open, too, and what was renamed since. */
  readonly earlier: readonly Questionnaire[];
  readonly migrations: readonly Migration[];
  /** The texts needed until the first question can be answered. */
  readonly first: (language: string) => Promise<TextTree>;
  /** Explanations, results, sources: by space of texts. */
  readonly rest: (language: string) => Promise<Readonly<Record<string, TextTree>>>;
}

/** `sme-vn`, as far as it takes to ask and to score; actions and sources come with the result. */
export const builtIn: Bundle = {
  questionnaire: smeVnQuestions,
  languages: LANGUAGES,
  isBuiltIn: true,
  // those of `sme-vn` come with the part that reads codes
  earlier: [],
  migrations: smeVnMigrations,
  first: (language) => loadFirst[language as Language](),
  rest: async (language) => ({ ...(await loadRest[language as Language]()) }),
};

/** Makes a language ready for every screen up to the review. */
export async function loadLanguage(texts: Texts, bundle: Bundle, language: string): Promise<void> {
  const [ui, content] = await together([(loadUi[language as Language] ?? loadUi.vi)(), bundle.first(language)]);
  texts.add(language, 'ui', ui);
  texts.add(language, 'content', content);
}

/** Makes a language ready for explanations and results. */
export async function loadLateTexts(texts: Texts, bundle: Bundle, language: string): Promise<void> {
  const [{ resultTexts }, rest] = await together([import('../texts/result.ts'), bundle.rest(language)]);
  texts.add(language, 'result', resultTexts[language as Language] ?? resultTexts.vi);
  for (const [space, tree] of Object.entries(rest)) texts.add(language, space, tree);
}
