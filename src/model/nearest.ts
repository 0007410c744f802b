/** Edit distance: insertions, deletions, substitutions and two neighbours that changed places cost 1. */
function distance(a: string, b: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = [...Array(b.length + 1).keys()];
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swapped = isSwap ? before[j - 2]! + 1 : Infinity;
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1), swapped));
    }
    [before, row] = [row, next];
  }
  return row[b.length]!;
}

/** Small letters, and one sign for all that stands between words. */
const loose = (word: string): string => word.toLowerCase().replace(/[\s_.-]+/g, '-');

/** Whether so many differences leave a likeness: one in three letters at most. */
const isNear = (far: number, a: string, b: string): boolean => 3 * far <= Math.max(a.length, b.length);

/**
 * The candidates that a word may have been meant to be, best first, three at most; ties keep the order given. Capitals
 * and what stands between words make no difference. Empty when none is like it: better no word than a wrong one.
 * A word over 64 characters can't be an id and has no neighbours.
 *
 * @example nearest('papper', ['paper', 'none', 'app']) //=> ['paper']
 */
export const nearest = (word: unknown, candidates: readonly string[]): readonly string[] =>
  typeof word !== 'string' || word.length > 64
    ? []
    : candidates
        .map((id) => ({ id, far: distance(loose(word), loose(id)) }))
        .filter(({ id, far }) => isNear(far, word, id))
        .sort((a, b) => a.far - b.far)
        .slice(0, 3)
        .map(({ id }) => id);
