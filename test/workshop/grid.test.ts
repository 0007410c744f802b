// A paper slip, keyed in: as the typist's keys make it.

import { expect } from 'chai';
import { smeVn } from '#content';
import { NOT_APPLICABLE, UNSURE } from '#model';
import { isAsked, openGrid, press, submissionFromGrid, type Grid } from '../../src/workshop/grid.ts';

const typed = (keys: readonly string[], from: Grid = openGrid(1)): Grid =>
  keys.reduce((grid, key) => press(grid, key).grid, from);
const idAt = ({ rows, at }: Grid): string | undefined => rows[at]?.id;
/** With the row of that id where the keys go. */
const at = (id: string, grid: Grid = openGrid(1)): Grid => ({
  ...grid,
  at: grid.rows.findIndex((row) => row.id === id),
});
const answers = (grid: Grid) => submissionFromGrid(grid, null).answers;

/** Keys for every row that is asked: the second option; where several may be marked, that one and Enter. */
function fillIn(): { readonly grid: Grid; readonly keys: number } {
  let grid = openGrid(12);
  let keys = 0;
  const hit = (key: string): void => {
    grid = press(grid, key).grid;
    keys++;
  };
  while (grid.rows[grid.at]) {
    const { isMultiple } = grid.rows[grid.at]!;
    hit('2');
    if (isMultiple) hit('Enter');
  }
  return { grid, keys };
}

describe('a slip that is keyed in', () => {
  it('takes a digit or a letter as the answer, and goes on', () => {
    const first = openGrid(1);
    const byDigit = typed(['2']);
    expect(byDigit.at).to.equal(1);
    expect(byDigit.marked[0]).to.deep.equal([first.rows[0]!.marks[1]]);
    expect(typed(['b']).marked[0]).to.deep.equal(byDigit.marked[0]);
  });

  it('has keys for "I don’t know", "not applicable" and blank, where the slip has them', () => {
    const optional = smeVn.questions.find((one) => 'notApplicable' in one && one.notApplicable === true);
    const id = (optional ?? smeVn.questions[0]!).id;
    expect(answers(typed(['0'], at(id)))).to.deep.equal({ [id]: UNSURE });
    expect(answers(typed([' '], at(id)))).to.deep.equal({});
    if (optional) expect(answers(typed(['-'], at(id)))).to.deep.equal({ [id]: NOT_APPLICABLE });
    // a field of the profile has neither
    expect(typed(['0']).at).to.equal(0);
  });

  it('takes every mark by the letter and by the digit printed above it', () => {
    const grid = openGrid(1);
    for (const [place, { marks }] of grid.rows.entries())
      for (const mark of marks)
        for (const key of mark.label.replace('–', '-'))
          expect(press({ ...grid, at: place }, key).grid.marked[place], `${place} ${key}`).to.deep.equal([mark]);
  });

  it('turns several on and off, and goes on with Enter', () => {
    const { id, options } = smeVn.questions.find(({ type }) => type === 'multiple') as {
      id: string;
      options: readonly { id: string; exclusive?: boolean }[];
    };
    const [one, two] = options.filter(({ exclusive }) => !exclusive);
    // beyond nine there is no digit: a letter
    const keyOf = (option: { id: string }): string => 'abcdefghijklm'[options.findIndex((it) => it.id === option.id)]!;
    const grid = typed([keyOf(one!), keyOf(two!), keyOf(one!)], at(id));
    expect(answers(grid)).to.deep.equal({ [id]: [two!.id] });
    expect(idAt(grid)).to.equal(id);
    expect(idAt(typed(['Enter'], grid))).not.to.equal(id);
    const alone = options.find(({ exclusive }) => exclusive);
    if (alone) expect(answers(typed([keyOf(alone)], grid))).to.deep.equal({ [id]: [alone.id] });
  });

  it('passes over what isn’t asked of who has answered so', () => {
    const grid = openGrid(1);
    const rowsAsked = (of: Grid): readonly string[] => of.rows.filter((_, i) => isAsked(of, i)).map(({ id }) => id);
    const household = typed(['1'], at('entity', grid));
    const company = typed(['2'], at('entity', grid));
    expect(rowsAsked(household)).not.to.deep.equal(rowsAsked(company));
  });

  it('takes nothing more once a letter with a mark shows that a Vietnamese keyboard is on', () => {
    const locked = typed(['â']);
    expect(locked).to.include({ isLocked: true, at: 0 });
    expect(typed(['1'], locked)).to.equal(locked);
    expect(typed(['1'], { ...locked, isLocked: false }).at).to.equal(1);
  });

  it('goes back and on with the arrows, and saves only with Enter at the end', () => {
    expect(typed(['2', 'ArrowLeft']).at).to.equal(0);
    expect(typed(['Backspace']).at).to.equal(0);
    expect(press(openGrid(1), 'Enter').isDone).to.equal(false);
    const { grid } = fillIn();
    expect(press(grid, '1')).to.deep.equal({ grid, isDone: false });
    expect(press(grid, 'Enter').isDone).to.equal(true);
  });

  it('takes no more than 51 keys with the number and the last Enter', () => {
    const { grid, keys } = fillIn();
    expect(keys + 4).to.be.at.most(51);
    const { profile, answers: given } = submissionFromGrid(grid, 'khanh-hoa');
    expect(profile).to.include({ province: 'khanh-hoa' });
    expect(Object.keys(given).length).to.be.above(10);
  });
});
