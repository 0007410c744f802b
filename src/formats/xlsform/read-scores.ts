import { own, type Action, type Area, type Band, type Finding, type Gate, type Id } from '#model';
import type { Due, Implications, Indicator, Level, Source, Target } from '#model';
import * as errors from './errors.ts';
import { SCORE_COLUMNS } from './layout.ts';
import { columnFindings } from './read-survey.ts';
import { integerIn, type Line, type Sheet } from './sheet.ts';

type Draft<Whole> = { -readonly [Key in keyof Whole]: Whole[Key] };

/** What the sheet `scores` says of one question. */
export interface ScoredQuestion {
  readonly line: Line;
  readonly area: Id;
  readonly weight?: number;
  /** What follows from its answers. */
  readonly implies: Draft<Implications>;
  readonly points: Map<Id, { readonly line: Line; readonly points: number; readonly isExclusive: boolean }>;
  readonly bands: Band[];
}

/** The sheet `scores`, taken apart. Whether its ids fit each other is `checkQuestionnaire`'s to say. */
export interface Scores {
  readonly profile: Map<Id, Line>;
  readonly areas: Area[];
  readonly questions: Map<Id, ScoredQuestion>;
  readonly express: Id[];
  readonly levels: Level[];
  readonly actions: Action[];
  /** Rows whose `value` says whom an action is for: to be read when the profile is known. */
  readonly conditions: { readonly line: Line; readonly action: Draft<Action> }[];
  readonly indicators: Indicator[];
  readonly sources: Source[];
}

const idsIn = (text: string): readonly Id[] =>
  text
    .replace(/^\[|\]$/g, '')
    .split(/\s+/)
    .filter(Boolean);

/** The row of another that this one belongs to; a finding where there is none. */
function ownerOf<Owner>(line: Line, owners: ReadonlyMap<Id, Owner>, what: string, findings: Finding[]): Owner | null {
  const owner = owners.get(line.text('of'));
  if (!owner) findings.push(errors.idUnknown(line.where('of'), line.text('of'), what));
  return owner ?? null;
}

function factsIn(line: Line, findings: Finding[]): Readonly<Record<string, unknown>> {
  const text = line.text('value');
  if (!text) return {};
  try {
    const facts: unknown = JSON.parse(text);
    if (typeof facts === 'object' && facts !== null && !Array.isArray(facts)) return facts as Record<string, unknown>;
  } catch {
    // said below
  }
  findings.push(errors.factsInvalid(line.where('value'), text));
  return {};
}

function targetIn(line: Line): Target {
  const value = line.raw('value');
  if (typeof value === 'number') return value;
  const text = line.text('value');
  if (text.startsWith('[')) return idsIn(text);
  return /^-?\d+$/.test(text) ? Number(text) : text;
}

/** Whether the cell `value` says the one word that a row of this kind may have there. */
function flagIn(line: Line, word: string, findings: Finding[]): boolean {
  const text = line.text('value');
  if (text && text !== word) findings.push(errors.expressionUnsupported(line.where('value'), text, `"${word}"`));
  return text === word;
}

/** Sets a key that a cell names. Defined, not assigned: it could name a setter of every object. */
const define = (object: object, key: string, value: unknown): void =>
  void Object.defineProperty(object, key, { value, enumerable: true, configurable: true, writable: true });

type DraftLevel = Draft<Level> & { gates?: Gate[] };
type DraftAction = Draft<Action> & {
  raises: Record<Id, Target>;
  requires?: Id[];
  sources?: Id[];
  due?: Due[];
};

/** What has been read so far. */
interface Reading {
  readonly scores: Scores;
  readonly levels: Map<Id, DraftLevel>;
  readonly actions: Map<Id, DraftAction>;
  readonly findings: Finding[];
}

/** What reads a row, by what stands under `what`. */
type Kinds = Readonly<Record<string, (line: Line) => void>>;

/** Whether an id stands in the sheet for the first time. */
function isNew(line: Line, known: ReadonlyMap<Id, unknown>, findings: Finding[]): boolean {
  const id = line.text('id');
  if (known.has(id)) findings.push(errors.idRepeated(line.where('id'), id));
  return !known.has(id);
}

const questionKinds = ({ scores, findings }: Reading): Kinds => ({
  profile: (line) => {
    if (isNew(line, scores.profile, findings)) scores.profile.set(line.text('id'), line);
  },
  area: (line) => void scores.areas.push({ id: line.text('id') }),
  question: (line) => {
    const weight = line.text('weight') ? { weight: integerIn(line, 'weight', findings) } : {};
    const question = { line, area: line.text('of'), ...weight, implies: {}, points: new Map(), bands: [] };
    if (isNew(line, scores.questions, findings)) scores.questions.set(line.text('id'), question);
  },
  option: (line) => {
    const owner = ownerOf(line, scores.questions, 'question', findings);
    if (owner && isNew(line, owner.points, findings))
      owner.points.set(line.text('id'), {
        line,
        points: integerIn(line, 'points', findings),
        isExclusive: flagIn(line, 'exclusive', findings),
      });
  },
  band: (line) =>
    void ownerOf(line, scores.questions, 'question', findings)?.bands.push({
      from: integerIn(line, 'from', findings),
      points: integerIn(line, 'points', findings),
    }),
  implies: (line) => {
    const owner = ownerOf(line, scores.questions, 'question', findings);
    const when = line.text('when');
    if (!when) findings.push(errors.idInvalid(line.where('when'), when));
    if (!owner || !when) return;
    if (!own(owner.implies, when)) define(owner.implies, when, {});
    define(owner.implies[when]!, line.text('id'), targetIn(line));
  },
  express: (line) => void scores.express.push(line.text('id')),
});

const levelKinds = ({ scores, levels, findings }: Reading): Kinds => ({
  level: (line) => {
    const level = { id: line.text('id'), from: integerIn(line, 'from', findings) };
    if (isNew(line, levels, findings)) levels.set(level.id, level);
    scores.levels.push(level);
  },
  gate: (line) => {
    const level = ownerOf(line, levels, 'level', findings);
    if (level) (level.gates ??= []).push({ area: line.text('id'), from: integerIn(line, 'from', findings) });
  },
});

function actionKinds({ scores, actions, findings }: Reading): Kinds {
  /** A row that says more of an action above it. */
  const more = (say: (action: DraftAction, line: Line) => void) => (line: Line) => {
    const action = ownerOf(line, actions, 'action', findings);
    if (action) say(action, line);
  };
  return {
    action: (line) => {
      const action: DraftAction = {
        id: line.text('id'),
        raises: {},
        hours: integerIn(line, 'hours', findings),
        cost: [integerIn(line, 'from', findings), integerIn(line, 'to', findings)],
        ...(flagIn(line, 'obligation', findings) ? { obligation: true } : {}),
      };
      if (isNew(line, actions, findings)) actions.set(action.id, action);
      scores.actions.push(action);
    },
    raises: more((action, line) => define(action.raises, line.text('id'), targetIn(line))),
    requires: more((action, line) => void (action.requires ??= []).push(line.text('id'))),
    stage: more((action, line) => void (action.stage = integerIn(line, 'value', findings) as 1)),
    until: more((action, line) => void (action.until = line.text('value'))),
    'review-by': more((action, line) => void (action.reviewBy = line.text('value'))),
    due: more((action, line) => void (action.due ??= []).push(factsIn(line, findings) as unknown as Due)),
    for: more((action, line) => void scores.conditions.push({ line, action })),
    'action-source': more((action, line) => void (action.sources ??= []).push(line.text('id'))),
  };
}

const otherKinds = ({ scores, findings }: Reading): Kinds => ({
  indicator: (line) => {
    const base = { id: line.text('id'), question: line.text('of') };
    const isList = line.text('value').startsWith('[');
    scores.indicators.push(
      isList ? { ...base, in: idsIn(line.text('value')) } : { ...base, atLeast: integerIn(line, 'from', findings) },
    );
  },
  source: (line) => void scores.sources.push({ ...factsIn(line, findings), id: line.text('id') }),
});

/**
 * Reads the sheet `scores`, as `scoreRows` writes it; rows may stand in any order, as long as what they belong to stands
 * above.
 */
export function readScores(sheet: Sheet, findings: Finding[]): Scores {
  const scores: Scores = {
    profile: new Map(),
    areas: [],
    questions: new Map(),
    express: [],
    levels: [],
    actions: [],
    conditions: [],
    indicators: [],
    sources: [],
  };
  const reading: Reading = { scores, levels: new Map(), actions: new Map(), findings };
  const kinds = { ...questionKinds(reading), ...levelKinds(reading), ...actionKinds(reading), ...otherKinds(reading) };
  columnFindings(sheet, findings, new Set<string>(SCORE_COLUMNS));
  for (const line of sheet.lines) {
    const what = line.text('what');
    const read = own(kinds, what);
    if (read) read(line);
    else findings.push(errors.whatUnknown(line.where('what'), what, Object.keys(kinds)));
  }
  return scores;
}
