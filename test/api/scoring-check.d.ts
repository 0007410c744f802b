import { Questionnaire, Id } from './scoring.js';
import { BundleTexts, QuestionnaireBundle, BundleExtension } from './scoring.js';
import { Finding } from './scoring.js';
import './shared/migration.js';

/** What is compared: a bundle, or a questionnaire without texts. */
interface Edition {
    readonly questionnaire: Questionnaire;
    readonly texts?: BundleTexts;
}
/**
 * Whether what changed since an edition was published shows in its version: major when a score can change (areas,
 * questions, levels, something of the profile taken away), minor when something unscored is new or other (actions,
 * indicators, sources, more of the profile), patch when only texts are.
 *
 * Shape: two editions whose structure is sound → findings with paths in the questionnaire: at most one.
 * A weight of 1 that was left out and is now said counts as a change: the fingerprint in every result changes too.
 * Source: README of @labanso/scoring, "The rules", versions.
 *
 * @example checkAgainst({questionnaire}, {questionnaire: {...questionnaire, levels: [{id: 'starting', from: 0}]}})[0].expected //=> '2.0.0'
 * @example checkAgainst({questionnaire}, {questionnaire: v2}) //=> []
 */
declare function checkAgainst(published: Edition, now: Edition): readonly Finding[];

/** What a file is, once it was looked at. */
interface OpenedBundle {
    /** Questionnaire and texts, what it extends included; `null` where the structure is not sound. */
    readonly bundle: QuestionnaireBundle | null;
    /** Everything that is wrong with it, with paths in the file. */
    readonly findings: readonly Finding[];
}
/**
 * Reads a file that holds a questionnaire with its texts, `{questionnaire, texts}`, or what it adds to one that is
 * known, `{extends, questionnaire, texts}`; `bases` are those that may be extended.
 *
 * Shape: any value → the whole bundle, and findings with paths in the file: structure, references, scores, missing
 * texts. What is wrong with an item of the base, because of what the file changes, is said of `/extends`.
 * `checkBundle` looks at the texts themselves, too. Never throws, never changes its input.
 *
 * @example openBundle(bundle).findings //=> []
 * @example openBundle({questionnaire}).findings[0].path //=> '/texts'
 */
declare function openBundle(data: unknown, bases?: readonly QuestionnaireBundle[]): OpenedBundle;

/**
 * What `openBundle` says of a file, and what is wrong with its links, and with its texts one by one: too long to read
 * in passing, placeholders, look-alikes of đ, marks apart from their letters, HTML, texts that nothing shows, or in one
 * language only. Shape, edge cases: as `openBundle`.
 *
 * @example inspectBundle(bundle).bundle.questionnaire.id //=> 'market-stall'
 */
declare function inspectBundle(data: unknown, bases?: readonly QuestionnaireBundle[]): OpenedBundle;
/**
 * Everything that is wrong with a file that holds a questionnaire and its texts, or extends one of `bases`: the
 * findings of `inspectBundle`.
 *
 * @example checkBundle(bundle).filter(({level}) => level === 'error') //=> []
 */
declare const checkBundle: (data: unknown, bases?: readonly QuestionnaireBundle[]) => readonly Finding[];

/**
 * Everything that is wrong with a questionnaire: its structure, its references, and what will be wrong with
 * the scores. An empty list, or one of warnings only, means that it can be scored.
 *
 * Shape: any value → findings, all at once, each with a JSON Pointer, what is there and what is allowed.
 * References and scores are looked at once the structure is sound; scores once the references are.
 * Never throws, never changes its input.
 *
 * @example checkQuestionnaire({id: 'Mine'})[0].path //=> '/id'
 */
declare function checkQuestionnaire(data: unknown): readonly Finding[];

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
declare function extendBundle(base: QuestionnaireBundle, extension: BundleExtension): QuestionnaireBundle;

/** One area's share of the whole. */
interface AreaWeight {
    readonly area: Id;
    /** Σ weight of all its questions. */
    readonly weight: number;
    /** Of the whole, rounded half up. */
    readonly percent: number;
}
/**
 * How much of the whole each area weighs, when everything applies; to be told to authors.
 *
 * @example weighAreas(questionnaire).map(({percent}) => percent) //=> [100]
 */
declare function weighAreas({ areas, questions }: Pick<Questionnaire, 'areas' | 'questions'>): readonly AreaWeight[];

/** The faults that a questionnaire and its texts can have; whoever says them in another language has words for each. */
type CheckCode = 'action-never-relevant' | 'against-other-id' | 'area-weight' | 'area-without-question' | 'areas-uneven' | 'bands-out-of-order' | 'condition-on-question' | 'cost-out-of-order' | 'day-unknown' | 'duplicate-id' | 'exclusive-points' | 'extends-itself' | 'extends-unknown' | 'first-level' | 'format-unknown' | 'implied-itself' | 'implied-not-asked' | 'implied-onwards' | 'implied-twice' | 'key-forbidden' | 'level-unreachable' | 'level-unreachable-for' | 'levels-out-of-order' | 'link-refused' | 'link-suspect' | 'not-applicable-never' | 'migrations-overlap' | 'placeholder-differs' | 'placeholder-malformed' | 'placeholder-unknown' | 'points-fall' | 'prerequisite-cycle' | 'question-cannot-matter' | 'sentence-long' | 'single-option' | 'source-key-suspect' | 'structure' | 'target-not-allowed' | 'text-advised' | 'text-html' | 'text-invisible' | 'text-language' | 'text-long' | 'text-look-alike' | 'text-missing' | 'text-not-nfc' | 'text-one-language' | 'text-spaces' | 'text-unfinished' | 'text-unused' | 'text-wide' | 'too-deep' | 'unknown-id' | 'unknown-key' | 'version-not-raised';

/** Why an action can never be shown. */
declare const NEVER_RELEVANT: {
    readonly 'not-asked': "nobody it is for is asked what it raises";
    readonly 'raises-nothing': "it raises nothing above the lowest answer";
};
/** Why nobody can have a level; `upper` is the one above it. */
declare const UNREACHABLE: {
    readonly 'too-high': () => string;
    readonly swallowed: (upper: Id) => string;
};
/** What is wrong with an end of a number question's bands: what stands there, and what it goes against. */
declare const BANDS: {
    readonly 'max-below-min': (is: number, min: number) => string;
    readonly 'first-not-min': (is: number, min: number) => string;
    readonly 'not-rising': (is: number, before: number) => string;
    readonly 'above-max': (is: number, max: number) => string;
};
/** The reasons that findings give by a name, `facts.why`, by the code of the finding. */
interface CheckReasons {
    readonly 'action-never-relevant': keyof typeof NEVER_RELEVANT;
    readonly 'bands-out-of-order': keyof typeof BANDS;
    readonly 'level-unreachable': keyof typeof UNREACHABLE;
}

export { checkAgainst, checkBundle, checkQuestionnaire, extendBundle, inspectBundle, openBundle, weighAreas };
export type { AreaWeight, CheckCode, CheckReasons, Edition, OpenedBundle };
