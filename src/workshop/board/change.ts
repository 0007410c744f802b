import { html, type TemplateResult } from 'lit';
import type { LevelGroup } from '#scoring';
import type { BoardFacts } from './facts.ts';
import { levelNames, part, notAll, strip, table, type Slide } from './slide.ts';

/** Before and after, of those who are in both rounds; `null` where there are too few pairs. */
export function changeSlide(facts: BoardFacts): Slide | null {
  const { t, number, snapshot } = facts;
  const { change } = snapshot;
  if (!change?.movements || !change.before || !change.after) return null;
  const { pairs, mean, median, movements, before, after } = change;
  const moved = movements.map(({ movements: kinds, count }) =>
    t('board:change.moved', {
      count,
      kinds: kinds.map((kind) => t(`board:change.${kind}`)).join(t('board:change.or')),
    }),
  );
  const most = Math.max(...before.map(({ count }) => count), ...after.map(({ count }) => count));
  const cell = ({ count }: LevelGroup, kind: string): TemplateResult =>
    html`<td class="drawn figure">${strip('', [part(0, (100 * count) / most, kind)])} ${count}</td>`;
  return {
    id: 'change',
    title: [...moved].reverse().join(', '),
    lead: t('board:change.lead', { pairs, mean: signed(number, mean!), median: signed(number, median!) }),
    body: html`<div class="changes">
      ${table(
        t('board:change.caption'),
        [
          { text: t('board:level') },
          { text: t('board:change.before'), isFigure: true },
          { text: t('board:change.after'), isFigure: true },
        ],
        [...before.keys()].reverse().map(
          (i) => html`
            <tr>
              <th scope="row">${levelNames(facts, before[i]!.levels)}</th>
              ${cell(before[i]!, 'was')} ${cell(after[i]!, 'fill')}
            </tr>
          `,
        ),
      )}
    </div>`,
    notes: [t('board:change.how'), notAll(facts)],
  };
}

/** +7,1; −2; 0. */
const signed = (number: (value: number) => string, value: number): string => (value > 0 ? '+' : '') + number(value);
