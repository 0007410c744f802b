import { expect } from 'chai';
import { checkBundle } from '#checking';
import { tiny } from '../support/tiny.ts';
import { tinyTexts as texts } from '../support/tiny-texts.ts';

describe('checkBundle', () => {
  it('finds nothing in a good file', () => {
    expect(checkBundle({ questionnaire: tiny, texts: { vi: texts, en: texts } })).to.deep.equal([]);
  });

  it('finds every missing text, in the language it is missing in', () => {
    const en = structuredClone(texts) as any;
    delete en.questions.questions.tools.options.stock;
    en.questions.levels.low = '  ';
    const errors = checkBundle({ questionnaire: tiny, texts: { vi: texts, en } }).filter(
      ({ level }) => level === 'error',
    );
    expect(errors.map(({ path }) => path)).to.deep.equal([
      '/texts/en/questions/levels/low',
      '/texts/en/questions/questions/tools/options/stock',
    ]);
  });

  it('passes on what is wrong with the questionnaire, with paths from the top', () => {
    const findings = checkBundle({ questionnaire: { ...tiny, id: 'X' }, texts: { vi: texts } });
    expect(findings[0]!.path).to.equal('/questionnaire/id');
    expect(findings[0]!.message).to.match(/^\/questionnaire\/id is "X"/);
  });

  it('refuses hostile and endless texts', () => {
    const file = (vi: unknown) => ({ questionnaire: tiny, texts: { vi } });
    for (const bad of [
      JSON.parse('{"__proto__": {"x": "y"}, "questions": {"a.b": "c"}}') as unknown,
      { questions: { title: 'x'.repeat(4001) } },
      { questions: 3 },
      [],
    ])
      expect(checkBundle(file(bad))[0]!.code).to.be.oneOf(['structure', 'key-forbidden']);
    expect(checkBundle({ questionnaire: tiny, texts: {} })[0]!.code).to.equal('structure');
    expect(checkBundle('x')[0]!.code).to.equal('structure');
  });

  it('says of a file that is none, or lacks its questionnaire, what is expected', () => {
    const said = (data: unknown) => checkBundle(data).map(({ message }) => message);
    expect(said(null)).to.deep.equal(['the file is null; a file with questionnaire and texts is expected.']);
    expect(said({})).to.include('/questionnaire is missing; a questionnaire is expected.');
  });
});
