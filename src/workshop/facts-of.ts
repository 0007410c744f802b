import type { Entry, LineId, Round } from '#gathering';
import { isKnown, lineId } from '#gathering';
import { dayInVietnam } from '#look';
import type { QuestionnaireBundle } from '#model';
import type { BoardEntry } from '#scoring';
import { snapshotOf } from './board/snapshot.ts';
import type { Facts } from './facts.ts';
import type { Memory } from './memory.ts';
import type { Room } from './room.ts';
import type { State } from './state.ts';
import { words } from './words.ts';

/** The code that each line brought; a twin has that of its like. */
function codesOf(room: Room): ReadonlyMap<LineId, string> {
  const codes = new Map<LineId, string>();
  for (const line of room.lines()) {
    if (!isKnown(line)) continue;
    const code = line.do === 'take' ? line.code : line.do === 'twin' ? codes.get(line.of) : undefined;
    if (code !== undefined) codes.set(lineId(line), code);
  }
  return codes;
}

/** What a screen sees now. */
export function factsOf(
  { room, memory, state }: { readonly room: Room; readonly memory: Memory; readonly state: State },
  bundle: QuestionnaireBundle,
  { now, hasOwner }: Pick<Facts, 'now' | 'hasOwner'>,
): Facts {
  const gathering = room.gathering();
  const memberOf = (id: LineId, code: string | undefined): readonly BoardEntry[] => {
    const submission = code === undefined ? null : memory.submissionFromCode(code);
    return submission ? [{ id, submission }] : [];
  };
  const shown = (of: Round): readonly (readonly BoardEntry[])[] => {
    const codes = codesOf(room);
    return gathering.shown
      .filter((one) => one.round === of)
      .map((one) => one.of.flatMap((line) => memberOf(line, codes.get(line))));
  };
  const { round } = gathering;
  const entries = gathering.entries.filter((one) => one.round === round);
  const present = (of: Round): readonly Entry[] =>
    gathering.entries.filter((one) => one.round === of && !one.isWithdrawn);
  return {
    ...state,
    words: words[state.language],
    gathering,
    sight: state,
    entries: entries.map((one) => ({ ...one, state: memory.stateOf(one.code) })),
    count: present(round).length,
    bundle,
    members: (of) => present(of).flatMap(({ from, code }) => memberOf(from, code)),
    snapshot: () => {
      const today = dayInVietnam(now());
      const of = JSON.stringify([gathering.opened, round, today, gathering.shown, gathering.pairs]);
      const { questionnaire } = bundle;
      return memory.snapshot(of, () => snapshotOf({ questionnaire, gathering, shown, round, today }));
    },
    unsaved: room.unsaved(),
    now,
    lineCount: room.lines().length,
    sinceCopy: Math.max(0, gathering.entries.length - state.copied),
    hasOwner,
  };
}
