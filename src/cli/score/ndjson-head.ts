// NDJSON has no header; its first lines say what one would: whether this is a file of answers at all.

import type { Questionnaire } from '#model';
import { answerColumnsOf } from '#formats';
import { FAULT_TEXT, HeaderError, meantBy, type HeaderDoubts } from './layout.ts';
import { isSubmission, type Line, type Members } from './ndjson-lines.ts';

// the beginning of a JSON file on many lines: nothing but a bracket; and a list, whatever follows
const BRACKET = /^\s*[[{]\s*$/;
const LIST = /^\s*\[/;

/**
 * What a person should know of the first lines. Throws `HeaderError` when none of them is an answer to the
 * questionnaire.
 */
export function lookAtHead(questionnaire: Questionnaire, first: readonly Line[]): HeaderDoubts {
  const objects = first.map(({ members }) => members).filter((members) => members !== null);
  const begins = first[0]?.text ?? '';
  if (BRACKET.test(begins) || (!objects.length && LIST.test(begins))) throw new HeaderError({ code: 'not-lines' });
  const wanted = answerColumnsOf(questionnaire).map(({ name }) => name);
  const isOurs = (members: Members): boolean =>
    isSubmission(members) || Object.hasOwn(members, FAULT_TEXT) || wanted.some((name) => Object.hasOwn(members, name));
  const flat = objects.filter((members) => !isSubmission(members));
  const names = [...new Set(flat.flatMap((members) => Object.keys(members)))];
  if (objects.length && !objects.some(isOurs)) throw new HeaderError({ code: 'no-member', wanted, names });
  const there = new Set(names);
  const lacking = wanted.filter((name) => !there.has(name));
  return {
    misspelt: names
      .filter((name) => !wanted.includes(name))
      .flatMap((name) => {
        const nearest = meantBy(name, lacking);
        return nearest === null ? [] : [{ name, column: null, nearest }];
      }),
    // a member may be left out of a line
    missing: [],
  };
}
