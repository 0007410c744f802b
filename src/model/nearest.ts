/** Edit distance (Levenshtein): insertions, deletions and substitutions cost 1. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]!;
}

/**
 * The three candidates most like a word, best first; ties keep the order given.
 * A word over 64 characters can't be an id and has no neighbours.
 *
 * @example nearest('papper', ['paper', 'none', 'app']) //=> ['paper', 'app', 'none']
 */
export const nearest = (word: unknown, candidates: readonly string[]): readonly string[] =>
  typeof word !== 'string' || word.length > 64
    ? []
    : candidates
        .map((id) => ({ id, far: distance(word, id) }))
        .sort((a, b) => a.far - b.far)
        .slice(0, 3)
        .map(({ id }) => id);
