import type { Area, Level } from '#model';

export const areas = [
  { id: 'e-invoicing' },
  { id: 'e-contracts' },
  { id: 'digital-platforms' },
  { id: 'e-commerce' },
] as const satisfies readonly Area[];

export const levels = [
  { id: 'starting', from: 0 },
  { id: 'basic', from: 20 },
  { id: 'developing', from: 40, gates: [{ area: 'e-invoicing', from: 50 }] },
  { id: 'established', from: 60, gates: areas.map(({ id }) => ({ area: id, from: 40 })) },
  { id: 'leading', from: 80, gates: areas.map(({ id }) => ({ area: id, from: 60 })) },
] as const satisfies readonly Level[];
