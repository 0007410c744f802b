// Random questionnaires with answers to them, for the property tests.

import fc from 'fast-check';
import type {
  Action,
  Answer,
  Answers,
  Condition,
  Implications,
  Profile,
  Question,
  Questionnaire,
  Submission,
} from '#model';
import { allowsNotApplicable, holds, NOT_APPLICABLE, UNSURE } from '#model';
import { fillIn } from '#scoring';

const SECTORS = ['retail', 'food', 'farming'] as const;
const ENTITIES = ['household', 'enterprise'] as const;

const weight = fc.oneof({ weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }) }, fc.integer({ min: 1, max: 1000 }));
const points = fc.integer({ min: 0, max: 100 });
const condition: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ sector: fc.subarray([...SECTORS], { minLength: 1 }) }),
  fc.record({ entity: fc.subarray([...ENTITIES], { minLength: 1 }) }),
  fc.constant([{ entity: ['enterprise'] }, { entity: ['household'], sector: ['retail'] }]),
);

const ascending = (values: readonly number[]): number[] => [...values].sort((a, b) => a - b);

const scale = fc.oneof(
  fc.array(points, { minLength: 2, maxLength: 5 }).map((list) => ({
    type: 'single' as const,
    options: ascending(list).map((value, i) => ({ id: `o-${i}`, points: value })),
  })),
  fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 5 }).map((list) => ({
    type: 'multiple' as const,
    options: [...list.map((value, i) => ({ id: `m-${i}`, points: value })), { id: 'none', points: 0, exclusive: true }],
  })),
  fc
    .tuple(
      fc.array(points, { minLength: 1, maxLength: 4 }),
      fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { maxLength: 3 }),
    )
    .map(([list, froms]) => ({
      type: 'number' as const,
      unit: 'percent',
      min: 0,
      max: 100,
      bands: ascending(list)
        .slice(0, froms.length + 1)
        .map((value, i) => ({ from: i === 0 ? 0 : ascending(froms)[i - 1]!, points: value })),
    })),
);

const question = (id: string, areas: readonly string[]): fc.Arbitrary<Question> =>
  fc
    .record({
      scale,
      area: fc.constantFrom(...areas),
      weight,
      notApplicable: fc.oneof({ weight: 2, arbitrary: fc.boolean() }, { weight: 1, arbitrary: condition }),
      askIf: fc.option(condition, { nil: undefined, freq: 3 }),
    })
    .map(({ scale: kind, askIf, ...rest }) => ({ id, ...rest, ...kind, ...(askIf ? { askIf } : {}) }));

const target = (asked: Question): fc.Arbitrary<Answer> =>
  asked.type === 'number'
    ? fc.integer({ min: asked.min, max: asked.max })
    : asked.type === 'single'
      ? fc.constantFrom(...asked.options.map(({ id }) => id))
      : fc.subarray(
          asked.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id),
          { minLength: 1 },
        );

/** Who may be asked both questions is asked the second whenever the first: then the one may imply the other. */
const mayImply = (from: Question, to: Question): boolean =>
  from !== to &&
  (from.type === 'single' || !!from.notApplicable) &&
  (!to.askIf || JSON.stringify(to.askIf) === JSON.stringify(from.askIf));

/** The same questions, some of which imply others: no question follows from two, nothing follows from what follows. */
function withImplications(questions: readonly Question[]): fc.Arbitrary<readonly Question[]> {
  const pairs = questions.flatMap((from) => questions.filter((to) => mayImply(from, to)).map((to) => ({ from, to })));
  return fc
    .shuffledSubarray(pairs, { maxLength: Math.min(4, pairs.length) })
    .map((some) =>
      some.filter(
        ({ from, to }, i) =>
          some.findIndex((other) => other.to === to) === i &&
          !some.some((other) => other.from === to || other.to === from),
      ),
    )
    .chain((chosen) => {
      const keysOf = (from: Question): readonly string[] => [
        ...(from.type === 'single' ? from.options.map(({ id }) => id) : []),
        ...(from.notApplicable ? [NOT_APPLICABLE] : []),
      ];
      return fc
        .tuple(
          ...chosen.map(({ from, to }) =>
            fc.record({
              keys: fc.subarray([...keysOf(from)], { minLength: 1 }),
              answer: fc.oneof(target(to), fc.constant<Answer>(to.notApplicable ? NOT_APPLICABLE : UNSURE)),
            }),
          ),
        )
        .map((follows) =>
          questions.map((question) => {
            const implies: Record<string, Record<string, Answer>> = {};
            chosen.forEach(({ from, to }, i) => {
              if (from !== question) return;
              for (const key of follows[i]!.keys) (implies[key] ??= {})[to.id] = follows[i]!.answer;
            });
            return Object.keys(implies).length ? { ...question, implies: implies as Implications } : question;
          }),
        );
    });
}

const action = (i: number, questions: readonly Question[]): fc.Arbitrary<Action> =>
  fc
    .record({
      raised: fc.uniqueArray(fc.constantFrom(...questions.map((_, q) => q)), { minLength: 1, maxLength: 3 }),
      hours: fc.constantFrom(1, 2, 4, 8, 16, 40),
      cost: fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 3, max: 6 })),
      requires: fc.uniqueArray(fc.nat(Math.max(0, i - 1)), { maxLength: Math.min(i, 2) }),
      obligation: fc.boolean(),
      stage: fc.constantFrom(1, 2, 3),
      until: fc.option(fc.constantFrom('2027-01-31', '2027-02-28'), { nil: undefined }),
      who: fc.option(condition, { nil: undefined, freq: 3 }),
    })
    .chain(({ raised, requires, who, stage, until, ...rest }) =>
      fc.tuple(...raised.map((q) => target(questions[q]!))).map((targets) => ({
        id: `a-${i}`,
        ...rest,
        // absent means the second
        ...(stage === 2 ? {} : { stage: stage as 1 | 3 }),
        ...(until ? { until } : {}),
        raises: Object.fromEntries(raised.map((q, t) => [questions[q]!.id, targets[t]!])),
        requires: requires.map((other: number) => `a-${other}`),
        ...(who ? { for: who } : {}),
      })),
    );

/** A questionnaire of up to 4 areas, 8 questions, 4 levels and `actions` actions. */
export const questionnaires = (actions = 6): fc.Arbitrary<Questionnaire> =>
  fc
    .record({
      areaCount: fc.integer({ min: 1, max: 4 }),
      count: fc.integer({ min: 1, max: 8 }),
      froms: fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { maxLength: 3 }),
    })
    .chain(({ areaCount, count, froms }) => {
      const areas = Array.from({ length: areaCount }, (_, i) => ({ id: `area-${i}` }));
      const names = areas.map(({ id }) => id);
      const gates = fc.array(fc.record({ area: fc.constantFrom(...names), from: points }), { maxLength: 2 });
      return fc
        .tuple(
          fc.tuple(...Array.from({ length: count }, (_, i) => question(`q-${i}`, names))).chain(withImplications),
          fc.tuple(...froms.map(() => gates)),
        )
        .chain(([questions, gateLists]) =>
          fc.tuple(...Array.from({ length: actions }, (_, i) => action(i, questions))).map((list) => ({
            id: 'random',
            version: '1.0.0',
            profile: [
              { id: 'sector', options: SECTORS },
              { id: 'entity', options: ENTITIES },
            ],
            areas,
            questions,
            levels: [
              { id: 'level-0', from: 0 },
              ...ascending(froms).map((from, i) => ({ id: `level-${i + 1}`, from, gates: gateLists[i]! })),
            ],
            actions: list,
            indicators: [],
            sources: [],
          })),
        );
    });

export const profiles: fc.Arbitrary<Profile> = fc.record(
  { sector: fc.constantFrom(...SECTORS), entity: fc.constantFrom(...ENTITIES) },
  { requiredKeys: [] },
);

/** Any answer that the question allows; without a profile: that it allows everybody. */
export const answerTo = (asked: Question, { unsure = true, profile }: AnswerOptions = {}): fc.Arbitrary<Answer> =>
  fc.oneof(
    { weight: 8, arbitrary: target(asked) },
    ...(asked.type === 'multiple' ? [{ weight: 2, arbitrary: fc.constant<Answer>(['none']) }] : []),
    ...(unsure ? [{ weight: 1, arbitrary: fc.constant<Answer>(UNSURE) }] : []),
    ...((profile ? allowsNotApplicable(asked, profile) : asked.notApplicable === true)
      ? [{ weight: 1, arbitrary: fc.constant<Answer>(NOT_APPLICABLE) }]
      : []),
  );

interface AnswerOptions {
  readonly unsure?: boolean;
  readonly profile?: Profile;
}

/** Answers to all questions, or to some of them; without a profile: answers that anybody may give. */
export const answersTo = (
  { questions }: Questionnaire,
  { complete = false, ...options }: AnswerOptions & { readonly complete?: boolean } = {},
): fc.Arbitrary<Answers> => {
  const each = Object.fromEntries(questions.map((asked) => [asked.id, answerTo(asked, options)]));
  return complete ? fc.record(each) : (fc.record(each, { requiredKeys: [] }) as fc.Arbitrary<Answers>);
};

/** A profile, and answers that it may give. */
export const submissionsTo = (
  questionnaire: Questionnaire,
  options: { readonly complete?: boolean; readonly unsure?: boolean } = {},
): fc.Arbitrary<Submission & { readonly profile: Profile }> =>
  profiles.chain((profile) =>
    fc.record({ profile: fc.constant(profile), answers: answersTo(questionnaire, { ...options, profile }) }),
  );

export interface Case {
  readonly questionnaire: Questionnaire;
  readonly submission: Submission;
}

/** A questionnaire with a submission to it. */
export const cases = (options: { actions?: number; complete?: boolean; unsure?: boolean } = {}): fc.Arbitrary<Case> =>
  questionnaires(options.actions).chain((questionnaire) =>
    submissionsTo(questionnaire, options).map((submission) => ({ questionnaire, submission })),
  );

/** Every answer that a question allows a profile; for a number, one of each band. */
export const allAnswers = (asked: Question, profile: Profile = {}): readonly Answer[] => {
  const extra = allowsNotApplicable(asked, profile) ? [NOT_APPLICABLE] : [];
  if (asked.type === 'number') return [...asked.bands.map(({ from }) => from), ...extra];
  const ids = asked.options.map(({ id }) => id);
  if (asked.type === 'single') return [...ids, ...extra];
  const free = asked.options.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
  const subsets = Array.from({ length: 2 ** free.length - 1 }, (_, i) => free.filter((_, bit) => ((i + 1) >> bit) & 1));
  return [...subsets, ...asked.options.filter(({ exclusive }) => exclusive).map(({ id }) => [id]), ...extra];
};

/** Whether a question is asked of a profile. */
export const isAsked = (asked: Question, profile: Profile = {}): boolean => holds(asked.askIf, profile);

/** The same submission with another answer. */
export const withAnswer = (submission: Submission, id: string, answer: Answer): Submission => ({
  ...submission,
  answers: { ...submission.answers, [id]: answer },
});

/** The same submission with what follows from its answers said outright. */
export const filledIn = (questionnaire: Questionnaire, submission: Submission): Submission => ({
  ...submission,
  answers: fillIn(questionnaire, submission).answers,
});
