import type { Id, Step } from '#model';
import type { SessionState } from '#session';
import type { OpenedResult } from './facts.ts';

/** An opened result with what is marked while looking at it; marks are not kept. */
export interface Opened {
  readonly result: OpenedResult;
  readonly state: SessionState;
}

export const openedOf = (result: OpenedResult): Opened => {
  const { profile, answers, steps } = result;
  return { result, state: { profile, answers, again: {}, orphans: {}, steps, page: {} } };
};

/** The same with a step marked; `null` takes a mark back. */
export function markedIn({ result, state }: Opened, action: Id, step: Step | null): Opened {
  const { [action]: _was, ...others } = state.steps;
  return { result, state: { ...state, steps: step ? { ...others, [action]: step } : others } };
}
