import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Id } from '#model';
import { bar } from '../pictures/bar.ts';
import type { Acts } from '../visit/acts.ts';
import type { Report } from './report.ts';
import { titleOf } from './steps.ts';
import { levelName, missingText, moneyText, timeText, type Words } from './words.ts';

type RoadActs = Pick<Acts, 'mark'>;

function roadStep(facts: Words, { mark }: RoadActs, { questionnaire }: Report, id: Id): TemplateResult {
  const { t } = facts;
  const action = questionnaire.actions!.find((one) => one.id === id)!;
  return html`
    <li>
      <p class="step-title">
        <strong>${titleOf(facts, id)}</strong>
        <span class="note">${timeText(facts, action.hours)}, ${moneyText(facts, action.cost)}</span>
      </p>
      <p class="step-marks">
        <label class="option">
          <input type="checkbox" .checked=${false} @change=${() => mark(id, 'done')} />
          <span>${t('result:road.done')}<span class="hidden">: ${titleOf(facts, id)}</span></span>
        </label>
        <button type="button" class="quiet" @click=${() => mark(id, 'excluded')}>
          ${t('result:road.cannot')}<span class="hidden">: ${titleOf(facts, id)}</span>
        </button>
      </p>
    </li>
  `;
}

/** What was marked, and how to take it back. A button that stands for another step is another button. */
function marked(
  facts: Words,
  { mark }: RoadActs,
  ids: readonly Id[],
  name: 'done' | 'struck',
): TemplateResult | typeof nothing {
  const { t } = facts;
  if (!ids.length) return nothing;
  return html`
    <h4>${t(name === 'done' ? 'result:road.doneList' : 'result:road.struck')}</h4>
    <ul class="marked ${name}">
      ${ids.map((id) =>
        keyed(
          id,
          html`
            <li>
              <span>${titleOf(facts, id)}</span>
              <button type="button" class="quiet" @click=${() => mark(id, null)}>
                ${t('result:road.again')}<span class="hidden">: ${titleOf(facts, id)}</span>
              </button>
            </li>
          `,
        ),
      )}
    </ul>
  `;
}

/** The shortest road to the next level: strike a step out and it is found anew, tick one and the score moves. */
export function roadSection(facts: Words, acts: RoadActs, report: Report): TemplateResult | typeof nothing {
  const { t } = facts;
  const { road, result, now, done, excluded } = report;
  if (!result.next || !road) return nothing;
  const level = levelName(facts, result.next.level);
  const last = road.reachable ? road.after.score! : result.score!;
  const isReached = road.reachable && !road.actions.length;
  return html`
    <section class="road">
      <h3>${t('result:road.title', { level })}</h3>
      <div role="status">
        ${
          isReached
            ? html`<p class="lead">${t('result:road.reached', { level: levelName(facts, now.level!) })}</p>`
            : road.reachable
              ? html`
                  <p class="lead">
                    ${t('result:road.summary', {
                      count: road.actions.length,
                      time: timeText(facts, road.hours),
                      money: moneyText(facts, road.cost),
                      from: now.score!,
                      to: last,
                    })}
                  </p>
                `
              : html`
                  <p class="lead">${t('result:road.unreachable', { score: road.after.score! })}</p>
                  <ul>
                    ${road.missing.flatMap(({ missing }) =>
                      missing.map((one) => html`<li>${missingText(facts, one)}</li>`),
                    )}
                  </ul>
                `
        }
        ${done.length ? html`<p>${t('result:road.score', { score: now.score! })}</p>` : nothing}
      </div>
      ${bar(0, now.score!, 'score-bar')}
      ${
        road.reachable && road.actions.length
          ? html`
              <p class="note">
                ${t('result:road.lead')} ${road.isProven === false ? t('result:road.bounded') : nothing}
              </p>
              <ol class="road-steps">
                ${road.actions.map((id) => keyed(id, roadStep(facts, acts, report, id)))}
              </ol>
            `
          : nothing
      }
      ${marked(facts, acts, done, 'done')} ${marked(facts, acts, excluded, 'struck')}
    </section>
  `;
}
