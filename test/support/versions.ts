// A questionnaire in two versions, between which questions, options and fields were renamed, merged and split.

import type { BundleTexts, Migration, Question, Questionnaire, Submission } from '#model';

const single = (id: string, ...options: readonly string[]): Question => ({
  id,
  area: 'shop',
  type: 'single',
  options: options.map((option, i) => ({ id: option, points: Math.round((100 * i) / (options.length - 1)) })),
});

const multiple = (id: string, ...options: readonly string[]): Question => ({
  id,
  area: 'shop',
  type: 'multiple',
  options: [...options.map((option) => ({ id: option, points: 50 })), { id: 'none', points: 0, exclusive: true }],
});

export const shopOne: Questionnaire = {
  id: 'shop',
  version: '1.4.0',
  profile: [
    { id: 'entity', options: ['household', 'company'] },
    { id: 'town', options: ['hue', 'vinh'] },
  ],
  areas: [{ id: 'shop' }],
  questions: [
    // renamed, with its option; the option `later` is gone, `cash` and `coins` became one
    single('pay', 'coins', 'cash', 'later', 'card'),
    // merged into one question; in this order
    single('web', 'no', 'yes'),
    single('chat', 'no', 'yes'),
    // split in two
    multiple('tools', 'till', 'stock'),
    // keeps its id, on another scale
    single('books', 'paper', 'app'),
    // its options of the same kind became one
    multiple('ads', 'radio', 'tv', 'zalo'),
    // gone
    single('fax', 'no', 'yes'),
  ],
  levels: [
    { id: 'low', from: 0 },
    { id: 'high', from: 50 },
  ],
};

export const shopTwo: Questionnaire = {
  ...shopOne,
  version: '2.0.0',
  profile: [{ id: 'kind', options: ['home', 'company'] }],
  questions: [
    single('has-stock', 'no', 'yes'),
    single('has-till', 'no', 'yes'),
    single('books', 'paper', 'sheet', 'app'),
    single('online', 'no', 'yes'),
    multiple('ads', 'media', 'zalo'),
    single('payments', 'cash', 'transfer'),
  ],
};

export const shopMigrations: readonly Migration[] = [
  {
    from: 1,
    to: 2,
    profile: { entity: { id: 'kind', options: { household: 'home' } } },
    questions: {
      tools: [
        { id: 'has-till', options: { till: 'yes', stock: null, none: 'no' } },
        { id: 'has-stock', options: { stock: 'yes', till: null, none: 'no' } },
      ],
      chat: { id: 'online' },
      web: { id: 'online' },
      ads: { options: { radio: 'media', tv: 'media' } },
      pay: { id: 'payments', options: { coins: 'cash', later: null, card: 'transfer' } },
    },
  },
];

/** Everything answered in the first version. */
export const shopThen: Submission = {
  profile: { town: 'hue', entity: 'household' },
  answers: {
    ads: ['tv', 'zalo', 'radio'],
    fax: 'yes',
    chat: 'yes',
    web: 'no',
    tools: ['stock', 'till'],
    pay: 'card',
    books: 'app',
  },
};

/** The same in the second: `books` has to be asked again. */
export const shopNow = {
  profile: { kind: 'home' },
  answers: {
    payments: 'transfer',
    online: 'no',
    'has-till': 'yes',
    'has-stock': 'yes',
    ads: ['media', 'zalo'],
  },
  again: { books: 'app' },
  orphans: { town: 'hue', chat: 'yes', fax: 'yes' },
} as const;

/** Texts for every id, so that nothing but the history of a file can be wrong. */
export const textsOf = ({ id, areas, questions, levels, profile = [] }: Questionnaire): BundleTexts => ({
  vi: {
    questions: {
      title: id,
      areas: Object.fromEntries(areas.map((one) => [one.id, one.id])),
      levels: Object.fromEntries(levels.map((one) => [one.id, one.id])),
      profile: Object.fromEntries(
        profile.map((one) => [
          one.id,
          { text: one.id, options: Object.fromEntries(one.options.map((option) => [option, option])) },
        ]),
      ),
      questions: Object.fromEntries(
        questions.map((one) => [
          one.id,
          {
            text: one.id,
            options: Object.fromEntries(
              one.type === 'number' ? [] : one.options.map((option) => [option.id, option.id]),
            ),
          },
        ]),
      ),
    },
  },
});
