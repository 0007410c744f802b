import type { Id, Level, Missing } from '#model';

/** What a level is read from: the overall score, and one for each area (`null`: no question counts). */
export interface Standing {
  readonly score: number;
  readonly areas: ReadonlyMap<Id, number | null>;
}

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
