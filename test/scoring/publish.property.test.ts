// A reader who has kept every board, knows who was behind each, and tries all ways in which they could have answered.

import { expect } from 'chai';
import fc from 'fast-check';
import type { Questionnaire } from '#model';
import { openGroup, publish, type BoardEntry, type GroupSummary } from '#scoring';
import { check } from '../support/check.ts';

/** One question, one level for each of its options: who is on which level is what nobody may find out. */
const LEVELS = [0, 1, 2];
const ladder: Questionnaire = {
  id: 'ladder',
  version: '1.0.0',
  areas: [{ id: 'all' }],
  questions: [
    { id: 'rung', area: 'all', type: 'single', options: LEVELS.map((i) => ({ id: `o-${i}`, points: 40 * i })) },
  ],
  levels: LEVELS.map((i) => ({ id: `l-${i}`, from: 40 * i })),
  indicators: [{ id: 'top', question: 'rung', in: ['o-2'] }],
};
const entry = (id: number, rung: number): BoardEntry => ({
  id: String(id),
  submission: { answers: { rung: `o-${rung}` } },
});

/** Members that a board's levels are of, and what they say: cells of levels with counts. */
interface Seen {
  readonly members: ReadonlySet<number>;
  readonly cells: readonly { readonly levels: readonly number[]; readonly count: number }[];
}

const cellsOf = ({ levels }: GroupSummary): Seen['cells'] =>
  (levels ?? []).map((one) => ({ levels: one.levels.map((id) => Number(id.slice(2))), count: one.count }));

/** All ways to put so many on the levels. */
function* ways(size: number, places = LEVELS.length): Iterable<readonly number[]> {
  if (places === 1) yield [size];
  else for (let here = 0; here <= size; here++) for (const rest of ways(size - here, places - 1)) yield [here, ...rest];
}

/** Members whose level is the same in every way that agrees with all that was seen. */
function found(all: readonly number[], seen: readonly Seen[]): readonly number[] {
  const signature = (one: number): string => seen.map(({ members }) => Number(members.has(one))).join('');
  const classes = [...new Set(all.map(signature))].map((text) => all.filter((one) => signature(one) === text));
  const alike = classes.filter(([one]) => seen.some(({ members }) => members.has(one!)));
  const possible = alike.map(() => LEVELS.map(() => false));
  let isAny = false;
  const agrees = (counts: readonly (readonly number[])[]): boolean =>
    seen.every(({ members, cells }) =>
      cells.every(
        ({ levels, count }) =>
          count ===
          counts.reduce(
            (sum, of, c) => sum + (members.has(alike[c]![0]!) ? levels.reduce((n, l) => n + of[l]!, 0) : 0),
            0,
          ),
      ),
    );
  const walk = (chosen: readonly (readonly number[])[]): void => {
    if (chosen.length < alike.length) for (const one of ways(alike[chosen.length]!.length)) walk([...chosen, one]);
    else if (agrees(chosen)) {
      isAny = true;
      chosen.forEach((of, c) => of.forEach((count, level) => (possible[c]![level] ||= count > 0)));
    }
  };
  walk([]);
  expect(isAny, 'what was seen agrees with itself').to.equal(true);
  return alike.flatMap((members, c) => (possible[c]!.filter(Boolean).length === 1 ? members : []));
}

const rungs = fc.array(fc.constantFrom(...LEVELS), { minLength: 5, maxLength: 9 });
const more = fc.array(fc.constantFrom(...LEVELS), { minLength: 1, maxLength: 6 });

describe('what a reader of all boards can find out', () => {
  it('is nobody’s level, however many come and whatever they answer', () =>
    check(
      fc.property(rungs, fc.array(more, { maxLength: 2 }), (first, later) => {
        const people = [first, ...later].flat().map((rung, id) => entry(id, rung));
        const sizes = [first.length];
        for (const batch of later) sizes.push(sizes.at(-1)! + batch.length);
        const boards = sizes.map((size) => people.slice(0, size));
        const seen = boards.map((_, i): Seen => {
          const board = publish(ladder, boards.slice(0, i + 1));
          // who is behind the figures can be known: those of the board at which they were last renewed
          return { members: new Set(people.slice(0, board.score?.count ?? 0).keys()), cells: cellsOf(board) };
        });
        expect(found([...people.keys()], seen)).to.deep.equal([]);
      }),
      150,
    )).timeout(60_000);

  it('is nobody’s level when some have gone, either', () =>
    check(
      fc.property(rungs, fc.integer({ min: 1, max: 9 }), (first, gone) => {
        const people = first.map((rung, id) => entry(id, rung));
        const boards = [people, people.slice(Math.min(gone, people.length))];
        const seen = boards.map((_, i): Seen => {
          const board = publish(ladder, boards.slice(0, i + 1));
          const left = board.score?.count ?? 0;
          return { members: new Set([...people.keys()].slice(people.length - left)), cells: cellsOf(board) };
        });
        expect(found([...people.keys()], seen)).to.deep.equal([]);
      }),
      150,
    )).timeout(60_000);

  it('is nobody’s level from a list that grows one by one', () =>
    check(
      fc.property(fc.array(fc.constantFrom(...LEVELS), { minLength: 5, maxLength: 16 }), (all) => {
        const group = openGroup(ladder);
        const seen = all.map((rung): Seen => {
          group.add(entry(0, rung).submission);
          const summary = group.summary();
          return { members: new Set([...all.keys()].slice(0, summary.score?.count ?? 0)), cells: cellsOf(summary) };
        });
        const kinds = new Map(seen.map((one) => [one.members.size, one]));
        expect(found([...all.keys()], [...kinds.values()])).to.deep.equal([]);
      }),
      150,
    )).timeout(60_000);

  it('is somebody’s level where a board is made of every entry at once: the reader does find', () => {
    const members = (size: number) => new Set(Array.from({ length: size }, (_, i) => i));
    const cells = (low: number, high: number) => [
      { levels: [0], count: low },
      { levels: [1, 2], count: high },
    ];
    const naive = [
      { members: members(9), cells: cells(4, 5) },
      { members: members(10), cells: cells(5, 5) },
    ];
    expect(found([...members(10)], naive)).to.deep.equal([9]);
  });

  it('is no count below five beside a known total', () =>
    check(
      fc.property(fc.array(fc.constantFrom(...LEVELS), { minLength: 5, maxLength: 40 }), (all) => {
        const { levels, questions, indicators } = publish(ladder, [all.map((rung, id) => entry(id, rung))]);
        for (const { count } of levels!) expect(count).to.be.at.least(5);
        const { asked = 0, options = {} } = questions!['rung'] ?? {};
        const told = Object.values(options).filter((count) => count !== null);
        for (const count of told) expect(count).to.be.at.least(5);
        const rest = asked - told.reduce((sum, count) => sum + count, 0);
        if (told.length) expect(rest === 0 || rest >= 5).to.equal(true);
        const share = indicators!['top'];
        if (share && typeof share.yes === 'number')
          for (const count of [share.yes, share.counted - share.yes]) expect(count).to.be.at.least(5);
      }),
    ));
});
