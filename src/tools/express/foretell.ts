// How well a few questions foretell the whole: the mean of their points, laid on the full score by a straight line.

import type { Id, Questionnaire, Submission } from '#model';
import { explain, score } from '#scoring';

/** What somebody has at each question, and what the whole comes to. */
export interface Case {
  /** In the order of the questions: weight·points and weight, 0 where a question doesn't count. */
  readonly points: readonly number[];
  readonly weights: readonly number[];
  readonly score: number;
  readonly level: Id;
}

/** How well the whole is foretold: 1 is perfect. */
export interface Foretelling {
  /** The share of the full score's variance that a straight line through the short one explains. */
  readonly r2: number;
  /** The share of cases whose level is the one that the foretold score lies in. */
  readonly levels: number;
}

/** A complete submission as a case; `null` where nothing counts. */
export function caseOf(questionnaire: Questionnaire, submission: Submission): Case | null {
  const { score: overall, level } = score(questionnaire, submission);
  if (overall === null || level === null) return null;
  const lines = explain(questionnaire, submission).areas.flatMap((area) => area.lines);
  const inOrder = questionnaire.questions.map(({ id }) => lines.find(({ question }) => question === id)!);
  return {
    points: inOrder.map(({ product }) => product ?? 0),
    weights: inOrder.map(({ points, weight }) => (points === null ? 0 : weight)),
    score: overall,
    level,
  };
}

const mean = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0) / values.length;

/** The straight line from the short score to the full one, and R² of it. */
export function lineThrough(short: ArrayLike<number>, full: ArrayLike<number>) {
  const [x, y] = [mean(short), mean(full)];
  let [xx, xy, yy] = [0, 0, 0];
  for (let i = 0; i < full.length; i++) {
    const [dx, dy] = [short[i]! - x, full[i]! - y];
    xx += dx * dx;
    xy += dx * dy;
    yy += dy * dy;
  }
  const slope = xx ? xy / xx : 0;
  return { at: (value: number): number => y + slope * (value - x), r2: xx && yy ? (xy * xy) / (xx * yy) : 0 };
}

/** The mean of some questions (by index) for each case; where none of them counts, 0. */
const shortScores = (cases: readonly Case[], some: readonly number[]): readonly number[] =>
  cases.map(({ points, weights }) => {
    const weight = some.reduce((sum, i) => sum + weights[i]!, 0);
    return weight ? some.reduce((sum, i) => sum + points[i]!, 0) / weight : 0;
  });

/** How well some questions foretell `cases`, by the line that was drawn through `learnt`. */
export function foretell(
  { levels }: Questionnaire,
  learnt: readonly Case[],
  cases: readonly Case[],
  some: readonly number[],
): Foretelling {
  const line = lineThrough(shortScores(learnt, some), learnt.map(({ score: full }) => full)); // prettier-ignore
  const short = shortScores(cases, some);
  const levelOf = (value: number): Id => levels.filter(({ from }, i) => !i || value >= from).pop()!.id;
  return {
    r2: lineThrough(short, cases.map(({ score: full }) => full)).r2, // prettier-ignore
    levels: mean(cases.map(({ level }, i) => Number(levelOf(Math.round(line.at(short[i]!))) === level))),
  };
}
