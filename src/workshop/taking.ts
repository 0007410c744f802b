import type { Arrival, LineId, Via } from '#gathering';
import type { Finding } from '#model';
import type { Desk } from './acts-of.ts';
import type { News } from './facts.ts';
import type { Received } from './receive.ts';
import type { Outcome } from './room.ts';
import { fill, words, type Words } from './words.ts';

/** Why a code wasn't taken, in the words of who typed it. */
export function refusalOf({ collect }: Words, findings: readonly Finding[]): string {
  const [{ code } = { code: '' }] = findings;
  const said: Readonly<Record<string, string>> = {
    'code-marks': collect.marks,
    'code-cut': collect.cut,
    'code-foreign': collect.foreign,
    'file-foreign': collect.foreign,
    'code-newer-format': collect.newer,
    'file-newer-format': collect.newer,
    'code-empty': collect.none,
    'code-not-found': collect.none,
    'code-not-in-link': collect.none,
  };
  return said[code] ?? collect.wrong;
}

/** What became of an arrival, in words. */
export function newsOf({ collect }: Words, { is, entry }: Outcome, arrival: Arrival, unsaved: number): News {
  if (is === 'unsaved' || !entry) return { kind: 'bad', text: fill(collect.unsaved, { count: unsaved }) };
  if (is === 'sheet') return { kind: 'bad', text: fill(collect.sheet, { sheet: arrival.sheet ?? '' }) };
  const text = fill(collect[is], { number: entry.number });
  // only where nothing but the answers says who it is can it be somebody else
  return is === 'same' && arrival.tag === null ? { kind: 'same', text, twin: entry.from } : { kind: is, text };
}

/** Codes that come in, one way or another, and what is said of them; `told` comes after it was said. */
export function takingOf({ room, change, state, play }: Desk, told: () => void) {
  const said = (): Words => words[state().language];
  const tell = (news: News): void => {
    change({ news });
    if (state().hasSound) play(news.kind);
    told();
  };
  const take = (arrival: Arrival, via: Via, replaces?: LineId): Promise<Outcome> =>
    room.take({ ...arrival, via, ...(replaces !== undefined && { replaces }) });
  const takeOne = async (received: Received, via: Via): Promise<void> => {
    if ('findings' in received) return tell({ kind: 'bad', text: refusalOf(said(), received.findings) });
    const outcome = await take(received.arrival, via);
    tell(newsOf(said(), outcome, received.arrival, room.unsaved().length));
  };
  return { said, tell, take, takeOne };
}

export type Taking = ReturnType<typeof takingOf>;
