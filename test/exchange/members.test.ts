// An object of JSON as it is written.

import { expect } from 'chai';
import { membersIn } from '#exchange';

const of = (text: string) => {
  const { members, repeated, end } = membersIn(text)!;
  return { members: Object.fromEntries(members), repeated, rest: text.slice(end) };
};

describe('membersIn', () => {
  it('gives the members of an object as they are written, digits, lists and marks in texts as well', () => {
    expect(of('{"id": 12345678901234567890.50 , "a":["}", {"id":1}],"b":"\\"{,", "c" : {"id": {}}} , {')).to.deep.equal(
      {
        members: { id: '12345678901234567890.50', a: '["}", {"id":1}]', b: '"\\"{,"', c: '{"id": {}}' },
        repeated: [],
        rest: ' , {',
      },
    );
    expect(of('{}').members).to.deep.equal({});
    expect(of('\n {"\\u0061": null}x')).to.deep.equal({ members: { a: 'null' }, repeated: [], rest: 'x' });
  });

  it('tells names that stand twice in one object, at any depth, by line and column', () => {
    const text = '{"a": 1,\n "b": {"c": [{"d": 1, "d": 2}], "\\u0063": 3},\n"a": 2}';
    expect(membersIn(text, 7)!.repeated).to.deep.equal([
      { name: 'd', places: '8:15, 8:23' },
      { name: 'c', places: '8:8, 8:33' },
      { name: 'a', places: '7:2, 9:1' },
    ]);
  });

  it('takes names that are no JSON as they are written: two of them aren’t the same', () => {
    expect(membersIn('{"\\x": 1, "\\y": 2, "\\x": 3}')!.repeated).to.deep.equal([
      { name: '"\\x"', places: '1:2, 1:20' },
    ]);
  });

  it('has nothing to say of a value without an end', () => {
    for (const text of ['', ' ', '{', '{"a', '{"a": [1]', '["]', '"x', '12'])
      expect(membersIn(text), text).to.equal(null);
  });

  it('ends any other value where it ends, and trips over nothing', () => {
    for (const [text, rest] of [
      ['[1, [2]], 3', ', 3'],
      ['"a, b", 3', ', 3'],
      ['12, 3', ', 3'],
      ['12]', ']'],
      ['true {"a": 1}', '{"a": 1}'],
      ['}x', 'x'],
      ['{"\\x": 1}y', 'y'],
      ['{]}', '}'],
    ] as const)
      expect(of(text).rest, text).to.equal(rest);
  });
});
