// The texts of `tiny`, as far as anybody would miss one.

import { tiny } from './tiny.ts';

export const tinyTexts = {
  questions: {
    title: 'Tiny',
    areas: { money: 'Money', people: 'People' },
    levels: { low: 'Low', middle: 'Middle', high: 'High' },
    profile: { entity: { text: 'You are', options: { household: 'A household', company: 'A company' } } },
    questions: {
      payments: { text: 'Payments?', options: { cash: 'Cash', transfer: 'Transfer', qr: 'QR' } },
      tools: { text: 'Tools?', options: { till: 'Till', stock: 'Stock', books: 'Books', none: 'None' } },
      share: { text: 'Share?', unit: '%' },
      staff: { text: 'Staff?', options: { untrained: 'Untrained', trained: 'Trained' } },
    },
  },
  results: {
    levels: { low: 'Low.', middle: 'Middle.', high: 'High.' },
    actions: Object.fromEntries(tiny.actions!.map(({ id }) => [id, { title: id, text: `How to ${id}.` }])),
  },
};
