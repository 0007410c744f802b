import type { Answer, Question, Questionnaire } from '#model';
import type { Acts } from './acts.ts';
import type { Draft } from './facts.ts';
import { answeredOf, askedOf } from './flow.ts';
import { numberIn } from './number-in.ts';
import { markedIn } from './opened-result.ts';
import type { Visit } from './visit.ts';

/** Whether what stands in a number field is no number that its question takes. */
export function isNumberWrong({ questions }: Questionnaire, draft: Draft | null): boolean {
  const question = draft && questions.find(({ id }) => id === draft.question);
  return Boolean(question && Number.isNaN(numberIn(question, draft.text)));
}

function answer(
  { bundle, host, session, change, profile, result }: Visit,
  question: Question,
  value: Answer | null,
): void {
  session.setAnswer(question.id, value);
  const { states } = result();
  const asked = askedOf(bundle.questionnaire, profile());
  host.emit('labanso-answer', {
    question: question.id,
    answer: value,
    state: states[question.id]!,
    answered: answeredOf(asked, states),
    asked: asked.length,
  });
  // a choice takes the place of what was typed
  change(value === null || typeof value === 'number' ? {} : { draft: null });
}

/** What a person says: of the business, to a question, of a step. */
export function answering(visit: Visit): Pick<Acts, 'answer' | 'type' | 'choose' | 'mark'> {
  const { session, state, change } = visit;
  return {
    answer: (question, value) => answer(visit, question, value),
    type: (question, text) => {
      change({ draft: { question: question.id, text, isWrong: false } });
      const value = numberIn(question, text);
      answer(visit, question, Number.isNaN(value) ? null : value);
    },
    choose: (field, option) => {
      session.setProfile(field, option);
      change({});
    },
    mark: (action, step) => {
      const { opened } = state();
      if (!opened) session.setStep(action, step);
      change(opened ? { opened: markedIn(opened, action, step) } : {});
    },
  };
}
