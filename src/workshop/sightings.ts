// What a camera sees again and again, told once.

/** Seen so long ago, a code was taken away and shown anew; ms. */
const GONE = 1500;
/** A code that isn't ours is told once in so long; ms. */
const QUIET = 10_000;

/** What to make of a sighting: `take` it, `tell` that it is none of ours, or nothing. */
export type Sighting = 'take' | 'tell' | null;

/**
 * Parts what comes into view from what stays there: a code is taken when it comes, and not again while it is in sight.
 *
 * Shape: text, whether it is ours, the moment in ms → `Sighting`.
 *
 * @example openSightings()('A', true, 0) //=> 'take'
 */
export function openSightings(): (text: string, isOurs: boolean, now: number) => Sighting {
  const seen = new Map<string, number>();
  let told = -Infinity;
  return (text, isOurs, now) => {
    const before = seen.get(text) ?? -Infinity;
    seen.set(text, now);
    if (now - before < GONE) return null;
    if (isOurs) return 'take';
    if (now - told < QUIET) return null;
    told = now;
    return 'tell';
  };
}
