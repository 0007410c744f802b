import { checkAnswers, type Finding, type Questionnaire, type Submission } from '#model';
import { openGroup, type GroupOptions, type GroupSummary } from './group.ts';

/**
 * A submission of a group; of two with the same `id` the last one counts. 7 and `'7'` are one id, as in a file; `null`
 * and `''`, as tables have them, are none.
 */
export type GroupSubmission<Q extends Questionnaire = Questionnaire> = Submission<Q> & {
  readonly id?: string | number | null;
};

/** What can be said of a list of submissions. */
export interface Summary<Q extends Questionnaire = Questionnaire> extends GroupSummary<Q> {
  /** Submissions that a later one with the same id has taken the place of. */
  readonly repeated: number;
  /** Positions of submissions that can't be scored, with the reasons. */
  readonly invalid: readonly { readonly index: number; readonly findings: readonly Finding[] }[];
}

/**
 * A group's scores, levels, answers and indicators.
 *
 * Shape: list of submissions → `Summary`: what `openGroup` says of them, each counted once. Only complete results of
 * this questionnaire's id and major version count.
 * Never throws for bad submissions: they are listed in `invalid`. Throws `LabansoError` `minimum-below-3`.
 *
 * Source: README, "The rules", groups.
 *
 * @example summarize(questionnaire, Array(5).fill(submission)).score //=> {count: 5, mean: 55, quartiles: null, bins: null}
 */
export function summarize<const Q extends Questionnaire>(
  questionnaire: Q,
  submissions: readonly GroupSubmission<NoInfer<Q>>[],
  options?: GroupOptions,
): Summary<Q>;
export function summarize(
  questionnaire: Questionnaire,
  submissions: readonly GroupSubmission[],
  options?: GroupOptions,
): Summary {
  const group = openGroup(questionnaire, options);
  const invalid: { index: number; findings: readonly Finding[] }[] = [];
  const last = new Map<string, Submission>();
  let repeated = 0;
  for (const [index, given] of submissions.entries()) {
    const { id, ...submission } = given ?? {};
    const findings = checkAnswers(questionnaire, given && submission);
    if (findings.length) {
      invalid.push({ index, findings });
      continue;
    }
    const name = String(id ?? '');
    const earlier = name ? last.get(name) : undefined;
    if (earlier) {
      group.remove(earlier);
      repeated++;
    }
    group.add(submission);
    if (name) last.set(name, submission);
  }
  return { ...group.summary(), repeated, invalid };
}
