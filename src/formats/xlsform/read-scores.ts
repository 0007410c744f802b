import { own, type Action, type Area, type Band, type Finding, type Gate, type Id } from '#model';
import type { Indicator, Level, Source, Target } from '#model';
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
  readonly points: Map<Id, { readonly line: Line; readonly points: number; readonly isExclusive: boolean }>;
  readonly bands: Band[];
}

/** The sheet `scores`, taken apart. Whether its ids fit each other is `checkQuestionnaire`'s to say. */
export interface Scores {
  readonly profile: Map<Id, Line>;
  readonly areas: Area[];
  readonly questions: Map<Id, ScoredQuestion>;
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

/**
 * Reads the sheet `scores`, as `scoreRows` writes it; rows may stand in any order, as long as what they belong to stands
 * above.
 */
export function readScores(sheet: Sheet, findings: Finding[]): Scores {
  const scores: Scores = {
    profile: new Map(),
    areas: [],
    questions: new Map(),
    levels: [],
    actions: [],
    conditions: [],
    indicators: [],
    sources: [],
  };
  const levels = new Map<Id, Draft<Level> & { gates?: Gate[] }>();
  const actions = new Map<Id, Draft<Action> & { raises: Record<Id, Target>; requires?: Id[]; sources?: Id[] }>();
  const integer = (line: Line, column: string): number => integerIn(line, column, findings);
  const weight = (line: Line): { weight?: number } => (line.text('weight') ? { weight: integer(line, 'weight') } : {});
  const once = (line: Line, known: ReadonlyMap<Id, unknown>): boolean => {
    const isNew = !known.has(line.text('id'));
    if (!isNew) findings.push(errors.idRepeated(line.where('id'), line.text('id')));
    return isNew;
  };

  const KINDS: Readonly<Record<string, (line: Line) => void>> = {
    profile: (line) => void (once(line, scores.profile) && scores.profile.set(line.text('id'), line)),
    area: (line) => void scores.areas.push({ id: line.text('id') }),
    question: (line) => {
      if (once(line, scores.questions))
        scores.questions.set(line.text('id'), {
          line,
          area: line.text('of'),
          ...weight(line),
          points: new Map(),
          bands: [],
        });
    },
    option: (line) => {
      const owner = ownerOf(line, scores.questions, 'question', findings);
      if (owner && once(line, owner.points))
        owner.points.set(line.text('id'), {
          line,
          points: integer(line, 'points'),
          isExclusive: flagIn(line, 'exclusive', findings),
        });
    },
    band: (line) =>
      void ownerOf(line, scores.questions, 'question', findings)?.bands.push({
        from: integer(line, 'from'),
        points: integer(line, 'points'),
      }),
    level: (line) => {
      const level = { id: line.text('id'), from: integer(line, 'from') };
      if (once(line, levels)) levels.set(level.id, level);
      scores.levels.push(level);
    },
    gate: (line) => {
      const level = ownerOf(line, levels, 'level', findings);
      if (level) (level.gates ??= []).push({ area: line.text('id'), from: integer(line, 'from') });
    },
    action: (line) => {
      const action = {
        id: line.text('id'),
        raises: {},
        hours: integer(line, 'hours'),
        cost: [integer(line, 'from'), integer(line, 'to')] as const,
        ...(flagIn(line, 'obligation', findings) ? { obligation: true } : {}),
      };
      if (once(line, actions)) actions.set(action.id, action);
      scores.actions.push(action);
    },
    raises: (line) => {
      const action = ownerOf(line, actions, 'action', findings);
      // defined, not assigned: a cell could name a setter of every object
      if (action)
        Object.defineProperty(action.raises, line.text('id'), {
          value: targetIn(line),
          enumerable: true,
          configurable: true,
          writable: true,
        });
    },
    requires: (line) => {
      const action = ownerOf(line, actions, 'action', findings);
      if (action) (action.requires ??= []).push(line.text('id'));
    },
    for: (line) => {
      const action = ownerOf(line, actions, 'action', findings);
      if (action) scores.conditions.push({ line, action });
    },
    'action-source': (line) => {
      const action = ownerOf(line, actions, 'action', findings);
      if (action) (action.sources ??= []).push(line.text('id'));
    },
    indicator: (line) => {
      const base = { id: line.text('id'), question: line.text('of') };
      const isList = line.text('value').startsWith('[');
      scores.indicators.push(
        isList ? { ...base, in: idsIn(line.text('value')) } : { ...base, atLeast: integer(line, 'from') },
      );
    },
    source: (line) => void scores.sources.push({ ...factsIn(line, findings), id: line.text('id') }),
  };

  columnFindings(sheet, findings, new Set<string>(SCORE_COLUMNS));
  for (const line of sheet.lines) {
    const what = line.text('what');
    const read = own(KINDS, what);
    if (read) read(line);
    else findings.push(errors.whatUnknown(line.where('what'), what, Object.keys(KINDS)));
  }
  return scores;
}
