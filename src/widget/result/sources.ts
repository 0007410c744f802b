import type { SourceFacts } from '#content';
import type { Id } from '#model';
import { html, nothing, type TemplateResult } from 'lit';
import { formatIsoDate } from '../format.ts';
import type { View } from '../view.ts';
import { safeHref } from './link.ts';
import type { Report } from './report.ts';

/** Decree 254/2026/NĐ-CP, art. 6 · in force since … · checked … · confidence … */
function facts({ t, today }: View, source: SourceFacts): readonly string[] {
  const date = formatIsoDate;
  const { standing, effective, until, issued, checkedOn, confidence, article, number, kind } = source;
  const inForce =
    until && until < today
      ? t('result:sources.expired', { until: date(until) })
      : until && effective
        ? t('result:sources.period', { date: date(effective), until: date(until) })
        : effective
          ? t('result:sources.effective', { date: date(effective) })
          : issued
            ? t(standing === 'report' ? 'result:sources.reported' : 'result:sources.issued', { date: date(issued) })
            : '';
  return [
    number ? `${t(`result:sources.${kind}`)} ${number}` : '',
    article ? t('result:sources.article', { article }) : '',
    inForce,
    checkedOn ? t('result:sources.checked', { date: date(checkedOn) }) : '',
    confidence ? t(`result:sources.${confidence}`) : '',
  ].filter(Boolean);
}

/** One source: what it is, its standing, and where to read it. Confidence "low" never gets here: a test says so. */
export function sourceLine(view: View, source: SourceFacts): TemplateResult {
  const { t } = view;
  const title = t(`sources:${source.document ?? source.id}`) || String(source['title'] ?? source.id);
  const isOurs = source.standing === 'ours';
  const href = safeHref(source.link);
  return html`
    ${href ? html`<a href=${href} rel="noopener" target="_blank">${title}</a>` : title}${
      isOurs ? nothing : html` <span class="facts">${facts(view, source).join(' · ')}</span>`
    }
  `;
}

export const sourceList = (view: View, report: Report, ids: readonly Id[]): TemplateResult => html`
  <ul class="sources">
    ${ids.map((id) => {
      const source = report.source(id);
      return source ? html`<li>${sourceLine(view, source)}</li>` : nothing;
    })}
  </ul>
`;
