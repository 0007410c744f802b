// What follows from an answer: allowed, asked of the same people, and only one step deep.

import { holds, NOT_APPLICABLE, UNSURE, type Finding, type Id, type Question, type Questionnaire } from '#model';
import * as errors from './errors.ts';
import type { Path } from './finding-of.ts';
import { profileKinds } from './profile-kinds.ts';
import { target } from './references.ts';

/** The answers that can imply something. */
const reasonsOf = (question: Question): readonly Id[] => [
  ...(question.type === 'single' ? question.options.map(({ id }) => id) : []),
  ...(question.notApplicable ? [NOT_APPLICABLE] : []),
];

/** Every implication of a questionnaire, with its place. */
const all = ({ questions }: Questionnaire) =>
  questions.flatMap((question, q) =>
    Object.entries(question.implies ?? {}).flatMap(([reason, follows]) =>
      Object.entries(follows).map(([id, answer]) => ({
        question,
        reason,
        id,
        answer,
        path: ['questions', q, 'implies', reason, id] as Path,
      })),
    ),
  );

function* answerFindings(implied: Question, answer: unknown, path: Path): Iterable<Finding> {
  if (answer === UNSURE) return;
  if (answer !== NOT_APPLICABLE) yield* target(implied, answer as Id, path);
  else if (!implied.notApplicable) yield errors.targetNotAllowed(path, answer, ['answer-of-it']);
}

/** Faults of implied answers; the references are looked at as well. */
export function* implicationFindings(questionnaire: Questionnaire): Iterable<Finding> {
  const { profile = [], questions } = questionnaire;
  const first = new Map<Id, { readonly by: Id; readonly path: Path }>();
  for (const [q, question] of questions.entries())
    for (const reason of Object.keys(question.implies ?? {}))
      if (!reasonsOf(question).includes(reason))
        yield errors.unknownId(['questions', q, 'implies', reason], 'answer', reason, reasonsOf(question));
  for (const { question, id, answer, path } of all(questionnaire)) {
    const implied = questions.find((one) => one.id === id);
    if (!implied) {
      yield errors.unknownId(path, 'question', id, questions.map((one) => one.id)); // prettier-ignore
      continue;
    }
    yield* answerFindings(implied, answer, path);
    if (implied === question) yield errors.impliedItself(path, id);
    const earlier = first.get(id);
    if (!earlier) first.set(id, { by: question.id, path });
    else if (earlier.by !== question.id) yield errors.impliedTwice(path, id, earlier.by);
    if (typeof answer === 'string' && implied.implies?.[answer]) yield errors.impliedOnwards(path, id, answer);
    const kinds = profileKinds(profile, [question.askIf, implied.askIf], { withGaps: true });
    const missed = kinds.find((kind) => holds(question.askIf, kind) && !holds(implied.askIf, kind));
    if (missed) yield errors.impliedNotAsked(path, id, question.id, missed);
  }
}
