// One visit, without a document: where the person is, what is loaded, whose result is looked at.
// Read on: acts-of.ts (what can happen), facts-of.ts (what a screen sees of it).

import { dayInVietnam } from '#look';
import type { Answers, Id, Profile, Questionnaire, Result } from '#model';
import type { Objective } from '#scoring';
import { openSession, type Session } from '#session';
import { loadLateTexts, type Bundle } from '../custom/bundle.ts';
import { createTexts, type Texts } from '../texts/texts.ts';
import { together } from '../together.ts';
import { PARTS, type Confirmation, type Draft, type OpenedResult, type Taken, type Taking } from './facts.ts';
import { failureOf } from './failure.ts';
import type { Detour, Place } from './flow.ts';
import type { Host } from './host.ts';
import { createLater, type Later } from './later.ts';
import type { Opened } from './opened-result.ts';
import { routeOf, type Route } from './route.ts';
import { createScoring } from './score-once.ts';
import { createUnroll } from './unroll.ts';

/** What is asked once more, and what happens when it is meant. */
interface Proposal {
  readonly what: Confirmation;
  readonly meant: () => void;
}

/** What changes during a visit, beside the answers, which the session keeps. */
export interface State {
  readonly place: Place;
  /** From where the person has gone aside; `null` on the way itself. */
  readonly detour: Detour | null;
  /** The profile before it was changed on this screen. */
  readonly profileBefore: Profile | null;
  /** The screen on which something was changed a moment ago, from here. */
  readonly edited: Place | null;
  /** The province that the page names. */
  readonly province: Id | undefined;
  readonly shownParts: number;
  readonly objective: Objective;
  readonly hasFailed: boolean;
  /** The file of ours that the page doesn't have. */
  readonly lacks: string | null;
  /** By question; beyond its screen only what is no number. */
  readonly drafts: Readonly<Record<Id, Draft>>;
  readonly proposal: Proposal | null;
  readonly opened: Opened | null;
  readonly taking: Taking | null;
  readonly taken: Taken | null;
  /** What was marked last on this screen. */
  readonly marked: Id | null;
  readonly wasErased: boolean;
}

/** What belongs to one screen and ends with it. */
export const FRESH = {
  detour: null,
  profileBefore: null,
  edited: null,
  drafts: {},
  proposal: null,
  opened: null,
  taking: null,
  taken: null,
  marked: null,
  wasErased: false,
};

const BEGINNING: State = {
  ...FRESH,
  place: 'welcome',
  province: undefined,
  shownParts: PARTS,
  objective: 'hours',
  hasFailed: false,
  lacks: null,
};

/** What a visit itself needs of the parts that are loaded later. */
export interface VisitParts {
  /** A result in one line, to be kept. */
  readonly noteOf: (result: OpenedResult) => string;
  /** Looks at what such a line kept. */
  readonly openKept: (visit: Visit) => void;
  /** Goes on with the same answers and what was done since. */
  readonly renew: (visit: Visit) => void;
}

export interface Visit<Some extends VisitParts = VisitParts> extends Route {
  readonly bundle: Bundle;
  readonly host: Host;
  readonly texts: Texts;
  readonly session: Session;
  readonly later: Later<Some>;
  readonly state: () => State;
  /** The one place where state changes; what changed is drawn. */
  readonly change: (next: Partial<State>) => void;
  /** Asks whether something that can't be taken back is meant. */
  readonly propose: (what: Confirmation, meant: () => void) => void;
  /** Shows the result from its first part on. */
  readonly unroll: () => void;
  /** Whose answers are looked at: an opened result, else the person's own. */
  readonly score: (questionnaire: Questionnaire, profile: Profile, answers: Answers) => Result;
  /** The person's own profile, with the page's province where they chose none. */
  readonly profile: () => Profile;
  /** The person's own result. */
  readonly result: () => Result;
  readonly hasAnswers: () => boolean;
  /** `YYYY-MM-DD`, in Vietnam. */
  readonly today: () => string;
}

/** The person's own profile, with the page's province where they chose none. */
function profileOf(questionnaire: Questionnaire, session: Session, province: Id | undefined): Profile {
  const { profile } = session.state();
  const knows = questionnaire.profile?.some(({ id, options }) => id === 'province' && options.includes(province ?? ''));
  return province && knows && !profile['province'] ? { ...profile, province } : profile;
}

/** Begins a visit in a language, or goes on with what the device has kept, the language chosen, too; `load` fetches what is shown later. */
export function createVisit<Some extends VisitParts>(
  bundle: Bundle,
  host: Host,
  language: string,
  load: () => Promise<Some>,
): Visit<Some> {
  const { questionnaire, languages } = bundle;
  const session: Session = openSession({ questionnaire, migrations: bundle.migrations, ...host });
  const wanted = [session.state().page['language'], language];
  const texts = createTexts(wanted.find((each) => languages.includes(each!)) ?? languages[0]!);
  // it hears of other tabs, a full storage, a late archive
  session.subscribe(() => host.changed());
  const score = createScoring();
  let state = BEGINNING;

  const change = (next: Partial<State>): void => {
    state = { ...state, ...next };
    host.changed();
  };
  const unroll = createUnroll(host.afterPaint, (shownParts) => change({ shownParts }));
  const profile = (): Profile => profileOf(questionnaire, session, state.province);
  const result = (): Result => score(questionnaire, profile(), session.state().answers);
  const later = createLater(
    async () => {
      // while a try is under way none has failed: who asks for another would only wait for this one
      change({ hasFailed: false });
      return (await together([load(), loadLateTexts(texts, bundle, texts.language()), texts.upgrade()]))[0];
    },
    (failure) => {
      change(failure ? failureOf(host, failure.cause) : {});
      if (!failure && state.place === 'result') unroll();
    },
  );

  return {
    bundle,
    host,
    texts,
    session,
    later,
    state: () => state,
    change,
    propose: (what, meant) => {
      change({ proposal: { what, meant } });
      host.proposed();
    },
    unroll,
    score,
    profile,
    result,
    ...routeOf(
      questionnaire,
      session,
      profile,
      () => state.place,
      () => result().states,
    ),
    hasAnswers: () => Object.keys(session.state().answers).length > 0,
    today: () => dayInVietnam(host.now()),
  };
}
