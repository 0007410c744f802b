import { own, type Answer, type Question, type Questionnaire } from '#model';
import type { Acts } from './acts.ts';
import { countAnswered, pathOf } from './flow.ts';
import { numberIn } from './number-in.ts';
import { markedIn } from './opened-result.ts';
import type { State, Visit } from './visit.ts';

/** The drafts that are no numbers which their questions take: only those outlive a screen, and stand there again. */
export const wrongDrafts = ({ questions }: Questionnaire, drafts: State['drafts']): State['drafts'] =>
  Object.fromEntries(
    questions.flatMap((question) => {
      const draft = own(drafts, question.id);
      return draft && Number.isNaN(numberIn(question, draft.text)) ? [[question.id, { ...draft, isWrong: true }]] : [];
    }),
  );

/** Keeps an answer, and tells the page. */
export function answer(
  { bundle, host, session, state, change, profile, result }: Visit,
  question: Question,
  value: Answer | null,
): void {
  session.setAnswer(question.id, value);
  const { states } = result();
  const asked = pathOf(bundle.questionnaire, profile(), session.state().answers);
  host.emit('labanso-answer', {
    question: question.id,
    answer: value,
    state: states[question.id]!,
    answered: countAnswered(asked, states),
    asked: asked.length,
  });
  // a choice takes the place of what was typed
  const { [question.id]: _typed, ...others } = state().drafts;
  change(value === null || typeof value === 'number' ? {} : { drafts: others });
}

/** What a person says: of the business, to a question, of a step. */
export function answering(visit: Visit): Pick<Acts, 'answer' | 'setAnswers' | 'type' | 'choose' | 'mark' | 'prefer'> {
  const { session, state, change, profile } = visit;
  return {
    answer: (question, value) => answer(visit, question, value),
    setAnswers: (answers) => {
      for (const { id } of visit.bundle.questionnaire.questions) session.setAnswer(id, own(answers, id) ?? null);
      change({ drafts: {} });
    },
    type: (question, text) => {
      change({ drafts: { ...state().drafts, [question.id]: { text, isWrong: false } } });
      const value = numberIn(question, text);
      // what is no number takes nothing away
      if (!Number.isNaN(value)) answer(visit, question, value);
    },
    choose: (field, option) => {
      const profileBefore = state().profileBefore ?? profile();
      session.setProfile(field, option);
      change({ profileBefore });
    },
    mark: (action, step) => {
      const { opened } = state();
      const marked = step && action;
      if (!opened) session.setStep(action, step);
      change(opened ? { marked, opened: markedIn(opened, action, step) } : { marked });
    },
    prefer: (objective) => change({ objective }),
  };
}
