// A questionnaire small enough to score with a pencil.

import type { Questionnaire } from '#model';

export const tiny: Questionnaire = {
  id: 'tiny',
  version: '1.2.0',
  profile: [{ id: 'entity', options: ['household', 'company'] }],
  areas: [{ id: 'money' }, { id: 'people' }],
  questions: [
    {
      id: 'payments',
      area: 'money',
      weight: 2,
      type: 'single',
      notApplicable: true,
      options: [
        { id: 'cash', points: 0 },
        { id: 'transfer', points: 50 },
        { id: 'qr', points: 100 },
      ],
    },
    {
      id: 'tools',
      area: 'money',
      type: 'multiple',
      options: [
        { id: 'till', points: 40 },
        { id: 'stock', points: 40 },
        { id: 'books', points: 40 },
        { id: 'none', points: 0, exclusive: true },
      ],
    },
    {
      id: 'share',
      area: 'people',
      type: 'number',
      unit: 'percent',
      notApplicable: true,
      min: 0,
      max: 100,
      bands: [
        { from: 0, points: 0 },
        { from: 10, points: 50 },
        { from: 50, points: 100 },
      ],
    },
    {
      id: 'staff',
      area: 'people',
      type: 'single',
      notApplicable: true,
      askIf: { entity: ['company'] },
      options: [
        { id: 'untrained', points: 25 },
        { id: 'trained', points: 100 },
      ],
    },
  ],
  levels: [
    { id: 'low', from: 0 },
    { id: 'middle', from: 40 },
    { id: 'high', from: 70, gates: [{ area: 'people', from: 60 }] },
  ],
  actions: [
    { id: 'open-account', raises: { payments: 'qr' }, hours: 4, cost: [0, 0] },
    { id: 'buy-till', raises: { tools: ['till', 'stock'] }, hours: 8, cost: [1_000_000, 2_000_000] },
    { id: 'sell-online', raises: { share: 60 }, hours: 16, cost: [0, 500_000], requires: ['open-account'] },
    {
      id: 'train',
      raises: { staff: 'trained' },
      hours: 2,
      cost: [0, 0],
      obligation: true,
      for: { entity: ['company'] },
    },
  ],
  indicators: [
    { id: 'takes-qr', question: 'payments', in: ['qr'] },
    { id: 'sells-online', question: 'share', atLeast: 10 },
    { id: 'keeps-stock', question: 'tools', in: ['stock', 'books'] },
  ],
  sources: [],
};

/** Everything answered; money (2·50 + 80)/3 = 60, people 50, overall (2·60 + 50)/3 = 56.67 → 57. */
export const answered = { payments: 'transfer', tools: ['till', 'stock'], share: 12 } as const;

export const household = { entity: 'household' } as const;
