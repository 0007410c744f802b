// One visit, without a document: where the person is, what they said, what to show. The element draws it.

import { provinceOf } from '#content';
import type { Answer, Id, Profile, Question, Result } from '#model';
import { score } from '#scoring';
import { openSession, type Session, type Step, type Store } from '#session';
import { loadLanguage, loadLateTexts, type Bundle } from './bundle.ts';
import type { LabansoEventMap } from './events.ts';
import { askedOf, neighbour, placeFrom, placesOf, type Place } from './flow.ts';
import { createTexts } from './texts/texts.ts';
import type { Draft, View } from './view.ts';

/** What an assessment needs of the page it lives in. */
export interface Surroundings {
  readonly store: Store;
  readonly scope: string;
  readonly now: () => number;
  readonly random: () => number;
  /** Something to draw has changed. */
  readonly changed: () => void;
  /** The person has come to another screen. */
  readonly moved: () => void;
  readonly emit: <Name extends keyof LabansoEventMap>(name: Name, detail: LabansoEventMap[Name]['detail']) => void;
  readonly print: () => void;
}

/** The part that shows results; loaded when it is near. */
type Later = typeof import('./result/index.ts');

export type Assessment = ReturnType<typeof createAssessment>;

export function createAssessment(bundle: Bundle, around: Surroundings, language: string) {
  const { questionnaire } = bundle;
  const texts = createTexts(language);
  const session: Session = openSession({ questionnaire, ...around });
  let place: Place = 'welcome';
  let draft: Draft | null = null;
  let asksErase = false;
  let wasErased = false;
  let province: Id | undefined;
  let later: Later | undefined;
  let loading: Promise<void> | undefined;
  let hasFailed = false;

  const profileNow = (): Profile => {
    const { profile } = session.state();
    const knows = questionnaire.profile?.some(
      ({ id, options }) => id === 'province' && options.includes(province ?? ''),
    );
    return province && knows && !profile['province'] ? { ...profile, province } : profile;
  };
  const resultNow = (): Result => score(questionnaire, { profile: profileNow(), answers: session.state().answers });
  const places = (): readonly Place[] => placesOf(questionnaire, profileNow());
  const resumesAt = (): Place | null => placeFrom(places(), session.state().page['place']);

  /** Loads what comes after the questions, once; again after a failure. */
  const loadLater = async (): Promise<void> => {
    loading ??= (async () => {
      try {
        const [module] = await Promise.all([
          import('./result/index.ts'),
          loadLateTexts(texts, bundle, texts.language()),
          texts.upgrade(),
        ]);
        later = module;
        hasFailed = false;
      } catch (cause) {
        hasFailed = true;
        loading = undefined;
        around.emit('labanso-error', { code: 'load-failed', message: String(cause) });
      }
      around.changed();
    })();
    await loading;
  };

  const go = (next: Place): void => {
    const from = place;
    place = next;
    draft = null;
    asksErase = wasErased = false;
    if (next !== 'welcome') session.setPage('place', next);
    if (from === 'welcome' && next !== 'welcome')
      around.emit('labanso-start', {
        questionnaire: { id: questionnaire.id, version: questionnaire.version },
        language: texts.language(),
      });
    // on a slow line, what comes later is fetched while the first questions are read
    if (next !== 'welcome') void loadLater();
    const result = resultNow();
    if (next === 'result' && result.complete)
      around.emit('labanso-complete', { result, profile: profileNow(), answers: session.state().answers });
    around.changed();
    around.moved();
  };

  const answer = (question: Question, value: Answer | null): void => {
    if (draft && value !== null && typeof value !== 'number') draft = null;
    session.setAnswer(question.id, value);
    const { states } = resultNow();
    const asked = askedOf(questionnaire, profileNow());
    around.emit('labanso-answer', {
      question: question.id,
      answer: value,
      state: states[question.id]!,
      answered: asked.filter(({ id }) => states[id] !== 'unanswered').length,
      asked: asked.length,
    });
    around.changed();
  };

  /** What was typed as a number: spaces and a per cent sign don't matter. `null`: nothing; `NaN`: no such number. */
  const numberIn = (question: Question, text: string): number | null => {
    const digits = text.replace(/[\s%]/g, '');
    if (!digits || question.type !== 'number') return null;
    const value = /^\d{1,9}$/.test(digits) ? Number(digits) : NaN;
    return value >= question.min && value <= question.max ? value : NaN;
  };

  const next = (): void => {
    const question = questionnaire.questions.find(({ id }) => id === draft?.question);
    if (draft && question && Number.isNaN(numberIn(question, draft.text))) {
      draft = { ...draft, isWrong: true };
      around.changed();
      around.moved();
      return;
    }
    go(neighbour(places(), place, 1));
  };

  const erase = (): void => {
    session.erase();
    place = 'welcome';
    draft = null;
    asksErase = false;
    wasErased = true;
    around.changed();
    around.moved();
  };

  const speak = async (language: string): Promise<void> => {
    try {
      if (!texts.has(language, 'ui')) await loadLanguage(texts, bundle, language);
      if (later) await loadLateTexts(texts, bundle, language);
      texts.speak(language);
      hasFailed = false;
    } catch (cause) {
      hasFailed = true;
      around.emit('labanso-error', { code: 'load-failed', message: String(cause) });
    }
    around.changed();
  };

  const view = (): View => ({
    t: texts.t,
    language: texts.language(),
    questionnaire,
    isBuiltIn: bundle.isBuiltIn,
    place,
    asked: askedOf(questionnaire, profileNow()),
    profile: profileNow(),
    state: session.state(),
    result: resultNow(),
    draft,
    foundFrom: session.foundFrom(),
    resumesAt: resumesAt(),
    today: new Date(around.now()).toISOString().slice(0, 10),
    go,
    back: () => go(neighbour(places(), place, -1)),
    next,
    startAnew: () => {
      session.erase();
      go(neighbour(places(), 'welcome', 1));
    },
    answer,
    type: (question, text) => {
      draft = { question: question.id, text, isWrong: false };
      const value = numberIn(question, text);
      answer(question, Number.isNaN(value) ? null : value);
    },
    choose: (field: Id, option: Id | null) => {
      session.setProfile(field, option);
      around.changed();
    },
    mark: (action: Id, step: Step | null) => {
      session.setStep(action, step);
      around.changed();
    },
    print: around.print,
  });

  return {
    view,
    session,
    texts,
    speak,
    loadLater,
    erase,
    languages: bundle.languages,
    later: () => later,
    hasFailed: () => hasFailed,
    asksErase: () => asksErase,
    wasErased: () => wasErased,
    askErase: (asks: boolean): void => {
      asksErase = asks;
      around.changed();
    },
    setProvince: (id: string | null): void => {
      province = id ? provinceOf(id)?.id : undefined;
      around.changed();
    },
  };
}
