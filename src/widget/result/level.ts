import { html, nothing, type TemplateResult } from 'lit';
import { questionPlace } from '../flow.ts';
import { dial } from '../pictures/dial.ts';
import type { View } from '../view.ts';
import type { Report } from './report.ts';
import { levelName, missingText } from './words.ts';

function heldBack(view: View, { result }: Report): TemplateResult {
  const { t } = view;
  if (!result.next) return html`<p class="held">${t('result:level.top')}</p>`;
  return html`
    <div class="held">
      <p>${t('result:level.next', { level: levelName(view, result.next.level) })}</p>
      <ul>
        ${result.next.missing.map((missing) => html`<li>${missingText(view, missing)}</li>`)}
      </ul>
    </div>
  `;
}

/** While answers are missing: never a number that is a guess, only the range it must be in. */
function open(view: View, { result }: Report): TemplateResult {
  const { t, asked, go } = view;
  if (!result.range || !result.levelRange) return html`<p>${t('result:level.none')}</p>`;
  const [lowest, highest] = result.range;
  const [low, high] = result.levelRange.map((id) => levelName(view, id)) as [string, string];
  const missing = asked.filter(({ id }) => result.states[id] === 'unanswered');
  return html`
    <p class="lead">
      ${t(low === high ? 'result:level.rangeOne' : 'result:level.range', { lowest, highest, low, high })}
    </p>
    ${
      missing[0]
        ? html`<p class="buttons">
            <button type="button" @click=${() => go(questionPlace(missing[0]!.id))}>
              ${t('result:level.answerRest', { count: missing.length })}
            </button>
          </p>`
        : nothing
    }
  `;
}

function unsure({ t }: View, { result }: Report): TemplateResult | typeof nothing {
  const count = Object.values(result.states).filter((state) => state === 'unsure').length;
  if (!count || !result.range || result.score === null) return nothing;
  const [lowest, highest] = result.range;
  return html`<p class="note">${t('result:level.unsure', { count, lowest, highest })}</p>`;
}

/** The level in words first: its name, what it means, the score, and what holds back from the next one. */
export function levelSection(view: View, report: Report): TemplateResult {
  const { t } = view;
  const { result, questionnaire } = report;
  const froms = questionnaire.levels.map(({ from }) => from);
  const reached = questionnaire.levels.findIndex(({ id }) => id === result.level);
  return html`
    <section class="level" part="level">
      ${dial(froms, reached, result.score, result.range)}
      <div>
        <p class="eyebrow">${t(view.shown ? 'result:shown.eyebrow' : 'result:level.eyebrow')}</p>
        <h2 tabindex="-1" part="heading" aria-describedby=${view.shown ? 'shown-title' : nothing}>
          ${result.level ? levelName(view, result.level) : t('result:level.open')}
        </h2>
        ${
          result.score === null
            ? open(view, report)
            : html`
                <p class="score">${t('result:level.score', { score: result.score })}</p>
                <p>${t(`results:levels.${result.level}`)}</p>
                ${unsure(view, report)} ${heldBack(view, report)}
              `
        }
      </div>
    </section>
  `;
}
