import { PARTS } from './facts.ts';

/**
 * Shows a result part by part, each when the one before can be seen: a slow phone has the level at once.
 * Returns how to begin; beginning anew ends what was under way.
 */
export function createUnroll(afterPaint: (callback: () => void) => void, show: (parts: number) => void): () => void {
  let turn = 0;
  const from = (parts: number, mine: number): void => {
    show(parts);
    if (parts < PARTS) afterPaint(() => mine === turn && from(parts + 1, mine));
  };
  return () => from(1, ++turn);
}
