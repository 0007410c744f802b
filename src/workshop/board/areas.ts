import { html, nothing, svg } from 'lit';
import type { Distribution } from '#scoring';
import type { BoardFacts } from './facts.ts';
import { notAll, strip, table, type Slide } from './slide.ts';

/** How many stand where between 0 and 100, as columns, with a line at the median; of a few only the mean is known. */
function histogram({ mean, quartiles, bins }: Distribution, most: number) {
  const line = (at: number, name: string) => svg`<path class=${name} d="M${at} 0v10" />`;
  if (!bins) return strip('high', [svg`<path class="axis" d="M0 10h100" />`, line(mean, 'median')]);
  return strip('high', [
    svg`<path class="axis" d="M0 10h100" />`,
    ...bins.map(({ from, to, count }) => {
      const width = (to === 100 ? 100 : to + 1) - from;
      // small neighbours are one column as wide as both: its area says how many
      const height = (10 * count * 20) / width / most;
      return svg`<rect class="fill" x=${from + 0.3} y=${10 - height} width=${width - 0.6} height=${height} />`;
    }),
    quartiles ? line(quartiles[1], 'median') : nothing,
  ]);
}

/** How the scores of each area are spread; `null` while too few have come. */
export function areasSlide(facts: BoardFacts): Slide | null {
  const { t, number, questionnaire, snapshot } = facts;
  const { areas } = snapshot.board;
  const rows = questionnaire.areas.flatMap(({ id }) => {
    const of = areas?.[id];
    return of ? [{ name: t(`questions:areas.${id}`), of }] : [];
  });
  if (!rows.length) return null;
  const [worst, best] = [
    rows.reduce((a, b) => (b.of.mean < a.of.mean ? b : a)),
    rows.reduce((a, b) => (b.of.mean > a.of.mean ? b : a)),
  ];
  const most = Math.max(
    ...rows.flatMap(({ of }) => of.bins?.map(({ from, to, count }) => (20 * count) / (to - from)) ?? 1),
  );
  const hasBins = rows.some(({ of }) => of.bins);
  return {
    id: 'areas',
    title: t('board:areas.title', { area: worst.name, mean: number(worst.of.mean) }),
    lead: rows.length > 1 ? t('board:areas.best', { area: best.name, mean: number(best.of.mean) }) : '',
    body: table(
      t('board:areas.caption'),
      [
        { text: t('board:areas.area') },
        ...(hasBins ? [{ text: t('board:areas.spread') }] : []),
        { text: t('board:areas.mean'), isFigure: true },
        ...(hasBins ? [{ text: t('board:areas.median'), isFigure: true }] : []),
      ],
      rows.map(
        ({ name, of }) => html`
          <tr>
            <th scope="row">${name}</th>
            ${
              hasBins
                ? html`<td class="drawn">
                    ${histogram(of, most)}
                    <span class="hidden">
                      ${of.bins?.map(({ from, to, count }) => `${t('board:areas.bin', { from, to, count })} `)}
                    </span>
                  </td>`
                : nothing
            }
            <td class="figure big">${number(of.mean)}</td>
            ${hasBins ? html`<td class="figure">${of.quartiles?.[1] ?? '–'}</td>` : nothing}
          </tr>
        `,
      ),
    ),
    notes: [...(hasBins ? [t('board:areas.how')] : []), notAll(facts)],
  };
}
