import type { ProfileField } from '#model';
import { provinces } from '../provinces/units.ts';

/** Option ids of `revenue` above 1 billion VND a year, the threshold of Decree 141/2026. */
export const OVER_ONE_BILLION = [
  'to-3-billion',
  'to-10-billion',
  'to-50-billion',
  'to-100-billion',
  'to-200-billion',
  'to-300-billion',
  'over-300-billion',
] as const;

/** Option ids of `employees` with at least one employee. */
export const WITH_EMPLOYEES = ['to-10', 'to-50', 'to-100', 'to-200', 'over-200'] as const;

/** Option ids of `sector` in farming, building and making: there up to 100 people are a small firm (Decree 80/2021, article 5). */
export const INDUSTRY = [
  'agriculture',
  'fishery',
  'construction',
  'garments',
  'metal',
  'plastic-rubber',
  'paper-packaging',
  'mining',
  'other-manufacturing',
] as const;

/** The facts about a business that decide what it is asked and what concerns it. All can be skipped. */
export const profile = [
  { id: 'entity', options: ['household', 'company', 'cooperative', 'other'] },
  {
    // the 25 industries of Decision 1567 (plastic with rubber, paper with packaging) and three that it leaves out
    id: 'sector',
    options: [
      'retail',
      'wholesale',
      'food-service',
      'lodging',
      'travel',
      'health-beauty',
      'pharmacy',
      'medical-devices',
      'education',
      'passenger-transport',
      'logistics',
      'vehicles',
      'fuel',
      'real-estate',
      'accounting-services',
      'environment',
      ...INDUSTRY,
      'other-services',
    ],
  },
  // cuts of Decree 80/2021, article 5: 10, 50, 100, 200
  { id: 'employees', options: ['none', ...WITH_EMPLOYEES] },
  // cuts of Decree 141/2026 (1), Decree 68/2026 (3, 50) and Decree 80/2021 (3, 10, 50, 100, 200, 300), billion VND
  { id: 'revenue', options: ['to-1-billion', ...OVER_ONE_BILLION] },
  { id: 'customers', options: ['consumers', 'businesses', 'both'] },
  { id: 'province', options: provinces.map(({ id }) => id) },
  { id: 'disadvantaged-area', options: ['yes', 'no', 'not-sure'] },
] as const satisfies readonly ProfileField[];
