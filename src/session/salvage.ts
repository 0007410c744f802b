import { own, type Id, type Questionnaire } from '#model';
import { read } from './json.ts';
import type { Entries, Entry } from './record.ts';

/** `"id":[value,count`, wherever it stands; a value is a text, a whole number, or a list of texts. */
const ENTRY = /"([a-z][a-z0-9-]*)":\[("[^"\\]*"|-?\d+|\[[^\][]*\]),(\d{1,15})[,\]]/g;

/**
 * What can still be read in damaged texts: entries that are whole, of questions and fields that there are; of several,
 * the one with the highest count. Whether a value has been changed can't be told: ask before it is used.
 */
export function salvage(
  questionnaire: Questionnaire,
  texts: readonly string[],
): { readonly profile: Entries<Id>; readonly answers: Entries<Id> } {
  const found = { profile: {} as Record<Id, Entry<Id>>, answers: {} as Record<Id, Entry<Id>> };
  const known = {
    profile: (questionnaire.profile ?? []).map(({ id }) => id),
    answers: questionnaire.questions.map(({ id }) => id),
  };
  for (const text of texts) {
    const border = text.indexOf('"answers":');
    for (const match of text.matchAll(ENTRY)) {
      const [, id, value, digits] = match as unknown as readonly [string, Id, string, string];
      const part = match.index < border ? 'profile' : 'answers';
      const count = Number(digits);
      if (!known[part].includes(id) || (own(found[part], id)?.[1] ?? -1) >= count) continue;
      try {
        found[part][id] = [read(value) as Id, count];
      } catch {
        // not even that
      }
    }
  }
  return found;
}
