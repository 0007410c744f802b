import type { SourceFacts } from '#content';
import { formatIsoDate } from '#look';
import type { Id } from '#model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Facts } from '../visit/facts.ts';
import { safeHref } from './link.ts';
import type { Report } from './report.ts';

type SourceWords = Pick<Facts, 't' | 'today'>;

/** "8(9)" → "khoản 9 Điều 8" or "art. 8(9)". */
function articleText(t: Facts['t'], text: string): string {
  const [, article, clause] = /^(\d+)\((\d+)\)$/.exec(text) ?? [];
  return clause
    ? t('result:sources.clause', { article: article!, clause })
    : t('result:sources.article', { article: text });
}

/** Decree 254/2026/NĐ-CP, art. 6 · in force since … · checked … · confidence … */
function factsOf({ t, today }: SourceWords, source: SourceFacts): readonly string[] {
  const date = formatIsoDate;
  const { standing, effective, until, issued, checkedOn, confidence, article, number, kind, issuedAfter } = source;
  const inForce =
    effective && effective > today
      ? t('result:sources.coming', { date: date(effective) })
      : until && until < today
        ? t('result:sources.expired', { until: date(until) })
        : until && effective
          ? t('result:sources.period', { date: date(effective), until: date(until) })
          : effective
            ? t('result:sources.effective', { date: date(effective) })
            : issued
              ? t(
                  `result:sources.${source.issuedInferred ? 'inferred' : standing === 'report' ? 'reported' : 'issued'}`,
                  {
                    date: date(issued),
                  },
                )
              : issuedAfter
                ? t('result:sources.after', { date: date(issuedAfter) })
                : '';
  return [
    number ? `${t(`result:sources.${kind}`)} ${number}` : '',
    article ? articleText(t, article) : '',
    inForce,
    checkedOn ? t('result:sources.checked', { date: date(checkedOn) }) : '',
    confidence ? t(`result:sources.${kind === 'article' ? 'printed' : confidence}`) : '',
  ].filter(Boolean);
}

/** An estimate of ours: on paper it is said once, at the end of a section. */
export const isOurs = ({ standing }: SourceFacts): boolean => standing === 'ours';

/** One source: what it is, its standing, and where to read it. Confidence "low" never gets here: a test says so. */
export function sourceLine(facts: SourceWords, source: SourceFacts): TemplateResult {
  const { t } = facts;
  const title = t(`sources:${source.document ?? source.id}`) || String(source['title'] ?? source.id);
  const href = safeHref(source.link);
  return html`
    ${href ? html`<a href=${href} rel="noopener" target="_blank">${title}</a>` : title}${
      isOurs(source) ? nothing : html`, <span class="facts">${factsOf(facts, source).join('\u00a0· ')}</span>`
    }
  `;
}

export const sourceList = (facts: SourceWords, report: Report, ids: readonly Id[]): TemplateResult => html`
  <ul class="sources">
    ${ids.map((id) => {
      const source = report.source(id);
      return source ? html`<li class=${isOurs(source) ? 'ours' : ''}>${sourceLine(facts, source)}</li>` : nothing;
    })}
  </ul>
`;
