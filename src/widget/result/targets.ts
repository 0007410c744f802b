import { prioritySectors, programmes, provinces, targets, type Programme, type Province, type Target } from '#content';
import { formatNumber, formatPercent, nameIn } from '#look';
import type { Id, Indicator } from '#model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import type { Report } from './report.ts';
import { sourceLine } from './sources.ts';

type TargetsFacts = Pick<Facts, 't' | 'language' | 'today' | 'isBuiltIn' | 'profile' | 'opened'>;

function valueText({ t, language }: TargetsFacts, { comparison, value, until, unit }: Target): string {
  const text = (number: number): string =>
    unit === 'percent' ? formatPercent(number, language) : formatNumber(number, language);
  return t(`result:targets.${comparison}`, { value: text(value), until: text(until ?? value) });
}

/** Whether this business is one of those that the target counts; nothing is said but what the answers say. */
function isCounted({ answers, result }: Report, indicator: Indicator | undefined): 'yes' | 'no' | null {
  const answer = indicator && answers[indicator.question];
  if (!indicator || answer === undefined || result.states[indicator.question] !== 'answered') return null;
  const met =
    'in' in indicator
      ? [answer].flat().some((option) => indicator.in.includes(String(option)))
      : Number(answer) >= indicator.atLeast;
  return met ? 'yes' : 'no';
}

/** The class of a source: the same stands below the next line, too. */
const sourceName = (line: { readonly source: Id }, after: { readonly source: Id } | undefined): string =>
  line.source === after?.source ? 'source same' : 'source';

/** A target; the source of several in a row stands below the last of them. */
function targetLine(facts: TargetsFacts, report: Report, target: Target, after: Target | undefined): TemplateResult {
  const { t } = facts;
  const source = report.source(target.source);
  const mine = isCounted(
    report,
    report.questionnaire.indicators?.find(({ id }) => id === target.indicator),
  );
  const text = t(isPast(facts, target) ? 'result:targets.past' : 'result:targets.due', {
    label: t(`targets:targets.${target.id}`) || t(`targets:targets.${target.of}`),
    value: valueText(facts, target),
    year: target.due,
  });
  return html`
    <li>
      <strong>${text}</strong>
      ${target.dueInferred ? t('result:targets.inferred') : nothing}
      ${mine ? html`<span class="mine">${t('result:targets.you', { answer: t(`result:targets.${mine}`) })}</span>` : nothing}
      ${source ? html`<span class=${sourceName(target, after)}>${sourceLine(facts, source)}</span>` : nothing}
    </li>
  `;
}

const isPast = ({ today }: Pick<TargetsFacts, 'today'>, { due }: Target): boolean => Number(today.slice(0, 4)) > due;

/** Targets that are still ahead and speak of what this business is asked first; the others, and past years, folded. */
function targetList(facts: TargetsFacts, report: Report, list: readonly Target[]): TemplateResult {
  const { t } = facts;
  const concerns = ({ indicator }: Target): boolean => {
    const counted = report.questionnaire.indicators?.find(({ id }) => id === indicator);
    return !!counted && !['not-asked', 'not-applicable'].includes(report.result.states[counted.question]!);
  };
  const first = list.filter((target) => !isPast(facts, target) && concerns(target));
  const rest = list.filter((target) => !first.includes(target));
  const lines = (some: readonly Target[]): TemplateResult =>
    html`<ul class="targets">
      ${some.map((target, place) => targetLine(facts, report, target, some[place + 1]))}
    </ul>`;
  return html`
    ${first.length ? lines(first) : nothing}
    ${
      rest.length
        ? html`<details class=${first.length ? 'beside' : ''}>
            <summary>${t('result:targets.more')}</summary>
            ${lines(rest)}
          </details>`
        : nothing
    }
  `;
}

/** What it is, whether it has ended, whom to ask. */
function programmeLine(
  facts: TargetsFacts,
  report: Report,
  programme: Programme,
  after: Programme | undefined,
): TemplateResult {
  const { t, today } = facts;
  const { id, year, due, ask, source } = programme;
  const found = report.source(source);
  const hasEnded = due !== undefined && Number(today.slice(0, 4)) > due;
  return html`<li>
    ${t('result:targets.programme', {
      label: t(`targets:programmes.${id}`),
      year: due && due !== year ? `${year}–${due}` : year,
    })}
    ${hasEnded ? t('result:targets.ended', { due }) : t('result:targets.then', { year })}
    ${ask && !hasEnded ? t(`targets:ask.${ask}`) : nothing}
    ${found ? html`<span class=${sourceName(programme, after)}>${sourceLine(facts, found)}</span>` : nothing}
  </li>`;
}

function province(facts: TargetsFacts, report: Report, unit: Province): TemplateResult | typeof nothing {
  const { t, language, profile } = facts;
  const list = targets.filter((target) => target.province === unit.id);
  const plans = programmes.filter((programme) => programme.province === unit.id);
  if (!list.length && !plans.length) return nothing;
  const formerId = [...list, ...plans].find(({ former }) => former)?.former;
  const former = unit.from.find(({ id }) => id === formerId);
  const priority = prioritySectors.find((one) => one.province === unit.id);
  const named = priority && report.source(priority.source);
  return html`
    <h4>
      ${former ? t(unit.renamed ? 'result:targets.renamed' : 'result:targets.former', { former: nameIn(former, language), now: nameIn(unit, language) }) : nameIn(unit, language)}
    </h4>
    ${
      named
        ? html`<p>
            ${t(`targets:priorities.${unit.id}`)}
            ${priority.sectors.includes(profile['sector'] ?? '') ? t('result:targets.priority') : nothing}
            <span class="source">${sourceLine(facts, named)}</span>
          </p>`
        : nothing
    }
    ${targetList(facts, report, list)}
    ${
      plans.length
        ? html`
            <details>
              <summary>${t('result:targets.programmes')}</summary>
              <p class="on-paper"><strong>${t('result:targets.programmes')}</strong></p>
              <ul class="targets">
                ${plans.map((plan, place) => programmeLine(facts, report, plan, plans[place + 1]))}
              </ul>
            </details>
          `
        : nothing
    }
  `;
}

/** Where no province is known yet, and it matters: the way to say which. */
const askProvince = ({ t, opened }: TargetsFacts, { edit }: Pick<Acts, 'edit'>): TemplateResult | typeof nothing =>
  opened
    ? nothing
    : html`<p>
        <button type="button" class="link" @click=${() => edit('profile')}>
          ${t('content:profile.province.text')}: ${t('ui:profile.choose')}
        </button>
      </p>`;

/** What the province and the country aim for: shares of businesses, with year and source; never a rank. Folded. */
export function targetsSection(
  facts: TargetsFacts,
  acts: Pick<Acts, 'edit'>,
  report: Report,
): TemplateResult | typeof nothing {
  const { t, isBuiltIn, profile } = facts;
  if (!isBuiltIn) return nothing;
  const unit = provinces.find(({ id }) => id === profile['province']);
  return html`
    <section class="targets-section">
      <details class="fold">
        <summary><h3>${t('result:targets.title')}</h3></summary>
        <p class="note">${t('result:targets.lead')}</p>
        ${unit ? province(facts, report, unit) : askProvince(facts, acts)}
        <h4>${t('result:targets.country')}</h4>
        ${targetList(
          facts,
          report,
          targets.filter((target) => target.province === null),
        )}
      </details>
    </section>
  `;
}
