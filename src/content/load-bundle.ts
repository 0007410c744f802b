import type { QuestionnaireBundle, TextTree } from '#model';
import { provinces } from './provinces/units.ts';
import { smeVn } from './sme-vn/questionnaire.ts';
import { LANGUAGES, loadFirst, loadRest, loadShort, type Language } from './texts.ts';

/** The questions with the provinces' names as texts: the element has these in a list of its own. */
function withProvinces(first: TextTree, language: Language): TextTree {
  const profile = first['profile'] as TextTree;
  const options = Object.fromEntries(provinces.map((province) => [province.id, province[language]]));
  return { ...first, profile: { ...profile, province: { ...(profile['province'] as TextTree), options } } };
}

/**
 * `sme-vn` with all its texts in every language, as one bundle: what forms, workbooks and codebooks are made of, and
 * what a file may extend.
 *
 * @example loadBundle() instanceof Promise //=> true
 */
export async function loadBundle(): Promise<QuestionnaireBundle> {
  const texts: Record<string, Readonly<Record<string, TextTree>>> = {};
  for (const language of LANGUAGES)
    texts[language] = {
      questions: withProvinces(await loadFirst[language](), language),
      ...(await loadRest[language]()),
      short: await loadShort[language](),
    };
  return { questionnaire: smeVn, texts };
}
