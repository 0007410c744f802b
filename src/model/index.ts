// The words: what a questionnaire, a submission and a result are, and what can be wrong with answers.
// Must never know: any particular questionnaire, any language, how a score is made.
// Read first: questionnaire.ts, then answers.ts and result.ts.

export {
  NOT_APPLICABLE,
  UNSURE,
  type Answer,
  type Answers,
  type Profile,
  type Step,
  type Submission,
  type SubmissionWith,
} from './answers.ts';
export {
  shortText,
  textAt,
  type Addition,
  type BundleExtension,
  type BundleTexts,
  type QuestionnaireBundle,
  type TextTree,
} from './bundle.ts';
export {
  answeredOf,
  carry,
  carryWithOrigins,
  scalesOf,
  type Answered,
  type CarriedOver,
  type Origins,
} from './carry.ts';
export { checkAnswers, type CheckOptions } from './check-answers.ts';
export { checkMigrations } from './check-migrations.ts';
export { allowsNotApplicable, alternatives, holds } from './condition.ts';
export { daysInMonth, isDay } from './day.ts';
export { describe } from './errors.ts';
export { LabansoError, pointer, type Finding } from './finding.ts';
export { hash } from './hash.ts';
export { migrate } from './migrate.ts';
export { minutesToFill } from './minutes.ts';
export type { Migration, Move, Moves } from './migration.ts';
export { nameKey } from './name-key.ts';
export { nearest } from './nearest.ts';
export { own } from './own.ts';
export type {
  Action,
  Area,
  Band,
  Commented,
  Condition,
  Day,
  Due,
  Gate,
  Id,
  Implications,
  Indicator,
  Level,
  MultipleOption,
  MultipleQuestion,
  NumberQuestion,
  Option,
  ProfileField,
  Question,
  Questionnaire,
  SingleQuestion,
  Source,
  Target,
} from './questionnaire.ts';
export { scaleOf } from './scale.ts';
export type { AreaResult, Missing, NextLevel, Range, Result, State } from './result.ts';
export {
  defineQuestionnaire,
  type ActionId,
  type AnswerIn,
  type AnswersOf,
  type AnswerTo,
  type AreaId,
  type FieldId,
  type IndicatorId,
  type LevelId,
  type ProfileOf,
  type QuestionId,
  type Some,
} from './typed.ts';
