import { own } from '#model';
import { fillIn } from '#scoring';
import type { Facts, Found } from './facts.ts';
import { countAnswered, pathOf, questionPlace, type Way } from './flow.ts';
import { noticesOf } from './notices.ts';
import { onward } from './onward.ts';
import type { Visit } from './visit.ts';

/** What this device kept of an earlier visit; `null` when there is nothing to go on with. */
function foundIn({ host, session, result, path, resumesAt, hasAnswers }: Visit): Found | null {
  const finishedAt = session.finishedAt();
  const from = finishedAt ?? session.foundFrom() ?? (hasAnswers() ? host.now() : null);
  // what was rescued doesn't say where the person was
  const place = resumesAt() ?? (session.foundFrom() !== null && hasAnswers() ? 'review' : null);
  if (from === null || !place) return null;
  const { again, orphans } = session.state();
  const asked = path();
  const { states, score, level } = result();
  return {
    from,
    resumesAt: place,
    answered: countAnswered(asked, states),
    asked: asked.length,
    hasScore: score !== null,
    again: Object.keys(again).length,
    orphans: Object.keys(orphans).length,
    level: finishedAt === null ? null : level,
  };
}

/** What is so on this screen and on this device. */
function now({ host, session, state, hasAnswers, today }: Visit) {
  const saving: Facts['saving'] = !session.isSaved() ? 'unsaved' : session.wasCleared() ? 'cleared' : 'saved';
  return {
    ...state(),
    confirming: state().proposal?.what ?? null,
    today: today(),
    hasAnswers: hasAnswers(),
    address: host.address(),
    days: host.days,
    saving,
    hasData: session.hasData(),
  };
}

/** What screens may read of a visit right now. Results are computed when they are first read. */
export function factsOf(visit: Visit): Facts {
  const { bundle, texts, session, later } = visit;
  const { place, drafts, opened } = visit.state();
  const { questionnaire, profile } = opened?.result ?? {
    questionnaire: bundle.questionnaire,
    profile: visit.profile(),
  };
  const state = opened?.state ?? session.state();
  const pathBy = (way: Way) => pathOf(questionnaire, profile, state.answers, way, place);
  return {
    ...now(visit),
    t: texts.t,
    language: texts.language(),
    languages: bundle.languages,
    questionnaire,
    isBuiltIn: bundle.isBuiltIn,
    earlier: bundle.earlier,
    migrations: bundle.migrations,
    profile,
    state,
    get result() {
      return visit.score(questionnaire, profile, state.answers);
    },
    get ahead() {
      return onward(visit).place;
    },
    way: visit.way(),
    asked: pathBy(opened ? 'full' : visit.way()),
    get open() {
      const { states } = visit.score(questionnaire, profile, state.answers);
      return opened ? pathBy('full').filter(({ id }) => states[id] === 'unanswered') : visit.open();
    },
    filled: fillIn(questionnaire, { profile, answers: state.answers }),
    draft: own(drafts, place.slice(questionPlace('').length)) ?? null,
    get found() {
      return foundIn(visit);
    },
    get notices() {
      return noticesOf(session);
    },
    isHelpComing: bundle.isBuiltIn && !later.parts() && !visit.state().hasFailed,
    opened: opened?.result ?? null,
    get kept() {
      const note = session.state().page['before'];
      return note && !opened && visit.result().score === null ? { savedOn: note.split(' ')[1] || null } : null;
    },
  };
}
