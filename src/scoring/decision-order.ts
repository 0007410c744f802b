import type { Problem } from './road-problem.ts';

/**
 * The order in which to decide on candidates: prerequisites first; among those free to go, the one that
 * leaves the fewest questions half-decided. A set of candidates is easier to compare with another one when
 * little is still open. Members of a prerequisite cycle can never be done, and are left out.
 */
export function decisionOrder({ requires, climbs }: Problem): readonly number[] {
  const order: number[] = [];
  const isDecided = (candidate: number): boolean => order.includes(candidate);
  const isOpen = (climb: number): boolean => climbs[climb]!.by.some(isDecided);
  const opens = (candidate: number): number => {
    let opened = 0;
    climbs.forEach(({ by }, i) => {
      if (!by.includes(candidate)) return;
      if (!isOpen(i)) opened += 1;
      if (by.every((other) => other === candidate || isDecided(other))) opened -= 1;
    });
    return opened;
  };
  for (;;) {
    const free = requires
      .map((_, i) => i)
      .filter((candidate) => !isDecided(candidate) && requires[candidate]!.every(isDecided))
      .map((candidate) => ({ candidate, opens: opens(candidate) }));
    if (!free.length) return order;
    order.push(free.reduce((best, one) => (one.opens < best.opens ? one : best)).candidate);
  }
}
