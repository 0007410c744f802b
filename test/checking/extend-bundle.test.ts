import { expect } from 'chai';
import { checkBundle, extendBundle, openBundle } from '#checking';
import type { BundleExtension, QuestionnaireBundle } from '#model';
import { score } from '#scoring';
import { tinyTexts } from '../support/tiny-texts.ts';
import { answered, tiny } from '../support/tiny.ts';

const base: QuestionnaireBundle = { questionnaire: tiny, texts: { vi: tinyTexts, en: tinyTexts } };

const options = [
  { id: 'no', points: 0 },
  { id: 'yes', points: 100 },
];

/** One area, one question, one action more. */
const addition = (): any => ({
  extends: { id: 'tiny', version: '1.2.0' },
  questionnaire: {
    id: 'tiny-sea',
    version: '1.0.0',
    areas: [{ id: 'sea' }],
    questions: [{ id: 'boat', area: 'sea', weight: 2, type: 'single', options }],
    actions: [{ id: 'buy-boat', raises: { boat: 'yes' }, hours: 4, cost: [0, 0], requires: ['open-account'] }],
  },
  texts: Object.fromEntries(
    ['vi', 'en'].map((language) => [
      language,
      {
        questions: {
          areas: { sea: 'Sea' },
          questions: { boat: { text: 'Boat?', options: { no: 'No', yes: 'Yes' } } },
        },
        results: { actions: { 'buy-boat': { title: 'Buy', text: 'Buy one.' } } },
      },
    ]),
  ),
});

const found = (data: unknown): readonly string[] =>
  checkBundle(data, [base]).map(({ code, path, level }) => `${code} ${path}${level === 'warning' ? ' (warning)' : ''}`);

const changed = (change: (draft: any) => unknown): unknown => {
  const draft = structuredClone(addition());
  change(draft);
  return draft;
};

describe('extendBundle', () => {
  it('adds areas, questions, actions and texts, under an id and a version of its own', () => {
    const { questionnaire, texts } = extendBundle(base, addition() as BundleExtension);
    expect([questionnaire.id, questionnaire.version]).to.deep.equal(['tiny-sea', '1.0.0']);
    expect(questionnaire.areas.map(({ id }) => id)).to.deep.equal(['money', 'people', 'sea']);
    expect(questionnaire.questions.map(({ id }) => id)).to.deep.equal(['payments', 'tools', 'share', 'staff', 'boat']);
    expect(questionnaire.actions!.length).to.equal(tiny.actions!.length + 1);
    expect((texts['vi']!['questions'] as any).areas).to.deep.equal({ money: 'Money', people: 'People', sea: 'Sea' });
    expect(score(questionnaire, { answers: { ...answered, boat: 'yes' } }).areas['sea']!.score).to.equal(100);
  });

  it('replaces an item with the same id whole, in its place, and a text key by key', () => {
    const file = changed((d) => {
      d.questionnaire.areas.push({ id: 'money' });
      d.texts.vi.questions.areas.money = 'Tiền';
    });
    const { questionnaire, texts } = extendBundle(base, file as BundleExtension);
    expect(questionnaire.areas).to.deep.equal([{ id: 'money' }, { id: 'people' }, { id: 'sea' }]);
    expect((texts['vi']!['questions'] as any).areas).to.deep.equal({ money: 'Tiền', people: 'People', sea: 'Sea' });
    expect((texts['en']!['questions'] as any).areas.money).to.equal('Money');
  });

  it('puts a new level where its from belongs', () => {
    const file = changed((d) => (d.questionnaire.levels = [{ id: 'near', from: 60 }]));
    const { levels } = extendBundle(base, file as BundleExtension).questionnaire;
    expect(levels.map(({ id }) => id)).to.deep.equal(['low', 'middle', 'near', 'high']);
  });

  it('speaks the languages of the file, or those of the base when it brings no texts', () => {
    const vi = changed((d) => delete d.texts.en);
    expect(Object.keys(extendBundle(base, vi as BundleExtension).texts)).to.deep.equal(['vi']);
    const none = changed((d) => delete d.texts);
    expect(extendBundle(base, none as BundleExtension).texts).to.equal(base.texts);
  });

  it('changes neither the base nor the file', () => {
    const [before, file] = [JSON.stringify(base), addition()];
    extendBundle(base, file as BundleExtension);
    expect(JSON.stringify(base)).to.equal(before);
    expect(JSON.stringify(file)).to.equal(JSON.stringify(addition()));
  });
});

describe('a file that extends', () => {
  it('is sound when the whole is', () => {
    expect(found(addition())).to.deep.equal([]);
    expect(openBundle(addition(), [base]).bundle!.questionnaire.areas.length).to.equal(3);
  });

  it('may be written for an earlier version of the same major one, and for no other', () => {
    const of = (version: string) => changed((d) => (d.extends.version = version));
    for (const version of ['1.0.0', '1.1.9', '1.2.0']) expect(found(of(version)), version).to.deep.equal([]);
    for (const version of ['1.2.1', '1.3.0', '2.0.0', '0.9.0'])
      expect(found(of(version)), version).to.deep.equal(['extends-unknown /extends/version']);
  });

  it('must name what is known, by an id of its own', () => {
    expect(found(changed((d) => (d.extends.id = 'tinny')))).to.deep.equal(['extends-unknown /extends/id']);
    expect(
      checkBundle(
        changed((d) => (d.extends.id = 'tinny')),
        [base],
      )[0]!.nearest,
    ).to.deep.equal(['tiny']);
    expect(checkBundle(addition())[0]!.message).to.contain('known are none');
    expect(found(changed((d) => (d.questionnaire.id = 'tiny')))).to.deep.equal(['extends-itself /questionnaire/id']);
  });

  for (const [title, change, expected] of [
    [
      'a fault of its own item, where it stands in the file',
      (d) => (d.questionnaire.questions[0].area = 'see'),
      ['unknown-id /questionnaire/questions/0/area', 'area-without-question /questionnaire/areas/0'],
    ],
    [
      'a fault of shape',
      (d) => (d.questionnaire.questions[0].weight = 0),
      ['structure /questionnaire/questions/0/weight'],
    ],
    [
      'an item that stands twice in it',
      (d) => d.questionnaire.areas.push({ id: 'sea' }),
      ['duplicate-id /questionnaire/areas/1/id'],
    ],
    [
      'a missing text of its own, not those of the base',
      (d) => delete d.texts.en.questions.areas.sea,
      ['text-missing /texts/en/questions/areas/sea'],
    ],
    [
      'a text that nothing shows',
      (d) => (d.texts.vi.questions.areas.see = 'x'),
      ['text-unused /texts/vi/questions/areas/see (warning)'],
    ],
    [
      'an item of the base that fails through it',
      (d) => d.questionnaire.questions.push({ id: 'payments', area: 'money', type: 'single', options }),
      [
        'unknown-id /extends',
        'unknown-id /extends',
        'text-missing /texts/vi/questions/questions/payments/options/no',
        'text-missing /texts/vi/questions/questions/payments/options/yes',
        'text-missing /texts/en/questions/questions/payments/options/no',
        'text-missing /texts/en/questions/questions/payments/options/yes',
      ],
    ],
    ['extends without a version', (d) => delete d.extends.version, ['structure /extends/version']],
  ] as readonly (readonly [string, (draft: any) => unknown, readonly string[]])[])
    it(`finds ${title}`, () => expect([...found(changed(change))].sort()).to.deep.equal([...expected].sort()));

  it('says which item of the base fails, and why', () => {
    const file = changed((d) =>
      d.questionnaire.questions.push({ id: 'payments', area: 'money', type: 'single', options }),
    );
    const [first] = checkBundle(file, [base]).filter(({ path }) => path === '/extends');
    expect(first!.message).to.match(/^\/extends: tiny, changed by this file: actions "open-account": .*is "qr"/);
  });
});
