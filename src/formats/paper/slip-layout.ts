// Where everything stands on an answer slip, in millimetres: for who prints it, and for who reads it with a camera.

import { hash, LabansoError, NOT_APPLICABLE, UNSURE, type Answer, type Id, type Questionnaire } from '#model';
import { letterOf } from './outline.ts';
import { NOT_APPLICABLE_MARK, UNSURE_MARK } from './words.ts';

/** A corner: top or bottom, left or right. */
export type Corner = 'TL' | 'TR' | 'BL' | 'BR';

/** One circle to mark, or a square where several may be. */
export interface SlipMark {
  /** What it says: an option's id, the `from` of a band, `'unsure'`, `'not-applicable'`. */
  readonly value: Answer & (string | number);
  /** As printed above it: letter and key, `a1`; `?`; `–`. */
  readonly label: string;
  /** Its centre. */
  readonly x: number;
  readonly y: number;
}

/** One question, or one field of the profile. */
export interface SlipRow {
  readonly kind: 'profile' | 'question';
  readonly id: Id;
  /** As in the booklet: `A3`, `14`. */
  readonly number: string;
  /** Whether several may be marked. */
  readonly isMultiple: boolean;
  /** Where its words begin, at the height of its first line of circles. */
  readonly x: number;
  readonly y: number;
  readonly marks: readonly SlipMark[];
}

/** A slip, A5 across. Millimetres from the upper left corner of the sheet. */
export interface SlipLayout {
  /** Two symbols that change whenever a circle does: a slip of another questionnaire isn't read with this layout. */
  readonly key: string;
  readonly width: number;
  readonly height: number;
  /** Of the circles; half a side of the squares. */
  readonly radius: number;
  /** The four QR codes, without their quiet zone: upper left corner and size. */
  readonly corners: readonly { readonly name: Corner; readonly x: number; readonly y: number; readonly size: number }[];
  readonly rows: readonly SlipRow[];
}

const [WIDTH, HEIGHT] = [210, 148];
const QR_SIZE = 14.7;
/** Printers leave this much white, and a QR wants it around. */
const EDGE = 6;
const TOP = 25;
const BOTTOM = 12;
const COLUMNS = [24, 106] as const;
/** From the beginning of a row's words to its first circle. */
const WORDS_WIDTH = 32;
const PITCH = 4.7;
const MOST_IN_LINE = 11;
/** Who fills in a list that is longer turns pages; where the class is, the trainer says once. */
const MOST_LINES = 3;
const LEAST_LINE_HEIGHT = 5.4;

interface Unplaced extends Omit<SlipRow, 'x' | 'y' | 'marks'> {
  readonly values: readonly Omit<SlipMark, 'x' | 'y'>[];
}

/** 0 → a1, 8 → i9, 9 → j: beyond nine there is no digit. */
const labelOf = (index: number): string => letterOf(index) + (index < 9 ? String(index + 1) : '');

function unplaced({ profile = [], areas, questions }: Questionnaire): readonly Unplaced[] {
  const options = (values: readonly SlipMark['value'][]) => values.map((value, i) => ({ value, label: labelOf(i) }));
  const inOrder = areas.flatMap(({ id }) => questions.filter(({ area }) => area === id));
  return [
    ...profile.map(({ id, options: ids }, i): Unplaced => ({
      kind: 'profile',
      id,
      number: `A${i + 1}`,
      isMultiple: false,
      values: options(ids),
    })),
    ...inOrder.map((question, i): Unplaced => ({
      kind: 'question',
      id: question.id,
      number: String(i + 1),
      isMultiple: question.type === 'multiple',
      values: [
        ...options(
          question.type === 'number' ? question.bands.map(({ from }) => from) : question.options.map(({ id }) => id),
        ),
        { value: UNSURE, label: UNSURE_MARK },
        ...(question.notApplicable ? [{ value: NOT_APPLICABLE, label: NOT_APPLICABLE_MARK } as const] : []),
      ],
    })),
  ];
}

const linesOf = ({ values }: Unplaced): number => Math.ceil(values.length / MOST_IN_LINE);

/** Rows in two columns, the left one as full as the right one needs. */
function columnsOf(rows: readonly Unplaced[]): readonly (readonly Unplaced[])[] {
  const all = rows.reduce((sum, row) => sum + linesOf(row), 0);
  let lines = 0;
  const left = rows.filter((row) => (lines += linesOf(row)) <= Math.ceil(all / 2) + 1);
  return [left, rows.slice(left.length)];
}

/**
 * Where everything stands on the answer slip of a questionnaire. Lists of more than 33 options, such as provinces, have
 * no place on it.
 *
 * Throws `LabansoError` `slip-too-long` when the questions don't fit on one side.
 *
 * @example slipLayout(questionnaire).corners.length //=> 4
 */
export function slipLayout(questionnaire: Questionnaire): SlipLayout {
  const columns = columnsOf(unplaced(questionnaire).filter((row) => linesOf(row) <= MOST_LINES));
  const most = Math.max(...columns.map((rows) => rows.reduce((sum, row) => sum + linesOf(row), 0)), 1);
  const height = Math.min(8, (HEIGHT - TOP - BOTTOM) / most);
  if (height < LEAST_LINE_HEIGHT)
    throw new LabansoError('slip-too-long', `A slip has room for 40 lines; this questionnaire takes ${2 * most}.`);
  const rows = columns.flatMap((column, c) => {
    let line = 0;
    return column.map((row): SlipRow => {
      const { values, ...rest } = row;
      const [x, first] = [COLUMNS[c]!, line];
      line += linesOf(row);
      const yOf = (at: number): number => TOP + (at + 0.5) * height;
      const marks = values.map((value, i) => ({
        ...value,
        x: x + WORDS_WIDTH + PITCH * (i % MOST_IN_LINE),
        y: yOf(first + Math.floor(i / MOST_IN_LINE)),
      }));
      return { ...rest, x, y: yOf(first), marks };
    });
  });
  const [near, right, low] = [EDGE, WIDTH - EDGE - QR_SIZE, HEIGHT - EDGE - QR_SIZE];
  return {
    key: keyOf(questionnaire.id, rows),
    width: WIDTH,
    height: HEIGHT,
    radius: 1.7,
    corners: [
      { name: 'TL', x: near, y: near, size: QR_SIZE },
      { name: 'TR', x: right, y: near, size: QR_SIZE },
      { name: 'BL', x: near, y: low, size: QR_SIZE },
      { name: 'BR', x: right, y: low, size: QR_SIZE },
    ],
    rows,
  };
}

const keyOf = (id: Id, rows: readonly SlipRow[]): string =>
  (parseInt(hash(JSON.stringify([id, rows])), 16) % 1296).toString(36).toUpperCase().padStart(2, '0');

/** What the QR in a corner says. */
export interface CornerMark {
  /** The layout's. */
  readonly key: string;
  readonly corner: Corner;
  /** The number of the sheet. */
  readonly sheet: number;
}

/**
 * The text of the QR in a corner: the layout's key, the corner, the number of the sheet.
 *
 * @example cornerText({key: 'K7', corner: 'TL', sheet: 17}) //=> 'LK7TL017'
 */
export const cornerText = ({ key, corner, sheet }: CornerMark): string =>
  `L${key}${corner}${String(sheet).padStart(3, '0')}`;

/**
 * What a QR says, when it is that of a corner; `null` when it isn't.
 *
 * @example readCorner('LK7TL017') //=> {key: 'K7', corner: 'TL', sheet: 17}
 */
export function readCorner(text: string): CornerMark | null {
  const [, key, corner, sheet] = /^L([\dA-Z]{2})(TL|TR|BL|BR)(\d{3,6})$/.exec(text) ?? [];
  return key === undefined ? null : { key, corner: corner as Corner, sheet: Number(sheet) };
}
