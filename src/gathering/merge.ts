import { inOrder, lineId, type Line, type LineId } from './line.ts';

/** The lines of several files as one. */
export interface Merged {
  /** Each once, in their order. */
  readonly lines: readonly Line[];
  /** Ids that two different lines had: one of the files was damaged, or its page copied while it ran. */
  readonly clashes: readonly LineId[];
}

/**
 * The union of several trainers' lines: in whatever order they are merged, and however often, the same lines come out.
 *
 * Shape: lists of lines → each line once, sorted. Of two different lines with one id the one whose text comes first is
 * kept everywhere alike, and told.
 *
 * @example merge([], []).lines //=> []
 */
export function merge(...lists: readonly (readonly Line[])[]): Merged {
  const byId = new Map<LineId, { readonly line: Line; readonly text: string }>();
  const clashes = new Set<LineId>();
  for (const line of lists.flat()) {
    const [id, text] = [lineId(line), JSON.stringify(line)];
    const known = byId.get(id);
    if (known && known.text !== text) clashes.add(id);
    if (!known || text < known.text) byId.set(id, { line, text });
  }
  return { lines: [...byId.values()].map(({ line }) => line).sort(inOrder), clashes: [...clashes].sort() };
}
