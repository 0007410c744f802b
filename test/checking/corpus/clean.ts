// Changes after which nothing is wrong: what a checker must not cry about.

import type { Draft } from './fault.ts';

export const clean: readonly (readonly [string, (draft: Draft) => unknown])[] = [
  ['sme-vn as it is', () => {}],
  ['a comment, a schema and a format', (d) => ((d.$comment = 'x'), (d.$schema = 'bundle.schema.json'), (d.format = 1))],
  [
    'comments wherever there are fields',
    (d) => {
      const { questionnaire: q } = d;
      for (const one of [
        q,
        q.areas[0],
        q.questions[0],
        q.questions[0].options[0],
        q.levels[2].gates[0],
        q.actions[0],
        q.indicators[0],
        q.sources[0],
        q.profile[0],
        d.texts.vi.questions,
      ])
        one.$comment = 'why';
    },
  ],
  ['one language', (d) => delete d.texts.en],
  [
    'no actions, indicators and sources',
    (d) => {
      for (const name of ['actions', 'indicators', 'sources']) delete d.questionnaire[name];
      for (const texts of [d.texts.vi, d.texts.en])
        for (const name of ['actions', 'events', 'indicators']) delete texts.results[name];
      for (const texts of [d.texts.vi, d.texts.en]) delete texts.sources;
    },
  ],
  ['weights of 1000', (d) => d.questionnaire.questions.forEach((one: Draft) => (one.weight = 1000))],
  [
    'a condition that is a list of alternatives',
    (d) => (d.questionnaire.questions[0].askIf = [{ entity: ['company'] }, { customers: ['both'] }]),
  ],
  [
    'mail and phone as links',
    (d) => (
      (d.questionnaire.sources[0].link = 'mailto:a@example.vn'),
      (d.questionnaire.sources[1].link = 'tel:+84258')
    ),
  ],
  ['a source without a link', (d) => (d.questionnaire.sources[0].link = null)],
  ['less than and more than', (d) => (d.texts.vi.questions.title = 'Doanh thu < 1 tỷ, hay > 1 tỷ?')],
  [
    'money, percent, an address, an emoji',
    (d) => (d.texts.vi.questions.title = 'Giá $5, 10 %, xem https://a.vn 👩‍🌾 R&D'),
  ],
  ['a line break', (d) => (d.texts.vi.help.payments.text = 'Một dòng.\nHai dòng.')],
];
