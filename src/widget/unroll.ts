import type { Surroundings } from './surroundings.ts';
import { PARTS } from './view.ts';

/** Shows a result part by part, each when the one before can be seen: a slow phone has the level at once. */
export function createUnroll({ afterPaint, changed }: Pick<Surroundings, 'afterPaint' | 'changed'>) {
  let parts = PARTS;
  let turn = 0;
  const next = (mine: number): void =>
    afterPaint(() => {
      if (mine !== turn) return;
      parts++;
      changed();
      if (parts < PARTS) next(mine);
    });
  return {
    parts: (): number => parts,
    start: (): void => {
      parts = 1;
      next(++turn);
    },
  };
}
