import { html, nothing, type TemplateResult } from 'lit';
import { dial } from '../pictures/dial.ts';
import { keptNotice } from '../screens/kept.ts';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import { questionPlace } from '../visit/flow.ts';
import type { Report } from './report.ts';
import { levelName, missingText } from './words.ts';

type LevelFacts = Pick<Facts, 't' | 'asked' | 'opened' | 'kept'>;
type LevelActs = Pick<Acts, 'go' | 'openKept'>;

function heldBack(facts: LevelFacts, { result }: Report): TemplateResult {
  const { t } = facts;
  if (!result.next) return html`<p class="held">${t('result:level.top')}</p>`;
  return html`
    <div class="held">
      <p>${t('result:level.next', { level: levelName(facts, result.next.level) })}</p>
      <ul>
        ${result.next.missing.map((missing) => html`<li>${missingText(facts, missing)}</li>`)}
      </ul>
    </div>
  `;
}

/** While answers are missing: never a number that is a guess, only the range it must be in. */
function open(facts: LevelFacts, { go }: LevelActs, { result }: Report): TemplateResult {
  const { t, asked } = facts;
  if (!result.range || !result.levelRange) return html`<p>${t('result:level.none')}</p>`;
  const [lowest, highest] = result.range;
  const [low, high] = result.levelRange.map((id) => levelName(facts, id)) as [string, string];
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

function unsure({ t }: LevelFacts, { result }: Report): TemplateResult | typeof nothing {
  const count = Object.values(result.states).filter((state) => state === 'unsure').length;
  if (!count || !result.range || result.score === null) return nothing;
  const [lowest, highest] = result.range;
  return html`<p class="note">${t('result:level.unsure', { count, lowest, highest })}</p>`;
}

/** The level in words first: its name, what it means, the score, and what holds back from the next one. */
export function levelSection(facts: LevelFacts, acts: LevelActs, report: Report): TemplateResult {
  const { t, opened } = facts;
  const { result, questionnaire } = report;
  const froms = questionnaire.levels.map(({ from }) => from);
  const reached = questionnaire.levels.findIndex(({ id }) => id === result.level);
  return html`
    <section class="level" part="level">
      ${dial(froms, reached, result.score, result.range)}
      <div>
        <p class="eyebrow">${t(opened ? 'result:opened.eyebrow' : 'result:level.eyebrow')}</p>
        <h2 tabindex="-1" part="heading" aria-describedby=${opened ? 'opened-title' : nothing}>
          ${result.level ? levelName(facts, result.level) : t('result:level.open')}
        </h2>
        ${
          result.score === null
            ? html`${open(facts, acts, report)} ${keptNotice(facts, acts)}`
            : html`
                <p class="score">${t('result:level.score', { score: result.score })}</p>
                <p>${t(`results:levels.${result.level}`)}</p>
                ${unsure(facts, report)} ${heldBack(facts, report)}
              `
        }
      </div>
    </section>
  `;
}
