// What follows from an answer, as the other formats need it: one entry for each answer that is filled in.

import { NOT_APPLICABLE, type Condition, type Id, type Question, type Questionnaire, type Target } from '#model';

/** Who answers `source` with `reason` need not be asked `target`: `answer` follows. */
export interface Implied {
  readonly source: Question;
  /** Option id, or `not-applicable`. */
  readonly reason: Id;
  readonly target: Question;
  readonly answer: Target;
  /** Only for these profiles, since only they may say "not applicable"; for everybody when absent. */
  readonly onlyFor?: Condition;
}

/** Everything that follows from an answer, in the order of the questionnaire. */
export const impliedIn = ({ questions }: Questionnaire): readonly Implied[] =>
  questions.flatMap((source) =>
    Object.entries(source.implies ?? {}).flatMap(([reason, follows]) =>
      Object.entries(follows).flatMap(([id, answer]): readonly Implied[] => {
        const target = questions.find((one) => one.id === id);
        if (!target) return [];
        const { notApplicable } = target;
        const isForSome = answer === NOT_APPLICABLE && typeof notApplicable === 'object';
        // whoever may say it of the one may say it of the other
        const isSame =
          reason === NOT_APPLICABLE && JSON.stringify(source.notApplicable) === JSON.stringify(notApplicable);
        return [{ source, reason, target, answer, ...(isForSome && !isSame ? { onlyFor: notApplicable } : {}) }];
      }),
    ),
  );
