import { alternatives, type Condition, type Id, type Profile, type ProfileField } from '#model';

/** More kinds of profile than this are not tried one by one. */
const MOST_PROFILES = 2000;

/**
 * One profile of each kind that some conditions tell apart, the empty one first. Fields that no condition names are left
 * out; with `withGaps`, so is in turn each field that one names.
 */
export function profileKinds(
  profile: readonly ProfileField[],
  conditions: readonly (Condition | boolean | undefined)[],
  { withGaps = false } = {},
): readonly Profile[] {
  const named = conditions.flatMap((one) => (typeof one === 'object' ? [...alternatives(one)] : []));
  let kinds: readonly Profile[] = [{}];
  for (const { id, options } of profile) {
    // options that stand in the same conditions are one kind
    const lists = named.flatMap((fields) => (fields[id] ? [fields[id]] : []));
    if (!lists.length) continue;
    const signature = (option: Id): string => lists.map((list) => Number(list.includes(option))).join('');
    const different = options.filter((option, i) => options.findIndex((o) => signature(o) === signature(option)) === i);
    if (kinds.length * (different.length + 1) > MOST_PROFILES) break;
    kinds = kinds.flatMap((kind) => [
      ...(withGaps ? [kind] : []),
      ...different.map((option) => ({ ...kind, [id]: option })),
    ]);
  }
  return withGaps || (kinds.length === 1 && !Object.keys(kinds[0]!).length) ? kinds : [{}, ...kinds];
}
