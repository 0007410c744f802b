import type { Objective } from '#scoring';
import { html, nothing, type TemplateResult } from 'lit';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import type { Report } from './report.ts';
import { levelName, missingText, moneyText, timeText, type Words } from './words.ts';

const OBJECTIVES = ['hours', 'cost'] as const satisfies readonly Objective[];

/** What the road to the next level comes to, or why there is none; nothing at the top or without a score. */
export function roadSummary(facts: Words, { plan, result }: Report): TemplateResult | typeof nothing {
  const { t } = facts;
  const { road } = plan;
  if (!road || !result.next) return nothing;
  if (!road.reachable)
    return html`
      <p>${t('result:road.unreachable', { score: road.after.score! })}</p>
      <ul>
        ${road.missing.flatMap(({ missing }) => missing.map((one) => html`<li>${missingText(facts, one)}</li>`))}
      </ul>
    `;
  return html`<p>
    ${t('result:road.summary', {
      count: road.actions.length,
      time: timeText(facts, road.hours),
      money: moneyText(facts, road.cost),
      from: result.score!,
      to: road.after.score!,
    })}
    ${road.isProven === false ? t('result:road.bounded') : nothing}
  </p>`;
}

/** Which road: the one that takes least time, or least money. */
export function roadChoice(
  { t, objective }: Pick<Facts, 't' | 'objective'>,
  { prefer }: Pick<Acts, 'prefer'>,
  { plan, result }: Report,
): TemplateResult | typeof nothing {
  if (!plan.road?.reachable) return nothing;
  return html`
    <fieldset class="choice">
      <legend class="hidden">${t('result:road.title', { level: levelName({ t }, result.next!.level) })}</legend>
      ${OBJECTIVES.map(
        (each) => html`
          <label>
            <input type="radio" name="objective" .checked=${each === objective} @change=${() => prefer(each)} /><span
              >${t(`result:road.${each}`)}</span
            >
          </label>
        `,
      )}
    </fieldset>
  `;
}
