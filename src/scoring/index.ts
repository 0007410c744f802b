// The arithmetic of "The rules" (README of @labanso/scoring): pure functions over plain data, no npm import at run time.
// Must never know: DOM, clock, storage, Intl, text.
// Read first: score-sheet.ts, then next-actions.ts and plan-road.ts.

export { roundHalfUp, weightedMean, type Term } from './arithmetic.ts';
export { mergedCells, withheldOf } from './cells.ts';
export type { BatchOptions, BatchScores } from './batch.ts';
export type { Column, Columns } from './columns.ts';
export { compare, type AnswerChange, type Change, type Comparison, type Scored } from './compare.ts';
export { compareGroups, type BeforeAfter, type GroupChange, type Movement } from './compare-groups.ts';
export { compile, type Scorer, type Scores } from './compile.ts';
export { explain, type Ledger, type LedgerArea, type LedgerLevel, type LedgerLine } from './explain.ts';
export { fillIn, type FilledIn } from './fill-in.ts';
export { fingerprint } from './fingerprint.ts';
export {
  openGroup,
  type AnswerCounts,
  type Group,
  type GroupOptions,
  type GroupPart,
  type GroupShare,
  type GroupSummary,
  type LevelGroup,
  type PartSize,
} from './group.ts';
export { hardlyApplies } from './level.ts';
export { dueDays, type DueFor } from './due.ts';
export { makePlan, type Plan, type PlanGroup, type PlanOptions, type PlanRow } from './make-plan.ts';
export { nextActions, type ActionOptions, type Gain, type NextAction } from './next-actions.ts';
export { outOfReach } from './out-of-reach.ts';
export { planRoad, type Road, type RoadOptions } from './plan-road.ts';
export type { Objective } from './road-problem.ts';
export { highestPoints, lowestPoints, pointsOf } from './points.ts';
export { score } from './score.ts';
export { scoreTrusted } from './score-sheet.ts';
export { publish, type Board, type BoardEntry } from './publish.ts';
export { shareOf, type Distribution, type ScoreBin, type Share } from './statistics.ts';
export { summarize, type GroupSubmission, type Summary } from './summarize.ts';
export { tableScorer, type ScoredTable, type TableColumn, type TableScorer } from './table-scorer.ts';
export { teachNext, type Lesson, type LessonAim, type LessonOptions } from './teach-next.ts';
export { summariesBeside } from './withhold.ts';
