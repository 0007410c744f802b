import { LabansoError, type QuestionnaireBundle } from '#model';

/** Throws where a program hands in something else than a bundle: most often the questionnaire alone. */
export function demandBundle(bundle: QuestionnaireBundle): void {
  const { questionnaire, texts } = (bundle ?? {}) as Partial<QuestionnaireBundle>;
  if (!questionnaire || !texts)
    throw new LabansoError('no-bundle', 'A bundle is expected: {questionnaire, texts}, not a questionnaire alone.');
}

/** Throws where nothing of ours is in a language. */
export function demandLanguage(language: string, words: object): void {
  const known = Object.keys(words);
  if (!known.includes(language))
    throw new LabansoError('unknown-language', `language is "${language}"; there are ${known.join(', ')}.`);
}
