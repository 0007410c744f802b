// A workshop's entries over time: the lines that are written, what they come to, two trainers' files as one.
// Must never know: DOM, clock, storage, how a score is made, what a code holds.
// Read first: line.ts, then fold.ts; same.ts says who is who.

export { fold, type Gathering, type Pair, type Shown } from './fold.ts';
export {
  isKnown,
  lineId,
  nextLine,
  type Deed,
  type Head,
  type KnownLine,
  type Line,
  type LineId,
  type Open,
  type Round,
  type Take,
  type Via,
} from './line.ts';
export { merge, type Merged } from './merge.ts';
export { readLines, writeLine, writeLines, type LinesRead } from './ndjson.ts';
export { judge, type Arrival, type Entry, type Verdict } from './same.ts';
