import type { Entry, LineId, Round } from '#gathering';
import type { Questionnaire, QuestionnaireBundle } from '#model';
import { score, type BoardEntry } from '#scoring';
import { smeVn } from '#content';
import { isKnown, lineId } from '#gathering';
import type { Facts, Listed } from './facts.ts';
import { submissionOf } from './receive.ts';
import type { Room } from './room.ts';
import type { State } from './state.ts';
import { words } from './words.ts';

const questionnaire: Questionnaire = smeVn;

/** By code: whether all is answered. Asked again at every drawing, and it never changes. */
const completeness = new Map<string, Listed['state']>();

function stateOf({ code }: Entry): Listed['state'] {
  let state = completeness.get(code);
  if (!state) {
    const submission = submissionOf(code);
    state = !submission ? 'unreadable' : score(questionnaire, submission).complete ? 'complete' : 'partial';
    completeness.set(code, state);
  }
  return state;
}

const memberOf = (id: LineId, code: string | undefined): readonly BoardEntry[] => {
  const submission = code === undefined ? null : submissionOf(code);
  return submission ? [{ id, submission }] : [];
};

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
  room: Room,
  state: State,
  bundle: QuestionnaireBundle,
  { now, hasOwner }: Pick<Facts, 'now' | 'hasOwner'>,
): Facts {
  const gathering = room.gathering();
  const { round } = gathering;
  const entries = gathering.entries.filter((one) => one.round === round);
  const present = (of: Round): readonly Entry[] =>
    gathering.entries.filter((one) => one.round === of && !one.isWithdrawn);
  return {
    ...state,
    words: words[state.language],
    gathering,
    round,
    entries: entries.map((one) => ({ ...one, state: stateOf(one) })),
    count: present(round).length,
    bundle,
    members: (of) => present(of).flatMap(({ from, code }) => memberOf(from, code)),
    shown: (of) => {
      const codes = codesOf(room);
      return gathering.shown
        .filter((one) => one.round === of)
        .map((one) => one.of.flatMap((line) => memberOf(line, codes.get(line))));
    },
    submission: ({ code }) => submissionOf(code),
    unsaved: room.unsaved(),
    now,
    lineCount: room.lines().length,
    sinceCopy: Math.max(0, gathering.entries.length - state.copied),
    hasOwner,
  };
}
