import { html, nothing, type TemplateResult } from 'lit';
import { dial } from '../pictures/dial.ts';
import { keptNotice } from '../screens/kept.ts';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import { questionPlace } from '../visit/flow.ts';
import type { Report } from './report.ts';
import { levelName, missingText, mostText } from './words.ts';

type LevelFacts = Pick<Facts, 't' | 'way' | 'open' | 'opened' | 'kept'>;
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

/** On to what is still open; behind an express form that is what it promises. */
function answerMore({ t, way, open: missing, opened }: LevelFacts, { go }: LevelActs): TemplateResult | typeof nothing {
  const [first] = missing;
  if (!first || opened) return nothing;
  const count = missing.length;
  const isShort = way !== 'full';
  return html`
    <p class="buttons">
      <button type="button" class=${isShort ? 'primary' : ''} @click=${() => go(questionPlace(first.id))}>
        ${t(isShort ? 'result:level.more' : 'result:level.answerRest', { count })}
      </button>
    </p>
    ${isShort ? html`<p class="note">${t('result:level.moreLead', { count })}</p>` : nothing}
  `;
}

/** While answers are missing: never a number that is a guess, only the range it must be in. */
function open(facts: LevelFacts, acts: LevelActs, report: Report): TemplateResult {
  const { t } = facts;
  const { result, outOfReach } = report;
  if (!result.range || !result.levelRange) return html`<p>${t('result:level.none')}</p>`;
  const [lowest, highest] = result.range;
  const [low, high] = result.levelRange.map((id) => levelName(facts, id)) as [string, string];
  return html`
    <p class="lead">
      ${t(low === high ? 'result:level.rangeOne' : 'result:level.range', { lowest, highest, low, high })}
    </p>
    ${
      outOfReach
        ? html`<div class="held">
            <p>${t('result:level.surely', { level: levelName(facts, outOfReach.level) })}</p>
            <ul>
              ${outOfReach.missing.map((missing) => html`<li>${mostText(facts, missing)}</li>`)}
            </ul>
          </div>`
        : nothing
    }
    ${answerMore(facts, acts)}
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
                ${report.scoreBefore === null ? nothing : html`<p class="note">${t('result:level.before', { score: report.scoreBefore, now: result.score })}</p>`}
                ${unsure(facts, report)} ${heldBack(facts, report)}
              `
        }
      </div>
    </section>
  `;
}
