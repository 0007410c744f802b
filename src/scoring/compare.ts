import {
  answeredOf,
  carry,
  checkAnswers,
  own,
  pointer,
  type Answer,
  type Answers,
  type AreaId,
  type Id,
  type LevelId,
  type Migration,
  type QuestionId,
  type Questionnaire,
  type Submission,
} from '#model';
import { fillIn } from './fill-in.ts';
import { score } from './score.ts';

/** A submission and the version of the questionnaire it answers. */
export interface Scored<Q extends Questionnaire = Questionnaire> {
  readonly questionnaire: Q;
  readonly submission: Submission<NoInfer<Q>>;
}

/**
 * One score then and now. `you` is what other answers have changed, `ruler` what another version of the
 * questionnaire has: `then + you + ruler = now`, to the last point. `null`: no score on one of the two days.
 */
export interface Change {
  readonly then: number | null;
  readonly now: number | null;
  /** Points that other answers have brought, or cost. */
  readonly you: number | null;
  /** Points that another version has brought, or cost; 0 where it is the same. */
  readonly ruler: number | null;
}

/**
 * One answer that isn't what it was, `then` in the words of today where there are any. `null`: unanswered, or not in
 * that version.
 */
export interface AnswerChange<One extends Id = Id> {
  readonly question: One;
  readonly then: Answer | null;
  readonly now: Answer | null;
}

/** Two submissions side by side. */
export interface Comparison<Then extends Questionnaire = Questionnaire, Now extends Questionnaire = Then> {
  /** The score overall. */
  readonly score: Change;
  /** Today's areas. */
  readonly areas: Readonly<Record<AreaId<Now>, Change>>;
  /** Each in its own version. */
  readonly level: { readonly then: LevelId<Then> | null; readonly now: LevelId<Now> | null };
  /** In today's order, then what is gone. */
  readonly answers: readonly AnswerChange<QuestionId<Then> | QuestionId<Now>>[];
  /** Whether the two are of the same version: then the ruler has not moved. */
  readonly isSameRuler: boolean;
}

function change(then: number | null, between: number | null, now: number | null): Change {
  const has = then !== null && between !== null && now !== null;
  return { then, now, you: has ? now - between : null, ruler: has ? between - then : null };
}

/** In a text, since of lists only what is in them counts. */
const textOf = (answer: Answer | null): string | null => (answer === null ? null : [answer].flat().sort().join(' '));

const same = (a: Answer | null, b: Answer | null): boolean => textOf(a) === textOf(b);

/**
 * What has changed between two submissions, months apart: the score, each area, each answer.
 *
 * Between the two stands a third score: today's questionnaire with the answers of then, and today's answers where
 * then had none that fits (a new question, another scale). From then to there the ruler moved, from there to now you.
 * With the tables of what was renamed between the two versions (`migrations`), an answer is followed to its new name.
 * Throws `LabansoError` as `score` does.
 *
 * @example compare({questionnaire, submission}, {questionnaire, submission: {answers: {payments: 'qr', tools: ['till']}}}).score //=> {then: 55, now: 80, you: 25, ruler: 0}
 */
export function compare<const Then extends Questionnaire, const Now extends Questionnaire>(
  then: Scored<Then>,
  now: Scored<Now>,
  migrations?: readonly Migration[],
): Comparison<Then, Now>;
export function compare(then: Scored, now: Scored, migrations: readonly Migration[] = []): Comparison {
  const before = score(then.questionnaire, then.submission);
  const after = score(now.questionnaire, now.submission);
  // what followed from an answer was as good as said
  const said = { ...then.submission, answers: fillIn(then.questionnaire, then.submission).answers };
  const { answers: today } = fillIn(now.questionnaire, now.submission);
  const carried = carry(answeredOf(then.questionnaire, said), now.questionnaire, migrations);
  const renamed = migrations.flatMap(({ profile = {} }) => Object.values(profile).flat());
  const had = new Set([...(then.questionnaire.profile ?? []), ...renamed].map(({ id }) => id));
  const added = Object.entries(now.submission.profile ?? {}).filter(([id]) => !had.has(id));
  const profile = { ...Object.fromEntries(added), ...carried.profile };
  // "not applicable" may be open to the profile of today only
  const refused = checkAnswers(now.questionnaire, { profile, answers: today }).map(({ path }) => path);
  const allowed = Object.entries(today).filter(([id]) => !refused.includes(pointer('answers', id)));
  const between = score(now.questionnaire, {
    profile,
    answers: { ...Object.fromEntries(allowed), ...carried.answers },
  });
  const isSameRuler = before.questionnaire.fingerprint === after.questionnaire.fingerprint;
  const asked = now.questionnaire.questions.map(({ id }) => id);
  // an answer that has no place any more; of a name that goes on, the answer that has the place is told
  const left = Object.fromEntries(
    then.questionnaire.questions.flatMap(({ id }) => {
      const answer = own(carried.orphans, id);
      return answer === undefined || asked.includes(id) ? [] : [[id, answer] as const];
    }),
  );
  const was: Answers = { ...carried.again, ...carried.answers, ...left };
  return {
    score: change(before.score, between.score, after.score),
    areas: Object.fromEntries(
      now.questionnaire.areas.map(({ id }) => [
        id,
        change(before.areas[id]?.score ?? null, between.areas[id]!.score, after.areas[id]!.score),
      ]),
    ),
    level: { then: before.level, now: after.level },
    answers: [...asked, ...Object.keys(left)].flatMap((question) => {
      const [before, after] = [own(was, question) ?? null, own(today, question) ?? null];
      return same(before, after) ? [] : [{ question, then: before, now: after }];
    }),
    isSameRuler,
  };
}
