import { provinceOf, sources, type Target } from '#content';
import { html, nothing, svg, type TemplateResult } from 'lit';
import { aimedOf, percentOf, shareText, type Aimed } from './aimed.ts';
import type { BoardFacts } from './facts.ts';
import { notAll, strip, table, type Slide } from './slide.ts';

/** "trên 80 %". */
const valueText = ({ t, percent }: BoardFacts, { comparison, value, until }: Target): string =>
  t(`board:targets.${comparison}`, { value: percent(value), until: percent(until ?? value) });

/** Whose target, by when, how much, and where it stands. */
function targetText(facts: BoardFacts, target: Target): string {
  const { t, today } = facts;
  const unit = target.province ? provinceOf(target.province) : undefined;
  const former = unit?.from.find(({ id }) => id === target.former);
  const whose = unit ? (former ?? unit).vi : t('board:targets.country');
  const isPast = Number(today.slice(0, 4)) > target.due;
  return t(isPast ? 'board:targets.past' : 'board:targets.due', {
    whose,
    year: target.due,
    value: valueText(facts, target),
  });
}

/** The share as a dot on its interval, and flags: full for the country, hollow for the province. */
const picture = ({ share, targets: aims }: Aimed): TemplateResult => {
  const at = share && percentOf(share);
  return strip('aim tall', [
    svg`<path class="axis" d="M0 7.5h100" />`,
    share && 'interval' in share ? svg`<rect class="interval" x=${share.interval[0]} y="6" width=${share.interval[1] - share.interval[0]} height="3" />` : nothing,
    at === null ? nothing : svg`<path class="share" d="M${at} 7.5h0.01" />`,
    ...aims.map(({ value, province }) => svg`<path class="pole" d="M${value} 0v10" /><path class="flag ${province ? 'province' : 'country'}" d="M${value} 0l${province ? -4 : 4} 2.6L${value} 5.2z" />`),
  ]); // prettier-ignore
};

/** Which of the class's shares is furthest below a target, beyond what chance would explain. */
function furthest(rows: readonly Aimed[]): { readonly row: Aimed; readonly target: Target } | null {
  const below = rows.flatMap((row) => {
    const { share } = row;
    if (!share || !('interval' in share)) return [];
    return row.targets.flatMap((target) =>
      share.interval[1] < target.value ? [{ row, target, gap: target.value - percentOf(share)! }] : [],
    );
  });
  return below.length ? below.reduce((a, b) => (b.gap > a.gap ? b : a)) : null;
}

/** Where a province that set targets is today. Their names keep their marks, as in the titles of the sources. */
const formerText = ({ t }: BoardFacts, rows: readonly Aimed[]): readonly string[] => {
  const { province, former } = rows.flatMap(({ targets: aims }) => aims).find((one) => one.former) ?? {};
  const now = provinceOf(province ?? '');
  const before = now?.from.find(({ id }) => id === former);
  return now && before ? [t('board:targets.former', { former: before.vi, now: now.vi })] : [];
};

/** "Nguồn: 411/QĐ-TTg; …", or the titles of what has no number. */
const sourcesText = ({ t }: BoardFacts, rows: readonly Aimed[]): string => {
  const ids = [...new Set(rows.flatMap(({ targets: aims }) => aims.map(({ source }) => source)))];
  const names = ids.map((id) => sources.find((one) => one.id === id)?.number ?? t(`sources:${id}`));
  return t('board:targets.sources', { sources: names.join('; ') });
};

/** The class beside the targets of country and province; `null` where nobody set one, or too few have come. */
export function targetsSlide(facts: BoardFacts): Slide | null {
  const { t, percent } = facts;
  const rows = aimedOf(facts);
  if (!rows.some(({ share }) => share)) return null;
  const far = furthest(rows);
  const name = ({ indicator }: Aimed): string => t(`results:indicators.${indicator}`);
  return {
    id: 'targets',
    title: far
      ? t('board:targets.title', {
          indicator: name(far.row),
          share: percent(percentOf(far.row.share!)!),
          value: valueText(facts, far.target),
        })
      : t('board:targets.open'),
    lead: t('board:targets.lead'),
    body: html`<div class="aims">
      ${table(
        t('board:targets.caption'),
        [{ text: t('board:targets.indicator') }, { text: t('board:targets.picture') }],
        rows.map(
          (row) => html`
            <tr>
              <th scope="row">
                ${name(row)}
                <p>${shareText(facts, row.share)}</p>
              </th>
              <td class="drawn">
                ${picture(row)} ${row.targets.map((target) => html`<p>${targetText(facts, target)}</p>`)}
              </td>
            </tr>
          `,
        ),
      )}
    </div>`,
    notes: [t('board:targets.how'), ...formerText(facts, rows), notAll(facts)],
    sources: sourcesText(facts, rows),
  };
}
