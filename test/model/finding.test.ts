import { expect } from 'chai';
import { LabansoError, pointer, type Finding } from '#model';

describe('LabansoError', () => {
  const findings = (count: number): readonly Finding[] =>
    Array.from({ length: count }, (_, i) => ({ code: 'x', path: `/${i}`, message: `fault ${i}`, level: 'error' }));

  it('says what it is of, then each finding on a line', () => {
    const error = new LabansoError('bad', 'These are bad:', findings(2));
    expect(error.message).to.equal('These are bad:\nfault 0\nfault 1');
    expect(error).to.include({ name: 'LabansoError', code: 'bad', total: 2 });
    expect(error.findings).to.have.length(2);
  });

  it('has none unless it is given some', () => {
    const error = new LabansoError('bad', 'This is bad.');
    expect([error.message, error.findings, error.total]).to.deep.equal(['This is bad.', [], 0]);
  });

  it('keeps the first hundred, and says how many there are', () => {
    const error = new LabansoError('bad', 'These are bad:', findings(101));
    expect([error.findings.length, error.total, error.message.split('\n').length]).to.deep.equal([100, 101, 101]);
    expect(error.findings.at(-1)!.path).to.equal('/99');
  });
});

describe('pointer', () => {
  it('joins steps, and writes what would part them otherwise', () => {
    expect(pointer()).to.equal('');
    expect(pointer('answers', 'a/b', 0, 'c~d', '~1')).to.equal('/answers/a~1b/0/c~0d/~01');
  });
});
