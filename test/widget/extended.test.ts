// A questionnaire that extends ours in the element: its codes are its own, our sources stay at hand.

import { expect } from '@open-wc/testing';
import { encode } from '#exchange';
import type { Id } from '#model';
import { smeVn } from '#content';
import { receiveCode } from '../../src/widget/share/receive.ts';
import { asProblem, CustomQuestionnaireError } from '../../src/widget/custom/problem.ts';
import { brokenTexts } from '../../src/widget/texts/broken.ts';
import { loadCustom } from '../../src/widget/custom/load.ts';
import { addressOf } from '../support/own-questionnaire.ts';
import { forget, visit } from '../support/person.ts';
import { tinyTexts } from '../support/tiny-texts.ts';
import { tiny } from '../support/tiny.ts';

const EXAMPLE = new URL('/examples/tourism-khanh-hoa/questionnaire.json', location.href);

/** A file as the page would fetch it. */
const urlOf = (data: unknown): URL =>
  new URL(URL.createObjectURL(new Blob([JSON.stringify(data)], { type: 'application/json' })));

async function problemOf(data: unknown): Promise<string> {
  try {
    await loadCustom(urlOf(data));
    return '';
  } catch (cause) {
    expect(cause).to.be.instanceOf(CustomQuestionnaireError);
    return asProblem(cause, brokenTexts.vi, false).lines.join('\n');
  }
}

describe('a questionnaire that extends ours', () => {
  it('has five areas, all our questions, both languages, and texts laid over ours', async () => {
    const { questionnaire, languages, first, rest } = await loadCustom(EXAMPLE);
    expect(questionnaire.areas.map(({ id }) => id)).to.deep.equal([
      ...smeVn.areas.map(({ id }) => id as Id),
      'tourism',
    ]);
    expect(questionnaire.questions.length).to.equal(smeVn.questions.length + 5);
    expect(languages).to.deep.equal(['vi', 'en']);
    const areas = (await first('vi'))['areas'] as Readonly<Record<string, string>>;
    expect(areas['tourism']).to.equal('Đón khách du lịch');
    expect(areas['e-commerce']).to.equal('Thương mại điện tử');
    expect(Object.keys(await rest('en')).sort()).to.deep.equal(['help', 'results', 'sources', 'targets']);
  });

  it('opens its own codes, and not those of sme-vn', async () => {
    const bundle = await loadCustom(EXAMPLE);
    const answers = { reviews: 'reply-all', payments: 'matched' };
    const received = receiveCode(encode(bundle.questionnaire, { profile: {}, answers }), bundle);
    expect('opened' in received && received.opened.answers).to.deep.equal(answers);
    const ours = receiveCode(encode(smeVn, { profile: {}, answers: { payments: 'matched' } }), bundle);
    expect(ours).to.have.property('findings');
  });

  it('says what is wrong when it extends what nobody knows', async () => {
    const questionnaire = { id: 'mine', version: '1.0.0' };
    expect(await problemOf({ extends: { id: 'sme', version: '1.0.0' }, questionnaire })).to.contain(
      '/extends/id is sme',
    );
    expect(await problemOf({ extends: { id: 'sme-vn', version: '9.0.0' }, questionnaire })).to.contain(
      '/extends/version',
    );
    expect(await problemOf({ extends: { id: 'sme-vn', version: '1.0.0' }, questionnaire })).to.equal('');
  });

  it('never brings words for buttons and screens', async () => {
    const file = {
      extends: { id: 'sme-vn', version: '1.0.0' },
      questionnaire: { id: 'mine', version: '1.0.0' },
      texts: { vi: { ui: { brand: 'Other' } } },
    };
    const { rest } = await loadCustom(urlOf(file));
    expect(await rest('vi')).to.not.have.property('ui');
  });
});

describe('texts from elsewhere', () => {
  it('never become markup, and can hide nothing in the order of their letters', async () => {
    forget();
    const texts = structuredClone(tinyTexts) as { questions: { questions: Record<string, { text: string }> } };
    texts.questions.questions['payments']!.text =
      '<img src=x onerror=alert(1)>&lt;b&gt; \u202etxet\u202c \ud800\u2066end';
    const person = await visit({ src: addressOf({ ...tiny, actions: [] }, texts) });
    await person.begin();
    expect(person.heading()).to.equal('<img src=x onerror=alert(1)>&lt;b&gt; txet end');
    expect(person.all('img, b')).to.have.length(0);
  });

  it('are told without such marks when they are wrong, too', async () => {
    const problem = await problemOf({ questionnaire: { ...tiny, id: 'T\u202eyni\udc00' }, texts: { vi: tinyTexts } });
    expect(problem).to.contain('Tyni');
    expect(problem).not.to.match(/[\u202a-\u202e\u2066-\u2069\ud800-\udfff]/);
  });
});
