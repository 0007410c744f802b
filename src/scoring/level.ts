import type { AreaResult, Id, Level, Missing, Result } from '#model';

/** What a level is read from: the overall score, and one for each area; `null`: its gates are waived. */
export interface Standing {
  readonly score: number;
  readonly areas: ReadonlyMap<Id, number | null>;
}

/** Whether the gates of an area are waived: less than half of its weight applies. */
export const isWaived = (weight: number, fullWeight: number): boolean => !weight || 2 * weight < fullWeight;

/**
 * Whether less than half of an area applies: then none of its gates holds anybody back.
 *
 * @example hardlyApplies({weight: 2, fullWeight: 5}) //=> true
 */
export const hardlyApplies = ({ weight, fullWeight }: Pick<AreaResult, 'weight' | 'fullWeight'>): boolean =>
  isWaived(weight, fullWeight);

/** The standing of a result that has a score. */
export const standingOf = ({ score, areas }: Pick<Result, 'score' | 'areas'>): Standing => ({
  score: score!,
  areas: new Map(Object.keys(areas).map((id) => [id, hardlyApplies(areas[id]!) ? null : areas[id]!.score])),
});

/** What a standing lacks for one level; nothing when the level is met. */
export function missingFor(level: Level, { score, areas }: Standing): readonly Missing[] {
  const missing: Missing[] = score < level.from ? [{ score: level.from, has: score }] : [];
  for (const gate of level.gates ?? []) {
    const has = areas.get(gate.area) ?? null;
    if (has !== null && has < gate.from) missing.push({ area: gate.area, score: gate.from, has });
  }
  return missing;
}

/** Index of the level reached: one below the first that isn't met, walking up. */
export function levelAt(levels: readonly Level[], standing: Standing): number {
  const unmet = levels.findIndex((level) => missingFor(level, standing).length > 0);
  return (unmet < 0 ? levels.length : unmet) - 1;
}
