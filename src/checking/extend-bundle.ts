import {
  own,
  type Addition,
  type BundleExtension,
  type BundleTexts,
  type Level,
  type Questionnaire,
  type QuestionnaireBundle,
  type TextTree,
} from '#model';

type Named = { readonly id: string };

/** Items with an id that is there take its place, whole; the others come after. */
function merge<Item extends Named>(base: readonly Item[] = [], added: readonly Item[] = []): readonly Item[] {
  const replaced = base.map((item) => added.find(({ id }) => id === item.id) ?? item);
  return [...replaced, ...added.filter(({ id }) => !base.some((item) => item.id === id))];
}

/** Levels likewise, except that a new one stands where its `from` belongs: levels ascend. */
function mergeLevels(base: readonly Level[], added: readonly Level[] = []): readonly Level[] {
  const levels = [
    ...merge(
      base,
      added.filter(({ id }) => base.some((level) => level.id === id)),
    ),
  ];
  for (const level of added.filter(({ id }) => !base.some((one) => one.id === id))) {
    const above = levels.findIndex(({ from }) => from > level.from);
    levels.splice(above < 0 ? levels.length : above, 0, level);
  }
  return levels;
}

function lay(base: TextTree, over: TextTree): TextTree {
  const laid: Record<string, string | TextTree> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const below = own(laid, key);
    laid[key] = typeof value === 'object' && typeof below === 'object' ? lay(below, value) : value;
  }
  return laid;
}

/** A list of the result: absent where neither has it. */
const listed = <Key extends keyof Questionnaire>(key: Key, base: Questionnaire, added: Addition): object =>
  base[key] || added[key] ? { [key]: merge(base[key] as readonly Named[], added[key] as readonly Named[]) } : {};

/**
 * A questionnaire with its texts, made of one that is known and of what a file adds to it or changes in it.
 *
 * `id` and `version` are the file's own. Areas, questions, levels, actions, indicators, sources and fields of the
 * profile: one with an id that the base has replaces it whole, in its place; the others come after those of the base,
 * in the order of the file (a new level where its `from` belongs). Texts are laid over those of the base, key by key;
 * the languages are those of the file, or the base's when it brings no texts.
 * Nothing can be taken away: whoever needs less writes a questionnaire of their own.
 *
 * Pure; both are trusted, and neither is changed: `openBundle` checks first. A whole one: examples/tourism-khanh-hoa.
 *
 * @example extendBundle(bundle, {extends: {id: 'market-stall', version: '1.0.0'}, questionnaire: {id: 'fish-stall', version: '1.0.0', areas: [{id: 'ice'}]}}).questionnaire.areas.length //=> 2
 */
export function extendBundle(base: QuestionnaireBundle, extension: BundleExtension): QuestionnaireBundle {
  const { questionnaire: whole } = base;
  const { questionnaire: added, texts } = extension;
  const questionnaire: Questionnaire = {
    id: added.id,
    version: added.version,
    ...listed('profile', whole, added),
    areas: merge(whole.areas, added.areas),
    questions: merge(whole.questions, added.questions),
    levels: mergeLevels(whole.levels, added.levels),
    ...listed('actions', whole, added),
    ...listed('indicators', whole, added),
    ...listed('sources', whole, added),
  };
  const laid = (language: string): BundleTexts[string] =>
    lay(own(base.texts, language) ?? {}, texts![language]!) as BundleTexts[string];
  return {
    questionnaire,
    texts: texts ? Object.fromEntries(Object.keys(texts).map((language) => [language, laid(language)])) : base.texts,
  };
}
