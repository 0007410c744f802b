import type { Question } from '#model';
import { ladder } from './scale.ts';

export const digitalPlatformQuestions = [
  {
    id: 'digital-tools',
    area: 'digital-platforms',
    type: 'multiple',
    weight: 3,
    options: [
      { id: 'sales', points: 20 },
      { id: 'accounting', points: 20 },
      { id: 'stock', points: 15 },
      { id: 'customers', points: 15 },
      { id: 'staff', points: 10 },
      { id: 'e-banking', points: 15 },
      { id: 'cloud', points: 15 },
      { id: 'sector', points: 20 },
      { id: 'ai', points: 10 },
      { id: 'none', points: 0, exclusive: true },
    ],
  },
  {
    id: 'tool-links',
    area: 'digital-platforms',
    type: 'single',
    weight: 2,
    options: ladder('paper', 'separate', 'by-file', 'partly-linked', 'linked'),
  },
  {
    id: 'payments',
    area: 'digital-platforms',
    type: 'single',
    weight: 2,
    options: ladder('cash-only', 'personal-account', 'business-account', 'several-ways', 'matched'),
  },
  {
    id: 'e-identity',
    area: 'digital-platforms',
    type: 'single',
    weight: 2,
    options: ladder('none', 'personal-only', 'rarely-used', 'mostly-online', 'all-online'),
  },
  {
    id: 'data-decisions',
    area: 'digital-platforms',
    type: 'single',
    weight: 1,
    options: ladder('experience', 'cash-book', 'monthly-sheet', 'weekly-reports', 'dashboard'),
  },
  {
    id: 'security',
    area: 'digital-platforms',
    type: 'multiple',
    weight: 2,
    options: [
      { id: 'passwords', points: 15 },
      { id: 'two-step', points: 20 },
      { id: 'backups', points: 20 },
      { id: 'updates', points: 15 },
      { id: 'access-rights', points: 10 },
      { id: 'consent', points: 15 },
      { id: 'scam-training', points: 15 },
      { id: 'incident-plan', points: 10 },
      { id: 'none', points: 0, exclusive: true },
    ],
  },
] as const satisfies readonly Question[];
