import { html } from 'lit';
import type { LevelGroup } from '#scoring';
import type { BoardFacts } from './facts.ts';
import { levelNames, part, notAll, strip, table, type Slide } from './slide.ts';

/** The largest group; of equal ones the lowest. */
const largest = (groups: readonly LevelGroup[]): LevelGroup => groups.reduce((a, b) => (b.count > a.count ? b : a));

/** How many are on each level, small groups with their neighbours; `null` while too few have come. */
export function levelsSlide(facts: BoardFacts): Slide | null {
  const { t, number, snapshot } = facts;
  const { levels, score } = snapshot.board;
  if (!levels || !score) return null;
  const top = largest(levels);
  const lead = t('board:levels.mean', { mean: number(score.mean) });
  return {
    id: 'levels',
    title:
      levels.length < 2
        ? t(top.levels.length > 1 ? 'board:levels.few' : 'board:levels.all', { levels: levelNames(facts, top.levels) })
        : t('board:levels.title', { levels: levelNames(facts, top.levels), count: top.count, of: score.count }),
    lead: score.quartiles ? `${lead} ${t('board:levels.median', { median: score.quartiles[1] })}` : lead,
    body: table(
      t('board:levels.caption'),
      [{ text: t('board:level') }, { text: t('board:businesses'), isFigure: true }],
      [...levels].reverse().map(
        ({ levels: ids, count }) => html`
          <tr>
            <th scope="row">
              ${levelNames(facts, ids)} ${strip('tall', [part(0, (100 * count) / top.count, 'fill')])}
            </th>
            <td class="figure big">${count}</td>
          </tr>
        `,
      ),
    ),
    notes: [...(levels.some(({ levels: ids }) => ids.length > 1) ? [t('board:levels.merged')] : []), notAll(facts)],
  };
}
