// Types read from a questionnaire that TypeScript knows literally (`as const satisfies Questionnaire`, or
// `defineQuestionnaire`): a misspelt id doesn't compile. For any other questionnaire they are wide: `string`.

import type { Answer } from './answers.ts';
import type {
  Action,
  Gate,
  Id,
  Indicator,
  Level,
  MultipleQuestion,
  NumberQuestion,
  ProfileField,
  Question,
  Questionnaire,
  SingleQuestion,
  Target,
} from './questionnaire.ts';

/** The ids of a questionnaire's questions. */
export type QuestionId<Q extends Questionnaire = Questionnaire> = Q['questions'][number]['id'];
/** The ids of its areas. */
export type AreaId<Q extends Questionnaire = Questionnaire> = Q['areas'][number]['id'];
/** The ids of its levels. */
export type LevelId<Q extends Questionnaire = Questionnaire> = Q['levels'][number]['id'];
/** The ids of its actions; none when it has no actions. */
export type ActionId<Q extends Questionnaire = Questionnaire> = IdIn<Q, 'actions'>;
/** The ids of its indicators; none when it has no indicators. */
export type IndicatorId<Q extends Questionnaire = Questionnaire> = IdIn<Q, 'indicators'>;

/** The ids of the fields of its profile. */
export type FieldId<Q extends Questionnaire = Questionnaire> = keyof ProfileOf<Q> & Id;

/** The ids in a list that a questionnaire may lack. */
type IdIn<Q, List extends string> = Q extends { readonly [Key in List]: readonly { readonly id: infer Item }[] }
  ? Item & Id
  : List extends keyof Q
    ? Id
    : never;

/** Values for some of the ids. */
export type Some<Ids extends string, Value> = string extends Ids
  ? Readonly<Record<Ids, Value>>
  : { readonly [One in Ids]?: Value };

/** What a question allows. "I don't know" always, "not applicable" where the question says so. */
export type AnswerTo<One extends Question> =
  | 'unsure'
  | (One extends { readonly notApplicable: infer May } ? (May extends false ? never : 'not-applicable') : never)
  | (One extends SingleQuestion ? One['options'][number]['id'] : never)
  | (One extends MultipleQuestion ? readonly One['options'][number]['id'][] : never)
  | (One extends NumberQuestion ? number : never);

/** What the question with an id allows. */
export type AnswerIn<Q extends Questionnaire, One extends QuestionId<Q>> =
  string extends QuestionId<Q> ? Answer : AnswerTo<Extract<Q['questions'][number], { readonly id: One }>>;

/** Question id → answer; every question may be absent. */
export type AnswersOf<Q extends Questionnaire = Questionnaire> =
  string extends QuestionId<Q>
    ? Readonly<Record<Id, Answer>>
    : { readonly [One in Q['questions'][number] as One['id']]?: AnswerTo<One> };

/** Field id → option id; every field may be absent. */
export type ProfileOf<Q extends Questionnaire = Questionnaire> = Q extends {
  readonly profile: readonly (infer Field extends ProfileField)[];
}
  ? string extends Field['id']
    ? Readonly<Record<Id, Id>>
    : { readonly [One in Field as One['id']]?: One['options'][number] }
  : 'profile' extends keyof Q
    ? Readonly<Record<Id, Id>>
    : Readonly<Record<string, never>>;

/** What the actions of a questionnaire raise, whether there are such questions or not. */
type RaisedIn<Q> = Q extends { readonly actions: readonly { readonly raises: infer Raised }[] }
  ? Raised extends unknown
    ? Exclude<keyof Raised, string extends keyof Raised ? string : never>
    : never
  : never;

/** What refers to an id names one that is there. */
interface Linked<Q extends Questionnaire> {
  readonly questions: readonly (Question & { readonly area: AreaId<Q> })[];
  readonly levels: readonly (Level & { readonly gates?: readonly (Gate & { readonly area: AreaId<Q> })[] })[];
  readonly actions?: readonly (Action & {
    readonly raises: Some<QuestionId<Q>, Target> & { readonly [Key in Exclude<RaisedIn<Q>, QuestionId<Q>>]?: never };
    readonly requires?: readonly ActionId<Q>[];
  })[];
  readonly express?: readonly QuestionId<Q>[];
  readonly indicators?: readonly (Indicator & { readonly question: QuestionId<Q> })[];
}

/**
 * A questionnaire whose ids TypeScript knows, without `as const`; does nothing at run time. What refers to an area, a
 * question or an action must name one that is there.
 *
 * @example defineQuestionnaire(questionnaire) === questionnaire //=> true
 */
export const defineQuestionnaire = <const Q extends Questionnaire>(questionnaire: Q & Linked<Q>): Q => questionnaire;
