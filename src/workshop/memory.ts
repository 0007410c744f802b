import { smeVn } from '#content';
import type { Questionnaire, Submission } from '#model';
import { score } from '#scoring';
import type { Snapshot } from './board/facts.ts';
import type { Listed } from './facts.ts';
import { submissionFromCode } from './receive.ts';

const questionnaire: Questionnaire = smeVn;

/** What a class's codes stand for, worked out once: it is asked for at every drawing. Goes with the class. */
export interface Memory {
  /** What a code stands for; `null` when it can't be read. */
  readonly submissionFromCode: (code: string) => Submission | null;
  readonly stateOf: (code: string) => Listed['state'];
  /** The last snapshot, for as long as it would be made of the same. */
  readonly snapshot: (of: string, make: () => Snapshot) => Snapshot;
  readonly forget: () => void;
}

/**
 * An empty memory.
 *
 * @example openMemory().stateOf('NOCODE') //=> 'unreadable'
 */
export function openMemory(): Memory {
  const submissions = new Map<string, Submission | null>();
  const states = new Map<string, Listed['state']>();
  let last: { readonly of: string; readonly snapshot: Snapshot } | undefined;
  const memory: Memory = {
    submissionFromCode: (code) => {
      if (!submissions.has(code)) submissions.set(code, submissionFromCode(code));
      return submissions.get(code)!;
    },
    stateOf: (code) => {
      let state = states.get(code);
      if (!state) {
        const submission = memory.submissionFromCode(code);
        state = !submission ? 'unreadable' : score(questionnaire, submission).complete ? 'complete' : 'partial';
        states.set(code, state);
      }
      return state;
    },
    snapshot: (of, make) => (last = last?.of === of ? last : { of, snapshot: make() }).snapshot,
    forget: () => {
      submissions.clear();
      states.clear();
      last = undefined;
    },
  };
  return memory;
}
