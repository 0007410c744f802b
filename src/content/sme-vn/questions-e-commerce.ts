import type { Question } from '#model';
import { bands, ladder } from './scale.ts';
import { mayNotPromote, mayTakeNoOrders, sellersToConsumers } from './who.ts';

export const eCommerceQuestions = [
  {
    id: 'online-presence',
    area: 'e-commerce',
    type: 'multiple',
    weight: 6,
    options: [
      { id: 'map', points: 25 },
      { id: 'social', points: 25 },
      { id: 'messaging', points: 20 },
      { id: 'marketplace', points: 15 },
      { id: 'website', points: 25 },
      { id: 'video', points: 15 },
      { id: 'none', points: 0, exclusive: true },
    ],
  },
  {
    // orders, their share and the seller's duties: not asked of those who sell to businesses only, by contract or tender
    id: 'online-orders',
    area: 'e-commerce',
    type: 'single',
    weight: 6,
    askIf: sellersToConsumers,
    notApplicable: mayTakeNoOrders,
    options: ladder('none', 'by-chat', 'recorded', 'self-service', 'synchronised'),
    implies: {
      none: { 'online-share': 0, 'seller-duties': 'not-applicable' },
      'not-applicable': { 'online-share': 'not-applicable', 'seller-duties': 'not-applicable' },
    },
  },
  {
    id: 'online-share',
    area: 'e-commerce',
    type: 'number',
    unit: 'percent',
    weight: 3,
    askIf: sellersToConsumers,
    notApplicable: mayTakeNoOrders,
    min: 0,
    max: 100,
    bands: bands(0, 1, 10, 20, 50),
  },
  {
    id: 'delivery',
    area: 'e-commerce',
    type: 'single',
    weight: 3,
    notApplicable: true,
    options: ladder('none', 'ad-hoc', 'carrier', 'tracked', 'linked'),
  },
  {
    id: 'seller-duties',
    area: 'e-commerce',
    type: 'single',
    weight: 4,
    askIf: sellersToConsumers,
    notApplicable: true,
    options: [
      { id: 'unaware', points: 0 },
      { id: 'name-only', points: 20 },
      { id: 'identity-verified', points: 45 },
      { id: 'buyers-informed', points: 70 },
      { id: 'policies-published', points: 85 },
      { id: 'all-met', points: 100 },
    ],
  },
  {
    id: 'promotion',
    area: 'e-commerce',
    type: 'single',
    weight: 2,
    notApplicable: mayNotPromote,
    options: ladder('none', 'occasional', 'planned', 'measured', 'by-data'),
  },
] as const satisfies readonly Question[];
