import type { Acts } from './acts.ts';
import { neighbour, type Place } from './flow.ts';
import { isNumberWrong } from './answering.ts';
import { FRESH, type Visit } from './visit.ts';

/** Back at the welcome, with nothing of a person left on the screen. */
export function leave({ change, host }: Visit, wasErased = false): void {
  change({ ...FRESH, place: 'welcome', wasErased });
  host.moved();
}

/** Comes to a place: what belonged to the last screen ends, where the person is gets kept, the page is told. */
export function go(visit: Visit, place: Place): void {
  const { host, texts, session, later, state, change } = visit;
  const { questionnaire } = visit.bundle;
  const from = state().place;
  change({ ...FRESH, place });
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
    visit.unroll();
    const result = visit.result();
    if (result.complete)
      host.emit('labanso-complete', { result, profile: visit.profile(), answers: session.state().answers });
  }
  host.moved();
}

/** From place to place. */
export function moving(visit: Visit): Pick<Acts, 'go' | 'back' | 'next' | 'restart'> {
  const { bundle, session, later, state, change, host, places } = visit;
  const step = (steps: 1 | -1): void => go(visit, neighbour(places(), state().place, steps));
  return {
    go: (place) => go(visit, place),
    back: () => step(-1),
    next: () => {
      const { draft } = state();
      if (!isNumberWrong(bundle.questionnaire, draft)) return step(1);
      change({ draft: { ...draft!, isWrong: true } });
      host.moved();
    },
    restart: async () => {
      if (visit.result().score !== null) {
        // the result of today is kept as a code, to compare with
        const parts = await later.load();
        if (!parts) return;
        const { answers } = session.state();
        const { questionnaire } = bundle;
        session.setPage(
          'before',
          parts.noteOf({ questionnaire, profile: visit.profile(), answers, savedOn: visit.today() }),
        );
      }
      session.restart();
      go(visit, neighbour(places(), 'welcome', 1));
    },
  };
}
