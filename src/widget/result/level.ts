import { html, nothing, type TemplateResult } from 'lit';
import { dial } from '../pictures/dial.ts';
import { keptNotice } from '../screens/kept.ts';
import { minutesOf } from '../screens/minutes.ts';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import type { Report } from './report.ts';
import { levelName, missingText, mostText } from './words.ts';

type LevelFacts = Pick<Facts, 't' | 'open' | 'opened' | 'kept' | 'taken'>;
type LevelActs = Pick<Acts, 'answerOpen' | 'leaveOpen' | 'openKept'>;

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

/** What is still open: how many questions and minutes to an exact score, and the ways there. */
function toExact(facts: LevelFacts, { answerOpen, leaveOpen }: LevelActs): TemplateResult | typeof nothing {
  const { t, open: missing, opened } = facts;
  const count = missing.length;
  if (!count || opened) return nothing;
  return html`
    <p>${t('result:level.exact', { count, minutes: minutesOf(facts, missing) })}</p>
    <p class="buttons">
      <button type="button" class="primary" part="primary-button" @click=${answerOpen}>
        ${t('result:level.answerRest', { count })}
      </button>
      <button type="button" class="quiet" @click=${leaveOpen}>${t('result:level.leave', { count })}</button>
    </p>
  `;
}

/** While answers are missing never a number that is a guess: the range, and the levels that are still possible. */
function possible(facts: LevelFacts, { result, questionnaire }: Report): string {
  const { t } = facts;
  if (!result.range || !result.levelRange) return t('result:level.open');
  const [lowest, highest] = result.range;
  const [low, high] = result.levelRange;
  const place = (level: string): number => questionnaire.levels.findIndex(({ id }) => id === level);
  const key = ['rangeOne', 'rangeTwo'][place(high) - place(low)] ?? 'range';
  return t(`result:level.${key}`, { lowest, highest, low: levelName(facts, low), high: levelName(facts, high) });
}

/** What already holds, whatever else is answered. */
function open(facts: LevelFacts, acts: LevelActs, report: Report): TemplateResult {
  const { t } = facts;
  const { result, outOfReach, questionnaire } = report;
  if (!result.levelRange) return html`<p>${t('result:level.none')}</p>`;
  const [low] = result.levelRange;
  return html`
    ${toExact(facts, acts)}
    ${low === questionnaire.levels[0]!.id ? nothing : html`<p>${t('result:level.atLeast', { level: levelName(facts, low) })}</p>`}
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
  const { t, opened, taken } = facts;
  const { result, questionnaire } = report;
  const froms = questionnaire.levels.map(({ from }) => from);
  const reached = questionnaire.levels.findIndex(({ id }) => id === result.level);
  return html`
    <section class="level" part="level">
      ${dial(froms, reached, result.score, result.range)}
      <div>
        <p class="eyebrow">
          ${t(opened ? 'result:opened.eyebrow' : result.score === null ? 'result:level.eyebrowOpen' : 'result:level.eyebrow')}
        </p>
        <h2
          tabindex="-1"
          part="heading"
          aria-describedby=${opened ? 'opened-title' : taken?.by === 'renewal' ? 'nothing-asked' : nothing}
        >
          ${result.level ? levelName(facts, result.level) : html`<span part="range">${possible(facts, report)}</span>`}
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
