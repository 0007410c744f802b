// Whether a questionnaire that was published has been changed under the same version.

import { own, type BundleTexts, type Finding, type Questionnaire } from '#model';
import { fingerprint } from '#scoring';
import { error } from './finding-of.ts';

/** What is compared: a bundle, or a questionnaire without texts. */
export interface Edition {
  readonly questionnaire: Questionnaire;
  readonly texts?: BundleTexts;
}

/** How much a version must rise: a score can change, something unscored is new or other, only words are. */
type Rise = 'major' | 'minor' | 'patch';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (value: unknown): unknown => (isObject(value) ? value['id'] : value);

/** Items of a list by their ids, so that an item that only moved is not taken for another. */
function itemsOf(list: readonly unknown[]): Readonly<Record<string, unknown>> {
  const hasIds = list.every((item) => isObject(item) && typeof item['id'] === 'string');
  return Object.fromEntries(list.map((item, i) => [hasIds ? String(idOf(item)) : String(i), item]));
}

/** Places where two values differ, like `questions.payments.weight`; what is only noted (`$comment`) doesn't count. */
function* differences(before: unknown, after: unknown, path: string): Iterable<string> {
  if (Array.isArray(before) && Array.isArray(after)) {
    const [old, young] = [itemsOf(before), itemsOf(after)];
    const kept = (list: object, other: object): string =>
      Object.keys(list)
        .filter((id) => id in other)
        .join();
    if (kept(old, young) !== kept(young, old)) yield path;
    yield* differences(old, young, path);
  } else if (isObject(before) && isObject(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)]))
      if (!key.startsWith('$')) yield* differences(own(before, key), own(after, key), path ? `${path}.${key}` : key);
  } else if (before !== after) yield path;
}

/** Whether a change of the profile only adds to it: a field or an option that nobody was asked about before. */
function onlyAdds({ profile: before = [] }: Questionnaire, { profile: after = [] }: Questionnaire): boolean {
  return before.every(({ id, options }) => {
    const now = after.find((field) => field.id === id);
    return now && options.every((option) => now.options.includes(option));
  });
}

/** The greatest rise that the changes call for, and where the changes of that kind are. */
function changesOf(before: Edition, after: Edition): readonly [Rise, readonly string[]] | null {
  const [old, now] = [before.questionnaire, after.questionnaire];
  const at = (...names: readonly (keyof Questionnaire)[]): readonly string[] =>
    names.flatMap((name) => [...differences(old[name] ?? [], now[name] ?? [], name)]);
  const profile = at('profile');
  const adds = onlyAdds(old, now);
  const kinds: readonly (readonly [Rise, readonly string[]])[] = [
    ['major', [...at('areas', 'questions', 'levels'), ...(adds ? [] : profile)]],
    ['minor', [...(adds ? profile : []), ...at('actions', 'indicators', 'sources')]],
    ['patch', [...differences(before.texts ?? {}, after.texts ?? {}, 'texts')]],
  ];
  return kinds.find(([, places]) => places.length) ?? null;
}

/** The lowest version that is high enough. */
function raised(version: string, rise: Rise): string {
  const [major = 0, minor = 0, patch = 0] = version.split('.').map(Number);
  if (rise === 'major') return `${major + 1}.0.0`;
  return rise === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** Whether a version is at least another one. */
function reaches(version: string, least: string): boolean {
  const [have, need] = [version.split('.').map(Number), least.split('.').map(Number)];
  const i = have.findIndex((number, at) => number !== need[at]);
  return i < 0 || have[i]! > need[i]!;
}

const WHY: Readonly<Record<Rise, string>> = {
  major: 'a score can change',
  minor: 'something unscored has changed',
  patch: 'texts have changed',
};

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
export function checkAgainst(published: Edition, now: Edition): readonly Finding[] {
  const [before, after] = [published.questionnaire, now.questionnaire];
  if (before.id !== after.id)
    return [
      error('against-other-id', ['id'], `is "${after.id}", and what was published is "${before.id}".`, {
        actual: after.id,
        expected: before.id,
      }),
    ];
  const change = changesOf(published, now);
  const least = change ? raised(before.version, change[0]) : before.version;
  if (reaches(after.version, least)) return [];
  const [rise, places] = change ?? (['patch', []] as const);
  const shown = places.slice(0, 5).join(', ') + (places.length > 5 ? ', …' : '');
  return [
    error(
      'version-not-raised',
      ['version'],
      `is ${after.version}; ${before.version} was published, and ${change ? `${WHY[rise]} (${shown})` : 'a version never falls'}: ${least} or higher is expected.`,
      {
        actual: after.version,
        expected: least,
        facts: {
          published: before.version,
          rise: change ? rise : 'none',
          places,
          fingerprints: [fingerprint(before), fingerprint(after)],
        },
      },
    ),
  ];
}
