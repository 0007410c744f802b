import type { Question } from '#model';
import { bands, ladder } from './scale.ts';

export const eCommerceQuestions = [
  {
    id: 'online-presence',
    area: 'e-commerce',
    type: 'multiple',
    weight: 2,
    options: [
      { id: 'map', points: 20 },
      { id: 'social', points: 20 },
      { id: 'messaging', points: 15 },
      { id: 'marketplace', points: 25 },
      { id: 'website', points: 25 },
      { id: 'video', points: 15 },
      { id: 'none', points: 0, exclusive: true },
    ],
  },
  {
    id: 'online-orders',
    area: 'e-commerce',
    type: 'single',
    weight: 3,
    notApplicable: true,
    options: ladder('none', 'by-chat', 'recorded', 'self-service', 'synchronised'),
  },
  {
    id: 'online-share',
    area: 'e-commerce',
    type: 'number',
    unit: 'percent',
    weight: 2,
    notApplicable: true,
    min: 0,
    max: 100,
    bands: bands(0, 1, 10, 20, 50),
  },
  {
    id: 'seller-duties',
    area: 'e-commerce',
    type: 'single',
    weight: 2,
    notApplicable: true,
    options: ladder('unaware', 'name-only', 'identity-verified', 'policies-published', 'all-met'),
  },
  {
    id: 'delivery',
    area: 'e-commerce',
    type: 'single',
    weight: 1,
    notApplicable: true,
    options: ladder('none', 'ad-hoc', 'carrier', 'tracked', 'linked'),
  },
  {
    id: 'promotion',
    area: 'e-commerce',
    type: 'single',
    weight: 1,
    options: ladder('none', 'occasional', 'planned', 'measured', 'by-data'),
  },
] as const satisfies readonly Question[];
