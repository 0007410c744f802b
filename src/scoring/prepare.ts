// What scoring needs of a questionnaire, as arrays of integers: looked up once, not for every row.

import {
  alternatives,
  LabansoError,
  type Condition,
  type Id,
  type Level,
  type Questionnaire,
  type State,
} from '#model';
import { fieldCodes, codedQuestion, type CodedQuestion } from './codes.ts';

/** The states of a question by number: those of an asked one are the first four codes of an answer. */
export const STATES = ['unanswered', 'unsure', 'not-applicable', 'answered', 'not-asked'] as const satisfies State[];
export const [UNANSWERED, , NOT_APPLICABLE, ANSWERED, NOT_ASKED] = [0, 1, 2, 3, 4] as const;

/** A condition on a profile: holds when, in one of the alternatives, every field's code is allowed. */
export type PreparedCondition = readonly (readonly { readonly field: number; readonly allowed: Uint8Array }[])[];

export interface PreparedQuestion extends CodedQuestion {
  readonly id: Id;
  readonly area: number;
  readonly weight: number;
  readonly notApplicable: boolean;
  /** Index among the conditions; −1: asked of everybody. */
  readonly condition: number;
}

export interface PreparedArea {
  readonly id: Id;
  readonly weight: number;
  /** Indices of its questions. */
  readonly questions: readonly number[];
  /** Those that may turn out not to apply: with the fewest points to gain first, and with the most first. */
  readonly byLowest: readonly number[];
  readonly byHighest: readonly number[];
}

export interface PreparedLevel {
  readonly id: Id;
  readonly from: number;
  readonly gates: readonly { readonly area: number; readonly from: number }[];
}

export interface Prepared {
  readonly questionnaire: Questionnaire;
  readonly fields: readonly {
    readonly id: Id;
    readonly known: ReadonlyMap<unknown, number>;
    readonly codeOf: (value: unknown) => number;
    readonly codes: number;
  }[];
  readonly conditions: readonly PreparedCondition[];
  readonly questions: readonly PreparedQuestion[];
  readonly areas: readonly PreparedArea[];
  readonly levels: readonly PreparedLevel[];
}

function prepareCondition(questionnaire: Questionnaire, condition: Condition): PreparedCondition {
  const fields = questionnaire.profile ?? [];
  return alternatives(condition).map((wanted) =>
    Object.keys(wanted).map((id) => {
      const field = fields.findIndex((one) => one.id === id);
      // a field that the profile lacks holds; so does one that no profile can have
      const allowed = [1, ...(fields[field]?.options ?? []).map((option) => Number(wanted[id]!.includes(option)))];
      return { field, allowed: Uint8Array.from(allowed) };
    }),
  );
}

const prepareLevel = (areaAt: (id: Id, whose: string) => number, { id, from, gates = [] }: Level): PreparedLevel => ({
  id,
  from,
  gates: gates.map((gate) => ({ area: areaAt(gate.area, `Level "${id}"`), from: gate.from })),
});

/**
 * Prepares a questionnaire that `checkQuestionnaire` finds no error in. Linear in its size. Throws `LabansoError`
 * `unknown-area` where no number could come out.
 */
export function prepare(questionnaire: Questionnaire): Prepared {
  const areaIds = questionnaire.areas.map(({ id }) => id);
  const areaOf = new Map(areaIds.map((id, i) => [id, i]));
  const areaAt = (id: Id, whose: string): number => {
    const area = areaOf.get(id);
    if (area === undefined)
      throw new LabansoError('unknown-area', `${whose} names the area "${id}"; there are ${areaIds.join(', ')}.`);
    return area;
  };
  const conditions: PreparedCondition[] = [];
  // most questionnaires ask few different conditions of many questions
  const known = new Map<string, number>();
  const conditionOf = (askIf: Condition | undefined): number => {
    if (!askIf) return -1;
    const text = JSON.stringify(askIf);
    let index = known.get(text);
    if (index === undefined) {
      index = conditions.push(prepareCondition(questionnaire, askIf)) - 1;
      known.set(text, index);
    }
    return index;
  };
  const questions = questionnaire.questions.map((question): PreparedQuestion => ({
    ...codedQuestion(question),
    id: question.id,
    area: areaAt(question.area, `Question "${question.id}"`),
    weight: question.weight ?? 1,
    notApplicable: !!question.notApplicable,
    condition: conditionOf(question.askIf),
  }));
  const byArea: number[][] = areaIds.map(() => []);
  questions.forEach(({ area }, i) => byArea[area]!.push(i));
  return {
    questionnaire,
    fields: (questionnaire.profile ?? []).map((field) => {
      const known = fieldCodes(field);
      const codeOf = (value: unknown): number => known.get(value) ?? -1;
      return { id: field.id, known, codeOf, codes: field.options.length + 1 };
    }),
    conditions,
    questions,
    areas: questionnaire.areas.map((area, i) => {
      const mine = byArea[i]!;
      const optional = mine.filter((q) => questions[q]!.notApplicable);
      return {
        id: area.id,
        weight: 1,
        questions: mine,
        byLowest: [...optional].sort((a, b) => questions[a]!.lowest - questions[b]!.lowest),
        byHighest: [...optional].sort((a, b) => questions[b]!.highest - questions[a]!.highest),
      };
    }),
    levels: questionnaire.levels.map((level) => prepareLevel(areaAt, level)),
  };
}

/** Whether a prepared condition holds for a profile of codes, by field. */
export function holdsFor(condition: PreparedCondition, profile: ArrayLike<number>): boolean {
  for (const fields of condition) {
    let holds = true;
    for (const { field, allowed } of fields) if (field >= 0 && !allowed[profile[field]!]) holds = false;
    if (holds) return true;
  }
  return false;
}
