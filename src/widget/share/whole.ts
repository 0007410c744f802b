import { smeVnVersions } from '#content';
import type { Questionnaire, Submission } from '#model';
import type { SessionState } from '#session';
import type { Facts } from '../visit/facts.ts';

/** A questionnaire with its actions: ours comes without them while asking. */
export const wholeOf = (questionnaire: Questionnaire): Questionnaire =>
  questionnaire.actions
    ? questionnaire
    : (smeVnVersions.find(({ id, version }) => id === questionnaire.id && version === questionnaire.version) ??
      questionnaire);

/** What is handed in of an own or an opened result: what was said of actions that are gone since is left out. */
export function submissionOf(
  { actions = [] }: Questionnaire,
  { profile, state }: Pick<Facts, 'profile'> & { readonly state: Pick<SessionState, 'answers' | 'steps'> },
): Submission {
  const steps = Object.entries(state.steps).filter(([id]) => actions.some((action) => action.id === id));
  return { profile, answers: state.answers, steps: Object.fromEntries(steps) };
}
