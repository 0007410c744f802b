import { expect } from 'chai';
import { EXPECTED, expectedIn, filled, inWords, say } from '../../src/model/expected.ts';

describe('what is expected', () => {
  it('is found again by what was said of it, with its facts', () => {
    expect(say('integer-between', 0, 100)).to.equal('an integer from 0 to 100');
    expect(expectedIn('an integer from 0 to 100')).to.deep.equal(['integer-between', 0, 100]);
    expect(expectedIn('Invalid input')).to.deep.equal(['other']);
  });

  it('is said of a list that may not be empty, of ours and of others', () => {
    expect(filled(say('list', 'areas'))).to.equal('a list of areas, at least one');
    expect(expectedIn('a list of areas, at least one')).to.deep.equal(['list-filled', 'areas']);
    expect(filled('Invalid input')).to.equal('Invalid input, at least one');
  });

  it('is said in the words that are given, in English otherwise', () => {
    expect(inWords(['keys', ['a', 'b']])).to.equal('one of a, b');
    expect(inWords(['keys', ['a', 'b']], { ...EXPECTED, keys: (known) => `một trong ${known.join('/')}` })).to.equal(
      'một trong a/b',
    );
  });
});
