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

/** What names it, and what is known of it: Decree 254/2026/NĐ-CP · art. 6; in force since … · checked … · confidence … */
function factsOf(
  { t, today }: SourceWords,
  source: SourceFacts,
): { readonly name: readonly string[]; readonly standing: readonly string[] } {
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
  const said = (...texts: readonly string[]): readonly string[] => texts.filter(Boolean);
  return {
    name: said(number ? `${t(`result:sources.${kind}`)} ${number}` : '', article ? articleText(t, article) : ''),
    standing: said(
      inForce,
      checkedOn ? t('result:sources.checked', { date: date(checkedOn) }) : '',
      confidence ? t(`result:sources.${kind === 'article' ? 'printed' : confidence}`) : '',
    ),
  };
}

/** An estimate of ours: on paper it is said once, at the end of a section. */
export const isOurs = ({ standing }: SourceFacts): boolean => standing === 'ours';

const titleOf = (t: Facts['t'], source: SourceFacts): string =>
  t(`sources:${source.document ?? source.id}`) || String(source['title'] ?? source.id);

/** A source where there is little room: its number or title; when it was checked, and how, where not in full. */
export function sourceInShort(facts: SourceWords, source: SourceFacts): string {
  const { t } = facts;
  const { checkedOn, confidence } = source;
  const { name } = factsOf(facts, source);
  return [
    ...(name.length ? name : [titleOf(t, source)]),
    checkedOn ? t('result:sources.checked', { date: formatIsoDate(checkedOn) }) : '',
    confidence === 'medium' ? t('result:sources.medium') : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * One source: what it is, its standing, and where to read it. Confidence "low" never gets here: a test says so.
 * On paper a thing to do names a document by its number alone: the rest stands in the list of `printedSources`.
 */
export function sourceLine(facts: SourceWords, source: SourceFacts): TemplateResult {
  const { t } = facts;
  const title = titleOf(t, source);
  const href = safeHref(source.link);
  const link = href ? html`<a href=${href} rel="noopener" target="_blank">${title}</a>` : title;
  if (isOurs(source)) return html`${link}`;
  const { name, standing } = factsOf(facts, source);
  const listed = standing.join('\u00a0· ');
  return name.length
    ? html`<span class="numbered">${link}, </span
        ><span class="facts">${name.join('\u00a0· ')}<span class="standing">${'\u00a0· '}${listed}</span></span>`
    : html`<span class="untold">${link}</span><span class="standing">, <span class="facts">${listed}</span></span>`;
}

export const sourceList = (facts: SourceWords, report: Report, ids: readonly Id[]): TemplateResult => html`
  <ul class="sources">
    ${ids.map((id) => {
      const source = report.source(id);
      return source ? html`<li class=${isOurs(source) ? 'ours' : ''}>${sourceLine(facts, source)}</li>` : nothing;
    })}
  </ul>
`;

/** On paper, once for all things to do: every document that they name, with its title and standing. */
export function printedSources(
  facts: SourceWords,
  report: Report,
  ids: readonly Id[],
): TemplateResult | typeof nothing {
  const cited = ids.flatMap((id) => report.source(id) ?? []).filter((source) => !isOurs(source));
  const documents = new Map(cited.map((source) => [source.document ?? source.id, { ...source, article: null }]));
  if (!documents.size) return nothing;
  return html`<div class="on-paper">
    <h4>${facts.t('result:plan.sources')}</h4>
    <ul>
      ${[...documents.values()].map((source) => html`<li>${sourceLine(facts, source)}</li>`)}
    </ul>
  </div>`;
}
