import { answeredOf, carry } from '#model';
import { failureOf } from '../visit/failure.ts';
import { FRESH, type Visit } from '../visit/visit.ts';
import { go, leave } from '../visit/moving.ts';
import { openedOf } from '../visit/opened-result.ts';
import { noteOf, readNote, receiveCode, receiveFile, type Received } from './receive.ts';

/** Results that come from elsewhere: in, beside one's own, and out again. */
export interface Opening {
  /** Opens the result in a code, or in a link that carries one. */
  readonly take: (text: string) => void;
  readonly takeFile: (file: Blob) => Promise<void>;
  /** From an opened result: back to one's own, beside it, or on with it as one's own. */
  readonly close: () => void;
  readonly compareOpened: () => void;
  readonly adopt: () => void;
  readonly forgetBefore: () => void;
}

/** Shows what came in, or says why nothing did. */
function show({ host, change, unroll }: Visit, text: string, received: Received): void {
  if ('findings' in received) change({ ...FRESH, place: 'welcome', taking: { text, findings: received.findings } });
  else {
    change({ ...FRESH, place: 'result', opened: openedOf(received.opened) });
    unroll();
  }
  // to the result, or to the field whose code is wrong
  host.moved();
}

/** Looks at what was answered before the person began anew. */
export function openKept(visit: Visit): void {
  const kept = readNote(visit.session.state().page['before'], visit.bundle);
  if (kept) show(visit, '', { opened: { ...kept, isKept: true } });
}

/** The opened result becomes the person's own, in the version of today: what isn't the same any more is asked again. */
function adopt(visit: Visit): void {
  const { bundle, session, state, change } = visit;
  const { result, state: looked } = state().opened!;
  const then = answeredOf(result.questionnaire, result);
  const { profile, answers } = carry(then, bundle.questionnaire, bundle.migrations);
  session.startNew();
  for (const [field, option] of Object.entries(profile)) session.setProfile(field, option);
  for (const [question, value] of Object.entries(answers)) session.setAnswer(question, value);
  for (const [action, step] of Object.entries(looked.steps)) session.setStep(action, step);
  change(FRESH);
  go(visit, 'result');
}

export function openingOf(visit: Visit): Opening {
  const { bundle, host, session, state, change, propose, resumesAt, hasAnswers } = visit;
  return {
    take: (text) => show(visit, text, receiveCode(text, bundle)),
    takeFile: async (file) => {
      try {
        show(visit, '', await receiveFile(file, bundle));
      } catch (cause) {
        change(failureOf(host, cause));
      }
    },
    close: () => {
      const place = resumesAt();
      if (place && hasAnswers()) go(visit, place);
      else leave(visit);
    },
    compareOpened: () => {
      session.setPage('before', noteOf(state().opened!.result));
      go(visit, 'result');
    },
    adopt: () => (hasAnswers() ? propose('adopt', () => adopt(visit)) : adopt(visit)),
    forgetBefore: () => {
      session.setPage('before', null);
      change({});
    },
  };
}
