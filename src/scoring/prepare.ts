// What scoring needs of a questionnaire, as arrays of integers: looked up once, not for every row.

import { alternatives, LabansoError, type Condition, type Id, type Level, type Questionnaire } from '#model';
import { sum } from './arithmetic.ts';
import { fieldCodes, codedQuestion, type CodedQuestion } from './codes.ts';

/** Stands where the index of a condition stands: of everybody, of nobody. */
export const ALWAYS = -1;
export const NEVER = -2;

/** A condition on a profile: holds when, in one of the alternatives, every field's code is allowed. */
export type PreparedCondition = readonly (readonly { readonly field: number; readonly allowed: Uint8Array }[])[];

export interface PreparedQuestion extends CodedQuestion {
  readonly id: Id;
  readonly area: number;
  readonly weight: number;
  /** Of whom it is asked: index among the conditions, or `ALWAYS`. */
  readonly condition: number;
  /** Who may say that it doesn't apply: index among the conditions, `ALWAYS` or `NEVER`. */
  readonly notApplicable: number;
}

/** Questions that may turn out not to apply: with the fewest points to gain first, and with the most first. */
export interface Optional {
  readonly byLowest: readonly number[];
  readonly byHighest: readonly number[];
}

export interface PreparedArea extends Optional {
  readonly id: Id;
  /** Indices of its questions. */
  readonly questions: readonly number[];
  /** Σ weight of all its questions. */
  readonly fullWeight: number;
}

/** What follows from the answers to one question for another one. */
export interface PreparedImplication {
  readonly from: number;
  readonly to: number;
  /** Code of the answer to `from` → code that follows for `to`; 0, or nothing: none. */
  readonly then: ArrayLike<number>;
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
  /** In the order of the questions that imply; of two for one question the first holds. */
  readonly implications: readonly PreparedImplication[];
  readonly areas: readonly PreparedArea[];
  /** Among all questions. */
  readonly optional: Optional;
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

function prepareImplications(
  { questions }: Questionnaire,
  prepared: readonly PreparedQuestion[],
): readonly PreparedImplication[] {
  const indexOf = new Map(questions.map(({ id }, q) => [id, q]));
  return questions.flatMap(({ implies = {} }, from) => {
    const byTarget = new Map<number, number[]>();
    for (const [given, follows] of Object.entries(implies))
      for (const [id, answer] of Object.entries(follows)) {
        const to = indexOf.get(id);
        const code = prepared[from]!.codeOf(given);
        // the code −1, of an answer that there isn't, has no place in a list
        if (to === undefined) continue;
        const then = byTarget.get(to) ?? [];
        byTarget.set(to, then);
        then[code] = Math.max(0, prepared[to]!.codeOf(answer));
      }
    return [...byTarget].map(([to, then]) => ({ from, to, then: Int32Array.from(then, (code = 0) => code) }));
  });
}

function prepareOptional(questions: readonly PreparedQuestion[], among: readonly number[]): Optional {
  const optional = among.filter((q) => questions[q]!.notApplicable !== NEVER);
  return {
    byLowest: [...optional].sort((a, b) => questions[a]!.lowest - questions[b]!.lowest),
    byHighest: [...optional].sort((a, b) => questions[b]!.highest - questions[a]!.highest),
  };
}

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
  const conditionOf = (condition: Condition): number => {
    const prepared = prepareCondition(questionnaire, condition);
    const text = prepared.map((one) => one.map(({ field, allowed }) => `${field}:${allowed}`).join(';')).join('|');
    let index = known.get(text);
    if (index === undefined) {
      index = conditions.push(prepared) - 1;
      known.set(text, index);
    }
    return index;
  };
  const questions = questionnaire.questions.map((question): PreparedQuestion => ({
    ...codedQuestion(question),
    id: question.id,
    area: areaAt(question.area, `Question "${question.id}"`),
    weight: question.weight ?? 1,
    condition: question.askIf ? conditionOf(question.askIf) : ALWAYS,
    notApplicable:
      typeof question.notApplicable === 'object'
        ? conditionOf(question.notApplicable)
        : question.notApplicable
          ? ALWAYS
          : NEVER,
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
    implications: prepareImplications(questionnaire, questions),
    areas: areaIds.map((id, i) => {
      const mine = byArea[i]!;
      return {
        id,
        questions: mine,
        fullWeight: sum(mine.map((q) => questions[q]!.weight)),
        ...prepareOptional(questions, mine),
      };
    }),
    optional: prepareOptional(questions, [...questions.keys()]),
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
