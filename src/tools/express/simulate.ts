// People who might answer: every field of the profile by chance, answers that go together as those of real businesses do.

import {
  allowsNotApplicable,
  holds,
  NOT_APPLICABLE,
  own,
  type Answer,
  type Answers,
  type Profile,
  type Question,
  type Questionnaire,
  type Submission,
} from '#model';
import { fillIn } from '#scoring';
import { pick } from '../../../test/support/random.ts';

/** An answer of somebody who is so far (0…1); what may not apply doesn't for one in six. */
function answerOf(question: Question, far: number, mayVanish: boolean, random: () => number): Answer {
  if (mayVanish && random() < 1 / 6) return NOT_APPLICABLE;
  const at = Math.min(0.999, Math.max(0, far + 0.5 * (random() - 0.5)));
  if (question.type === 'number') {
    const { from } = question.bands[Math.floor(at * question.bands.length)]!;
    return Math.max(question.min, from);
  }
  if (question.type === 'single') {
    const options = [...question.options].sort((a, b) => a.points - b.points);
    return options[Math.floor(at * options.length)]!.id;
  }
  const free = question.options.filter(({ exclusive }) => !exclusive);
  const chosen = free.filter(() => random() < at).map(({ id }) => id);
  return chosen.length ? chosen : [question.options.find(({ exclusive }) => exclusive)?.id ?? free[0]!.id];
}

/** Answers by chance: how far a business is in one area says something of the others, and not everything. */
export function answersOf(questionnaire: Questionnaire, profile: Profile, random: () => number): Answers {
  const far = random();
  const areas = new Map(questionnaire.areas.map(({ id }) => [id, far + 0.5 * (random() - 0.5)]));
  const answers: Record<string, Answer> = {};
  for (const question of questionnaire.questions)
    if (holds(question.askIf, profile))
      answers[question.id] = answerOf(
        question,
        areas.get(question.area)!,
        allowsNotApplicable(question, profile),
        random,
      );
  // what follows from an answer isn't asked
  const targets = new Set(
    questionnaire.questions.flatMap(({ id, implies }) => {
      const given = answers[id];
      return Object.keys((implies && typeof given === 'string' && own(implies, given)) || {});
    }),
  );
  const entries = Object.entries(answers);
  const asked = Object.fromEntries(entries.filter(([id]) => !targets.has(id)));
  const { implied } = fillIn(questionnaire, { profile, answers: asked });
  return Object.fromEntries(entries.filter(([id]) => own(implied, id) === undefined));
}

/** Somebody by chance, with a profile by chance. */
export function somebody(questionnaire: Questionnaire, random: () => number): Submission {
  const fields = questionnaire.profile ?? [];
  const profile = Object.fromEntries(fields.map(({ id, options }) => [id, pick(random, options)]));
  return { profile, answers: answersOf(questionnaire, profile, random) };
}
