import type { Submission } from '#model';
import { stateOfCode, UNANSWERED_CODE } from './codes.ts';
import type { Prepared } from './prepare.ts';
import { NONE, type RowScorer } from './row.ts';

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Whether nobody has given every object of the page a key: then `for…in` sees what `Object.keys` lists. */
function isPrototypeClean(): boolean {
  for (const _ in Object.prototype) return false;
  return true;
}

/**
 * Writes a submission into a scorer's sheet. Returns false when anything about it is not as usual, good or bad: then
 * `checkAnswers` is asked, which takes its time and finds the words. Nothing is allocated.
 */
export function rowReader({ questionnaire, fields, questions }: Prepared, { sheet, enter }: RowScorer) {
  const { codes: given, state, points } = sheet;
  const questionAt = new Map(questions.map(({ id }, i) => [id, i]));
  const fieldAt = new Map(fields.map(({ id }, i) => [id, i]));
  const fieldCodes = fields.map((field) => field.known);
  const known = questions.map((question) => question.known);
  const tables = questions.map(({ table }) => table);
  const profileCodes = new Int32Array(fields.length);

  const readProfile = (profile: unknown): boolean => {
    profileCodes.fill(0);
    if (profile === undefined) return true;
    if (!isPlain(profile)) return false;
    for (const id in profile) {
      const index = fieldAt.get(id);
      if (index === undefined) return false;
      const code = fieldCodes[index]!.get(profile[id]);
      if (code === undefined) return false;
      profileCodes[index] = code;
    }
    return true;
  };

  // rows of one source have their keys in the same order: one that stands where it stood in the last row is known
  const lastIds: string[] = [];
  const lastQuestions: number[] = [];
  const lookUp = (id: string, k: number): number => {
    const q = questionAt.get(id);
    if (q === undefined) return -1;
    lastIds[k] = id;
    lastQuestions[k] = q;
    return q;
  };

  const readAnswers = (answers: Readonly<Record<string, unknown>>): boolean => {
    given.fill(UNANSWERED_CODE);
    state.fill(UNANSWERED_CODE);
    let k = 0;
    for (const id in answers) {
      const q = lastIds[k] === id ? lastQuestions[k]! : lookUp(id, k);
      k++;
      if (q < 0) return false;
      const codes = known[q]!;
      const code = codes ? codes.get(answers[id]) : questions[q]!.codeOf(answers[id]);
      if (code === undefined || code < 0) return false;
      given[q] = code;
      state[q] = stateOfCode(code);
      const table = tables[q]!;
      points[q] = table ? table[code]! : questions[q]!.pointsOf(code);
    }
    return true;
  };

  return (submission: Submission): boolean => {
    if (!isPlain(submission) || !isPrototypeClean()) return false;
    const { profile, answers, steps, questionnaire: made } = submission as Submission;
    if (steps !== undefined) return false;
    if (made !== undefined && (made?.id !== questionnaire.id || made.version !== questionnaire.version)) return false;
    return isPlain(answers) && readProfile(profile) && readAnswers(answers) && enter(profileCodes) === NONE;
  };
}
