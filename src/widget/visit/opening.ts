import type { Acts } from './acts.ts';
import type { Parts, Received } from './later.ts';
import { go, leave } from './moving.ts';
import { openedOf } from './opened-result.ts';
import { FRESH, type Visit } from './visit.ts';

/** Shows what came in, or says why nothing did. */
async function receive(
  { later, host, change, unroll }: Visit,
  text: string,
  get: (parts: Parts) => Received | Promise<Received>,
): Promise<void> {
  const parts = await later.load();
  if (!parts) return;
  const received = await get(parts);
  if ('findings' in received) change({ ...FRESH, place: 'welcome', taking: { text, findings: received.findings } });
  else {
    change({ ...FRESH, place: 'result', opened: openedOf(received.opened) });
    unroll();
  }
  // to the result, or to the field whose code is wrong
  host.moved();
}

/** The opened result becomes the person's own. */
export function adoptOpened(visit: Visit): void {
  const { session, state } = visit;
  const { profile, answers } = state().opened!.result;
  session.startNew();
  for (const [field, option] of Object.entries(profile)) session.setProfile(field, option);
  for (const [question, value] of Object.entries(answers)) session.setAnswer(question, value);
  go(visit, 'result');
}

/** Results that come from elsewhere: in, beside one's own, and out again. */
export function opening(
  visit: Visit,
  propose: Acts['propose'],
): Pick<Acts, 'take' | 'takeFile' | 'close' | 'compareOpened' | 'adopt' | 'forgetBefore'> {
  const { bundle, session, later, state, change, resumesAt, hasAnswers } = visit;
  return {
    take: (text) => void receive(visit, text, ({ receiveCode }) => receiveCode(text, bundle)),
    takeFile: (file) => void receive(visit, '', ({ receiveFile }) => receiveFile(file, bundle)),
    close: () => {
      const place = resumesAt();
      if (place && hasAnswers()) go(visit, place);
      else leave(visit);
    },
    compareOpened: () => {
      session.setPage('before', later.parts()!.noteOf(state().opened!.result));
      go(visit, 'result');
    },
    adopt: () => (hasAnswers() ? propose('adopt') : adoptOpened(visit)),
    forgetBefore: () => {
      session.setPage('before', null);
      change({});
    },
  };
}
