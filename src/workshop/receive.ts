// Codes in whatever they come in: a QR, a typed line, a whole chat, a file.

import { smeVn, smeVnMigrations, smeVnVersions } from '#content';
import { decode, encode, readFile, splitTag, type Decoded } from '#exchange';
import type { Arrival } from '#gathering';
import { isLikeCode, isMarked, unmarked } from './unmarked.ts';
import { answeredOf, carry, type Finding, type Submission } from '#model';

/** An arrival, or why there is none. */
export type Received = { readonly arrival: Arrival } | { readonly findings: readonly Finding[] };

/** In the version that was answered; what was done or excluded is nobody's business here. */
function received(decoded: Decoded, tag: string | null): Received {
  if (!decoded.ok) return { findings: decoded.findings };
  const { questionnaire, profile, answers } = decoded;
  return { arrival: { code: encode(questionnaire, { profile, answers }), tag, sheet: null } };
}

function receivePlain(text: string): Received {
  const { code, tag } = splitTag(text.trim());
  return received(decode(code, smeVnVersions), tag);
}

/** A code and, where it stands alone with one, its tag with the colon before it. */
const parted = (text: string): readonly [string, string?] => {
  const [, head, tail] = /^([^:]+)(:[^:\s]{1,9})\s*$/.exec(text) ?? [];
  return head && isLikeCode(head) ? [head, tail!] : [text];
};

/** A Vietnamese keyboard is on, and what it has made of a code can't be undone. */
const MARKED: Received = {
  findings: [
    {
      code: 'code-marks',
      level: 'error',
      path: '',
      message: 'This code has marks that no code has; switch the Vietnamese keyboard off and type it again.',
    },
  ],
};

/**
 * The arrival in a text: a code, with or without a phone's tag, or a link that carries one.
 *
 * @example 'findings' in receiveText('xin chào') //=> true
 */
export function receiveText(text: string): Received {
  // a tag has no check: what a keyboard has made of it can't be told
  const [head, tail = ''] = parted(text);
  if (isMarked(tail)) return MARKED;
  const first = receivePlain(text);
  if ('arrival' in first || !isMarked(head) || !isLikeCode(head)) return first;
  for (const typed of unmarked(head)) {
    const one = receivePlain(typed + tail);
    if ('arrival' in one) return one;
  }
  return MARKED;
}

/** The arrivals in a pasted chat, line by line; lines without a code are counted, not told. */
export function receiveChat(text: string): { readonly arrivals: readonly Arrival[]; readonly others: number } {
  const lines = text.split(/\r\n|[\r\n]/).filter((line) => line.trim());
  const arrivals = lines.flatMap((line) => {
    const one = receiveText(line);
    return 'arrival' in one ? [one.arrival] : [];
  });
  return { arrivals, others: lines.length - arrivals.length };
}

/** The arrival in a result that the element has saved as a file. */
export const receiveFile = (text: string): Received => received(readFile(text, smeVnVersions), null);

function carriedOf({ questionnaire, ...answered }: Extract<Decoded, { ok: true }>): Submission {
  const { profile, answers } = carry(answeredOf(questionnaire, answered), smeVn, smeVnMigrations);
  return { profile, answers };
}

/** What a code of the journal stands for, in today's version; `null` when no version of ours has made it. */
export function submissionFromCode(code: string): Submission | null {
  const decoded = decode(code, smeVnVersions);
  return decoded.ok ? carriedOf(decoded) : null;
}
