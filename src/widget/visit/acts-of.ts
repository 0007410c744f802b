import { provinceOf } from '#content';
import { loadLanguage, loadLateTexts } from '../custom/bundle.ts';
import type { Acts } from './acts.ts';
import { answering } from './answering.ts';
import { leave, moving } from './moving.ts';
import { adoptOpened, opening } from './opening.ts';
import type { Visit } from './visit.ts';

/** What can't be taken back: meant, done, or let be. */
function confirming(visit: Visit): Pick<Acts, 'propose' | 'confirm' | 'cancel'> {
  const { session, host, state, change } = visit;
  return {
    propose: (confirming) => {
      change({ confirming });
      host.proposed();
    },
    confirm: () => {
      const what = state().confirming;
      if (what === 'adopt') return adoptOpened(visit);
      if (what === 'erase') session.erase();
      else session.startNew();
      leave(visit, what === 'erase');
      host.erased();
    },
    cancel: () => change({ confirming: null }),
  };
}

/** Speaks another language once its texts are there. */
async function speak({ bundle, host, texts, later, change }: Visit, language: string): Promise<void> {
  try {
    if (!texts.has(language, 'ui')) await loadLanguage(texts, bundle, language);
    if (later.parts()) await loadLateTexts(texts, bundle, language);
    texts.speak(language);
    change({ hasFailed: false });
  } catch (cause) {
    change({ hasFailed: true });
    host.emit('labanso-error', { code: 'load-failed', message: String(cause) });
  }
}

/** What can be done in a visit. Each act: what happens, what is saved, what is drawn. */
export function actsOf(visit: Visit): Acts {
  const asking = confirming(visit);
  return {
    ...moving(visit),
    ...answering(visit),
    ...asking,
    ...opening(visit, asking.propose),
    speak: (language) => void speak(visit, language),
    loadLater: () => void visit.later.load(),
    setProvince: (id) => visit.change({ province: id ? provinceOf(id)?.id : undefined }),
    refresh: (removed) => {
      if (visit.session.refresh(removed)) leave(visit);
      else visit.change({});
    },
  };
}
