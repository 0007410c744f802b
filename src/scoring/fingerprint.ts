import { hash, type Questionnaire } from '#model';

/**
 * JSON with sorted keys, so that the same data always gives the same text. `JSON` itself, which a page may have broken, is
 * asked only for texts that it writes in another way than they are.
 */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value === 'object' && value)
    return `{${Object.keys(value)
      .filter((key) => key !== '$comment')
      .sort()
      .map((key) => `${canonical(key)}:${canonical((value as Record<string, unknown>)[key])}`)
      .join()}}`;
  const text = String(value);
  return /["\\\p{C}]/u.test(text) ? JSON.stringify(value) : typeof value === 'string' ? `"${text}"` : text;
}

const known = new WeakMap<Questionnaire, string>();

/**
 * Changes whenever something changes that a score depends on: profile fields, areas, questions, levels.
 * Actions, indicators and sources don't: they never move a score. Not a signature: it finds accidents,
 * not forgeries. 16 hexadecimal digits; the same in any process, whatever the order of keys.
 *
 * @example fingerprint({...questionnaire, actions: []}) === fingerprint(questionnaire) //=> true
 */
export function fingerprint(questionnaire: Questionnaire): string {
  let print = known.get(questionnaire);
  if (!print) {
    const { id, version, profile = [], areas, questions, levels } = questionnaire;
    const text = canonical({ id, version, profile, areas, questions, levels });
    // two hashes from two seeds: 64 bits against accidents
    print = hash(text) + hash(text, 0x9e3779b9);
    known.set(questionnaire, print);
  }
  return print;
}
