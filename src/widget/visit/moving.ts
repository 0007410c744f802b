import { UNSURE } from '#model';
import type { Acts } from './acts.ts';
import { answer, wrongDrafts } from './answering.ts';
import { completionOf } from './completion.ts';
import { neighbour, questionPlace, type Detour, type Place } from './flow.ts';
import { onward, returned, settled, type Stop } from './onward.ts';
import { FRESH, type Visit } from './visit.ts';

/** Back at the welcome, with nothing of a person left on the screen. */
export function leave({ change, host }: Visit, wasErased = false): void {
  change({ ...FRESH, place: 'welcome', wasErased });
  host.moved();
}

/** A question beyond the express form, the review, or a round of all that is open leads on to all the others. */
function widen({ session, way, bundle }: Visit, place: Place, detour: Detour | null): void {
  const { express = [] } = bundle.questionnaire;
  const isOnIt = ['welcome', 'profile', 'result', ...express.map(questionPlace)].includes(place);
  if (way() === 'express' && (!isOnIt || detour?.kind === 'open')) session.setPage('way', 'more');
}

/** Comes to a place: what belonged to the last screen ends, where the person is gets kept, the page is told. */
export function go(visit: Visit, to: Place, detour: Detour | null = null): void {
  const { host, texts, session, later, state, change } = visit;
  const { questionnaire } = visit.bundle;
  const { place: from, detour: aside, drafts } = state();
  const place = settled(visit, to);
  widen(visit, place, detour);
  const edited = aside?.kind === 'one' && aside.to === place ? from : null;
  change({ ...FRESH, place, detour, edited, drafts: wrongDrafts(questionnaire, drafts) });
  if (place !== 'welcome') {
    session.setPage('place', place);
    if (from === 'welcome')
      host.emit('labanso-start', {
        questionnaire: { id: questionnaire.id, version: questionnaire.version },
        language: texts.language(),
      });
    // on a slow line, what comes later is fetched while the first questions are read
    host.afterPaint(() => void later.load());
  }
  if (place === 'result') {
    // what was changed from the result stands in its last part
    if (!edited) visit.unroll();
    const result = visit.result();
    if (result.complete) {
      session.finish();
      host.emit('labanso-complete', completionOf(visit, result));
    }
  }
  host.moved();
}

/** The same person begins anew; what there was is kept as a code: to be opened again, and to compare with. */
async function restart(visit: Visit): Promise<void> {
  const { bundle, session, later, change, places, profile, result, today } = visit;
  const { answers, steps, page } = session.state();
  const hasScore = result().score !== null;
  const parts = await later.load();
  // a result isn't given up for a part that couldn't be loaded, nor for a few answers
  if (hasScore && !parts) return;
  if (parts && (hasScore || !page['before'])) {
    const { questionnaire } = bundle;
    session.setPage('before', parts.noteOf({ questionnaire, profile: profile(), answers, steps, savedOn: today() }));
  }
  session.restart();
  change(FRESH);
  go(visit, neighbour(places(), 'welcome', 1));
}

/** From place to place. */
export function moving(
  visit: Visit,
): Pick<
  Acts,
  'go' | 'come' | 'edit' | 'answerOpen' | 'leaveOpen' | 'begin' | 'back' | 'next' | 'restart' | 'renew' | 'openKept'
> {
  const { bundle, later, state, change, host, places, propose } = visit;
  const stop = ({ place, detour }: Stop): void => go(visit, place, detour);
  const aside = (kind: Detour['kind'], place: Place): void =>
    go(visit, place, { kind, to: state().place, outer: state().detour });
  return {
    go: (place) => go(visit, place),
    come: ({ place, detour, opened }) => {
      if (!opened) return go(visit, place, detour);
      change({ ...FRESH, place, opened });
      visit.unroll();
      host.moved();
    },
    edit: (place) => aside('one', place),
    answerOpen: () => {
      const [first] = visit.open();
      if (first) aside('open', questionPlace(first.id));
    },
    leaveOpen: () => {
      for (const question of visit.open()) answer(visit, question, UNSURE);
      go(visit, 'result');
    },
    begin: (way) => {
      visit.session.setPage('way', way);
      go(visit, neighbour(places(), 'welcome', 1));
    },
    back: () => {
      const { place, detour } = state();
      const before = detour ? returned(visit, detour) : { place: neighbour(places(), place, -1), detour };
      if (!host.back(before.place)) stop(before);
    },
    next: () => {
      const { place, drafts } = state();
      const wrong = wrongDrafts(bundle.questionnaire, drafts);
      if (!Object.keys(wrong).some((id) => questionPlace(id) === place)) return stop(onward(visit));
      change({ drafts: wrong });
      host.moved();
    },
    restart: () => propose('restart', () => void restart(visit)),
    renew: async () => (await later.load())?.renew(visit),
    openKept: async () => (await later.load())?.openKept(visit),
  };
}
