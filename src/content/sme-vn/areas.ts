import type { Area, Level } from '#model';

/** The easiest to answer first; taxes and invoices, which people fear, only once they have seen what we ask. */
export const areas = [
  { id: 'digital-platforms' },
  { id: 'e-commerce' },
  { id: 'e-invoicing' },
  { id: 'e-contracts' },
] as const satisfies readonly Area[];

export const levels = [
  { id: 'starting', from: 0 },
  { id: 'basic', from: 20 },
  { id: 'developing', from: 40, gates: [{ area: 'e-invoicing', from: 50 }] },
  { id: 'established', from: 60, gates: areas.map(({ id }) => ({ area: id, from: 40 })) },
  { id: 'leading', from: 80, gates: areas.map(({ id }) => ({ area: id, from: 60 })) },
] as const satisfies readonly Level[];
