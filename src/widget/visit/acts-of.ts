import { provinceOf } from '#content';
import { loadLanguage, loadLateTexts } from '../custom/bundle.ts';
import type { Acts } from './acts.ts';
import { answering } from './answering.ts';
import { failureOf } from './failure.ts';
import { go, leave, moving } from './moving.ts';
import type { Visit } from './visit.ts';

/** What can't be taken back: proposed, then meant or let be. */
function deciding(visit: Visit): Pick<Acts, 'erase' | 'handOver' | 'reset' | 'confirm' | 'cancel'> {
  const { session, host, state, change, propose } = visit;
  const empty = (forget: () => void, wasErased: boolean) => (): void => {
    forget();
    leave(visit, wasErased);
    host.erased();
  };
  return {
    erase: () => propose('erase', empty(session.erase, true)),
    handOver: () => propose('person', empty(session.startNew, false)),
    reset: empty(session.startNew, false),
    confirm: () => state().proposal?.meant(),
    cancel: () => change({ proposal: null }),
  };
}

/** What the device has to say, answered. */
function heeding(visit: Visit): Pick<Acts, 'rescue' | 'bringBack' | 'eraseExpired' | 'reload'> {
  const { session, host } = visit;
  return {
    rescue: () => {
      session.rescue();
      go(visit, 'review');
    },
    bringBack: session.bringBack,
    eraseExpired: session.eraseExpired,
    reload: host.reload,
  };
}

/** Speaks another language once its texts are there; kept is what the person has chosen, until the page says otherwise. */
async function speak(
  { bundle, host, texts, later, session, change }: Visit,
  language: string,
  byPage?: boolean,
): Promise<void> {
  try {
    if (!texts.has(language, 'ui')) await loadLanguage(texts, bundle, language);
    if (later.parts()) await loadLateTexts(texts, bundle, language);
    texts.speak(language);
    if (!byPage || session.state().page['language']) session.setPage('language', language);
    change({ hasFailed: false });
  } catch (cause) {
    change(failureOf(host, cause));
  }
}

/** What can be done in a visit. Each act: what happens, what is saved, what is drawn. */
export const actsOf = (visit: Visit): Acts => ({
  ...moving(visit),
  ...answering(visit),
  ...deciding(visit),
  ...heeding(visit),
  speak: (...asked) => void speak(visit, ...asked),
  loadLater: () => void visit.later.load(),
  setProvince: (id) => visit.change({ province: id ? provinceOf(id)?.id : undefined }),
  refresh: (removed) => {
    if (visit.session.refresh(removed)) leave(visit);
    else visit.change({});
  },
});
