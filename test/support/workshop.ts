// A workshop told deed by deed, as one copy of the page writes it.

import { nextLine, type Deed, type KnownLine, type Line, type Take } from '#gathering';

/** Lines of one copy, in the order in which they were said; each knows those before it, and `known` of others. */
export function told(deeds: readonly Deed[], by = 'A', known: readonly Line[] = []): readonly KnownLine[] {
  const lines: KnownLine[] = [];
  for (const deed of deeds) lines.push(nextLine([...known, ...lines], { by, at: lines.length }, deed));
  return lines;
}

/** A code comes in, from a phone with a tag, from a numbered sheet, or bare. */
export const took = (code: string, more: Partial<Take> = {}): Take => ({
  do: 'take',
  round: 1,
  via: 'camera',
  code,
  tag: null,
  sheet: null,
  ...more,
});
