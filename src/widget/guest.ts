// A result that came from elsewhere, beside the person's own: shown, never mixed with it.

import type { Id } from '#model';
import type { SessionState, Step } from '#session';
import type { Received } from './along/receive.ts';
import type { Shown, Taking } from './shown.ts';

export interface Guest {
  readonly shown: () => Shown | null;
  /** The guest's answers, with what is marked while looking at them; marks are not kept. */
  readonly state: () => SessionState | null;
  readonly taking: () => Taking | null;
  /** Lets a result in, or keeps what is wrong with it; whether it came in. */
  readonly receive: (text: string, received: Received) => boolean;
  readonly mark: (action: Id, step: Step | null) => void;
  /** Nobody but the person is here. */
  readonly leave: () => void;
}

export function createGuest(): Guest {
  let shown: Shown | null = null;
  let state: SessionState | null = null;
  let taking: Taking | null = null;
  return {
    shown: () => shown,
    state: () => state,
    taking: () => taking,
    receive: (text, received) => {
      if ('findings' in received) {
        taking = { text, findings: received.findings };
        return false;
      }
      ({ shown } = received);
      taking = null;
      const { profile, answers } = shown;
      state = { profile, answers, again: {}, orphans: {}, steps: {}, page: {} };
      return true;
    },
    mark: (action, step) => {
      if (!state) return;
      const { [action]: _was, ...others } = state.steps;
      state = { ...state, steps: step ? { ...others, [action]: step } : others };
    },
    leave: () => void (shown = state = taking = null),
  };
}
