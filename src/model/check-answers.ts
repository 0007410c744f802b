import { answerFaults } from './answer-faults.ts';
import type { Profile } from './answers.ts';
import * as errors from './errors.ts';
import { pointer, type Finding } from './finding.ts';
import type { Questionnaire } from './questionnaire.ts';

/** How to check. */
export interface CheckOptions {
  /** Answers to questions that the questionnaire doesn't have: an error (default), or kept aside. */
  readonly unknown?: 'refuse' | 'keep';
}

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

const isPlain = (value: unknown): value is Record<string, unknown> => {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // an object of another window or realm has another Object.prototype, which has none of its own
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

/** The entries of an untrusted object; a key that could reach a prototype is a finding, not an entry. */
function* entries(value: Record<string, unknown>, path: string): Iterable<[string, unknown, Finding?]> {
  for (const key of Object.keys(value)) {
    if (FORBIDDEN.includes(key)) yield [key, undefined, errors.keyForbidden(path + pointer(key))];
    // a key that holds `undefined` is how JavaScript says "absent"
    else if (value[key] !== undefined) yield [key, value[key]];
  }
}

function* checkParts(
  questionnaire: Questionnaire,
  input: Record<string, unknown>,
  options: CheckOptions,
): Iterable<Finding> {
  const { profile = {}, answers, steps, questionnaire: made } = input;
  if (made !== undefined) {
    const { id, version } = isPlain(made) ? made : {};
    const major = (text: string): string => text.split('.')[0]!;
    if (id !== questionnaire.id || typeof version !== 'string' || major(version) !== major(questionnaire.version))
      yield errors.questionnaireMismatch(
        // a part that is missing, or no text, would only be read as one
        typeof id === 'string' && typeof version === 'string' ? `${id}@${version}` : made,
        `${questionnaire.id}@${questionnaire.version}`,
      );
  }
  if (!isPlain(profile)) yield errors.inputType('/profile', profile);
  else
    for (const [id, value, finding] of entries(profile, '/profile')) {
      const field = questionnaire.profile?.find((known) => known.id === id);
      if (finding) yield finding;
      else if (!field) yield errors.unknownField(id, questionnaire.profile?.map((known) => known.id) ?? []);
      else if (!field.options.includes(value as string)) yield errors.unknownFieldOption(id, value, field.options);
    }
  if (!isPlain(answers)) yield errors.inputType('/answers', answers);
  else {
    // a map, so that the cost stays linear in the questions
    const questions = new Map(questionnaire.questions.map((known) => [known.id, known]));
    for (const [id, value, finding] of entries(answers, '/answers')) {
      const question = questions.get(id);
      if (finding) yield finding;
      else if (question)
        for (const fault of answerFaults(question, value, isPlain(profile) ? (profile as Profile) : {}))
          yield errors.answerFault(question, value, fault);
      else if (options.unknown !== 'keep') yield errors.unknownQuestion(id, [...questions.keys()]);
    }
  }
  if (steps !== undefined) yield* checkSteps(questionnaire, steps);
}

/** What is said of actions; a questionnaire that comes without its actions takes any. */
function* checkSteps({ actions }: Questionnaire, steps: unknown): Iterable<Finding> {
  if (!isPlain(steps)) return yield errors.inputType('/steps', steps);
  for (const [id, value, finding] of entries(steps, '/steps')) {
    if (finding) yield finding;
    else if (actions && !actions.some((action) => action.id === id))
      yield errors.unknownAction(id, actions.map((action) => action.id)); // prettier-ignore
    else if (value !== 'done' && value !== 'excluded') yield errors.stepNotAllowed(id, value);
  }
}

/**
 * Everything that is wrong with a submission, all at once; an empty list means it can be scored.
 *
 * Shape: any value → findings in the order of its keys. Never throws, never changes its input.
 * Answers to questions that the profile isn't asked are checked like the others: they may be
 * counted as soon as the profile changes.
 *
 * @example checkAnswers(questionnaire, {answers: {payments: 'chash'}})[0].nearest[0] //=> 'cash'
 */
export function checkAnswers(
  questionnaire: Questionnaire,
  submission: unknown,
  options: CheckOptions = {},
): readonly Finding[] {
  return isPlain(submission) ? [...checkParts(questionnaire, submission, options)] : [errors.inputType('', submission)];
}
