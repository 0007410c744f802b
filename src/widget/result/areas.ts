import type { Id } from '#model';
import { hardlyApplies } from '#scoring';
import { html, nothing, type TemplateResult } from 'lit';
import { bar } from '../pictures/bar.ts';
import type { Facts } from '../visit/facts.ts';
import type { Report } from './report.ts';

/** One sentence that reads the picture out. */
function sentence(
  { t }: Pick<Facts, 't'>,
  scores: readonly { readonly name: string; readonly score: number }[],
): string {
  if (scores.length < 2)
    return scores[0] ? t('result:areas.one', { area: scores[0].name, score: scores[0].score }) : '';
  const best = scores.reduce((a, b) => (b.score > a.score ? b : a));
  const worst = scores.reduce((a, b) => (b.score < a.score ? b : a));
  return best.score === worst.score
    ? t('result:areas.equal', { score: best.score })
    : t('result:areas.strongest', { best: best.name, high: best.score, worst: worst.name, low: worst.score });
}

/** Whether an area hardly concerns this business, so that its gates hold nobody back. */
export const isLetBe = ({ questionnaire, result }: Pick<Report, 'questionnaire' | 'result'>, area: Id): boolean =>
  result.areas[area]!.range !== null &&
  hardlyApplies(result.areas[area]!) &&
  questionnaire.levels.some(({ gates }) => gates?.some((gate) => gate.area === area));

/** Below an area that hardly applies, in the whole width: what that means. */
const letBeRow = ({ t }: Pick<Facts, 't'>, columns: number): TemplateResult => html`
  <tr class="of-above">
    <td colspan=${columns} class="note">${t('result:areas.hardly')}</td>
  </tr>
`;

/** The areas as a picture, as a table, and as a sentence: all from the same numbers. */
export function areasSection(facts: Pick<Facts, 't'>, report: Report): TemplateResult {
  const { t } = facts;
  const { questionnaire, result } = report;
  const needs = new Map(
    questionnaire.levels.find(({ id }) => id === result.next?.level)?.gates?.map(({ area, from }) => [area, from]),
  );
  const rows = questionnaire.areas.map(({ id }) => {
    const isHardly = isLetBe(report, id);
    return {
      name: t(`content:areas.${id}`),
      ...result.areas[id]!,
      isHardly,
      need: isHardly ? null : (needs.get(id) ?? null),
    };
  });
  // what hardly concerns a business doesn't need its attention
  const scores = rows.flatMap(({ name, score, isHardly }) => (score === null || isHardly ? [] : [{ name, score }]));
  return html`
    <section class="areas">
      <h3>${t('result:areas.title')}</h3>
      <table>
        <caption class="hidden">
          ${t('result:areas.caption')}
        </caption>
        <thead>
          <tr>
            <th scope="col">${t('result:areas.area')}</th>
            <th scope="col" class="figure">${t('result:areas.score')}</th>
            ${needs.size ? html`<th scope="col" class="figure">${t('result:areas.need')}</th>` : nothing}
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ name, score, range, need, isHardly }) => html`
              <tr>
                <th scope="row">
                  ${name}
                  ${range ? bar(score === null ? range[0] : 0, score ?? Math.max(range[1], range[0] + 1), isHardly ? 'hardly' : '', need) : nothing}
                </th>
                <td class="figure">
                  ${
                    score ??
                    (range ? t('result:areas.range', { lowest: range[0], highest: range[1] }) : t('result:areas.none'))
                  }
                </td>
                ${needs.size ? html`<td class="figure">${need ?? '–'}</td>` : nothing}
              </tr>
              ${isHardly ? letBeRow(facts, needs.size ? 3 : 2) : nothing}
            `,
          )}
        </tbody>
      </table>
      ${rows.some(({ score, range }) => score === null && range) ? nothing : html`<p>${sentence(facts, scores)}</p>`}
    </section>
  `;
}
