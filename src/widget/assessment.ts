// One visit, without a document: where the person is, what they said, what to show. The element draws it.

import { provinceOf } from '#content';
import type { Answer, Id, Profile, Question, Result } from '#model';
import { openSession, type Session, type Step } from '#session';
import { loadLanguage, loadLateTexts, type Bundle } from './bundle.ts';
import { askedOf, neighbour, placeFrom, placesOf, type Place } from './flow.ts';
import { createTexts } from './texts/texts.ts';
import { createErrands } from './errands.ts';
import { createGuest } from './guest.ts';
import { dayInVietnam } from './format.ts';
import { numberIn } from './number-in.ts';
import { createScoring } from './score-once.ts';
import type { Ask } from './shown.ts';
import type { Surroundings } from './surroundings.ts';
import { createUnroll } from './unroll.ts';
import type { Draft, View } from './view.ts';

/** The part that shows results; loaded when it is near. */
type Later = typeof import('./result/index.ts');
type Received = import('./along/receive.ts').Received;

export type Assessment = ReturnType<typeof createAssessment>;

export function createAssessment(bundle: Bundle, around: Surroundings, language: string) {
  const { questionnaire } = bundle;
  const texts = createTexts(language);
  const session: Session = openSession({ questionnaire, ...around });
  let place: Place = 'welcome';
  let draft: Draft | null = null;
  let asks: Ask | null = null;
  let wasErased = false;
  const guest = createGuest();
  const errands = createErrands(around, () => view());
  let province: Id | undefined;
  let later: Later | undefined;
  let loading: Promise<void> | undefined;
  let hasFailed = false;

  const unroll = createUnroll(around);
  const scoreOnce = createScoring();
  const profileNow = (): Profile => {
    const { profile } = session.state();
    const knows = questionnaire.profile?.some(
      ({ id, options }) => id === 'province' && options.includes(province ?? ''),
    );
    return province && knows && !profile['province'] ? { ...profile, province } : profile;
  };
  const resultNow = (): Result => scoreOnce(questionnaire, profileNow(), session.state().answers);
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
        if (place === 'result') unroll.start();
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
    draft = asks = null;
    guest.leave();
    errands.leave();
    wasErased = false;
    if (next !== 'welcome') session.setPage('place', next);
    if (from === 'welcome' && next !== 'welcome')
      around.emit('labanso-start', {
        questionnaire: { id: questionnaire.id, version: questionnaire.version },
        language: texts.language(),
      });
    // on a slow line, what comes later is fetched while the first questions are read
    if (next !== 'welcome') around.afterPaint(() => void loadLater());
    if (next === 'result') {
      unroll.start();
      const result = resultNow();
      if (result.complete)
        around.emit('labanso-complete', { result, profile: profileNow(), answers: session.state().answers });
    }
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

  /** Back at the welcome, with nothing of a person left on the screen. */
  const leave = (): void => {
    place = 'welcome';
    draft = asks = null;
    guest.leave();
    errands.leave();
    around.changed();
    around.moved();
  };
  const erase = (): void => {
    session.erase();
    wasErased = true;
    leave();
    around.erased();
  };
  const restart = async (): Promise<void> => {
    if (resultNow().score !== null) {
      // the result of today is kept as a code, to compare with
      await loadLater();
      if (!later) return;
      const { answers } = session.state();
      session.setPage('before', later.noteOf({ questionnaire, profile: profileNow(), answers, savedOn: today() }));
    }
    session.restart();
    go(neighbour(places(), 'welcome', 1));
  };

  /** Shows what came in, or says why nothing did. */
  const receive = async (text: string, get: (later: Later) => Received | Promise<Received>): Promise<void> => {
    await loadLater();
    if (!later) return;
    const isIn = guest.receive(text, await get(later));
    place = isIn ? 'result' : 'welcome';
    if (isIn) unroll.start();
    asks = null;
    errands.leave();
    around.changed();
    // to the result, or to the field whose code is wrong
    around.moved();
  };
  const adopt = (isSure: boolean): void => {
    const shown = guest.shown();
    if (!shown) return;
    if (!isSure && hasOwn()) return ask('adopt');
    const { profile, answers } = shown;
    session.startNew();
    for (const [field, option] of Object.entries(profile)) session.setProfile(field, option);
    for (const [question, value] of Object.entries(answers)) session.setAnswer(question, value);
    go('result');
  };
  const ask = (what: Ask | null): void => {
    asks = what;
    around.changed();
    if (what) around.asked();
  };
  const hasOwn = (): boolean => Object.keys(session.state().answers).length > 0;
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

  const today = (): string => dayInVietnam(around.now());

  const view = (): View => {
    const shown = guest.shown();
    const looksAt = shown ?? { questionnaire, profile: profileNow() };
    const state = guest.state() ?? session.state();
    const { profile } = looksAt;
    return {
      t: texts.t,
      language: texts.language(),
      questionnaire: looksAt.questionnaire,
      isBuiltIn: bundle.isBuiltIn,
      place,
      asked: askedOf(looksAt.questionnaire, profile),
      profile,
      state,
      get result() {
        return scoreOnce(looksAt.questionnaire, profile, state.answers);
      },
      shownParts: unroll.parts(),
      draft,
      foundFrom: session.foundFrom() ?? (hasOwn() ? around.now() : null),
      resumesAt: resumesAt(),
      today: today(),
      go,
      back: () => go(neighbour(places(), place, -1)),
      next,
      restart: () => void restart(),
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
        if (shown) guest.mark(action, step);
        else session.setStep(action, step);
        around.changed();
      },
      print: () => void errands.loadQr().then(around.print),
      asks,
      ask,
      confirmed: () => {
        if (asks === 'adopt') return adopt(true);
        if (asks === 'erase') return erase();
        session.startNew();
        leave();
        around.erased();
      },
      days: around.days,
      hasFailed,
      wasDamaged: session.wasDamaged(),
      shown,
      hasOwn: hasOwn(),
      taking: guest.taking(),
      takeForm: later?.takeForm ?? null,
      wantTake: () => void loadLater(),
      take: (text) => void receive(text, ({ receiveCode }) => receiveCode(text, bundle)),
      takeFile: (file) => void receive('', ({ receiveFile }) => receiveFile(file, bundle)),
      close: () => {
        const place = resumesAt();
        if (place && hasOwn()) go(place);
        else leave();
      },
      compareShown: () => {
        session.setPage('before', later!.noteOf(shown!));
        go('result');
      },
      adopt: () => adopt(false),
      forgetBefore: () => {
        session.setPage('before', null);
        around.changed();
      },
      address: around.address(),
      ...errands.offers(),
    };
  };

  return {
    view,
    session,
    texts,
    speak,
    loadLater,
    languages: bundle.languages,
    later: () => later,
    hasFailed: () => hasFailed,
    wasErased: () => wasErased,
    /** A link that carries a result: shown beside one's own answers. */
    takeLink: (link: string): void => void receive(link, ({ receiveCode }) => receiveCode(link, bundle)),
    /** Takes in what another tab has done; when that was erasing, nothing of it stays on this screen. */
    refresh: (removed?: string | null): void => {
      if (session.refresh(removed)) leave();
      else around.changed();
    },
    setProvince: (id: string | null): void => {
      province = id ? provinceOf(id)?.id : undefined;
      around.changed();
    },
  };
}
