import { writeCalendar } from '#exchange';
import type { Id } from '#model';
import type { PlanGroup, PlanRow } from '#scoring';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Offers } from '../share/offers.ts';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import { questionPlace } from '../visit/flow.ts';
import { maybeOthers, withDepends } from './depends.ts';
import type { Report } from './report.ts';
import { roadChoice, roadSummary } from './road.ts';
import { planRow, type RowFacts } from './row.ts';
import { printedSources } from './sources.ts';
import { levelName, titleOf } from './words.ts';

/** So many open questions are named, and so many steps of the road shown; the review and a fold have the others. */
const FIRST = 3;

type PlanFacts = RowFacts & Pick<Facts, 'isBuiltIn' | 'opened' | 'objective' | 'marked'>;
type PlanActs = Pick<Acts, 'go' | 'edit' | 'mark' | 'prefer' | 'renew'>;

/** While questions that may lead to something have no answer: that the list isn't whole, and the way to them. */
function stillOpen(
  { t, opened }: PlanFacts,
  { go, edit }: PlanActs,
  { open }: Report,
): TemplateResult | typeof nothing {
  const { questions, duties } = open;
  if (!questions.length) return nothing;
  return html`
    <div class="missing">
      <p>
        ${t('result:plan.open', { count: questions.length })}
        ${duties ? t('result:plan.openDuties', { count: duties }) : nothing}
      </p>
      <ul>
        ${questions.slice(0, FIRST).map(({ id }) => {
          const text = t(`content:questions.${id}.text`);
          return html`<li>
            ${
              opened
                ? text
                : html`<button type="button" class="link" @click=${() => edit(questionPlace(id))}>${text}</button>`
            }
          </li>`;
        })}
      </ul>
      ${
        questions.length > FIRST && !opened
          ? html`<p>
              <button type="button" class="link" @click=${() => go('review')}>${t('result:plan.allOpen')}</button>
            </p>`
          : nothing
      }
    </div>
  `;
}

/** "There is none" only when no question is open any more that may lead to one; with what was looked at. */
function noDuty(facts: PlanFacts, { open, duties, plan, action }: Report): TemplateResult | typeof nothing {
  const { t, isBuiltIn } = facts;
  const isMarked = plan.excluded.some((id) => action(id).obligation);
  if (open.duties || isMarked || !isBuiltIn) return nothing;
  return html`<div class="note none">
    <p>${t('result:plan.noDuty')}</p>
    ${
      duties.length
        ? html`<details>
            <summary>${t('result:plan.looked', { count: duties.length })}</summary>
            <ul class="looked">
              ${duties.map((id) => html`<li>${titleOf(facts, id)}</li>`)}
            </ul>
          </details>`
        : nothing
    }
  </div>`;
}

/** The days of the plan for the calendar of the phone; nothing without a day. */
function calendar(
  facts: PlanFacts,
  { save }: Pick<Offers, 'save'>,
  { plan, action }: Report,
): TemplateResult | typeof nothing {
  const { t, today } = facts;
  const events = plan.rows.flatMap(({ id, due: { day } }) =>
    day
      ? [{ id, day, title: withDepends(facts, titleOf(facts, id), action(id)), text: t(`results:actions.${id}.text`) }]
      : [],
  );
  if (!events.length) return nothing;
  return html`<p class="buttons">
    <button
      type="button"
      @click=${() => save('la-ban-so.ics', 'text/calendar;charset=utf-8', writeCalendar(events, today))}
    >
      ${t('result:plan.calendar')}
    </button>
  </p>`;
}

/** What was marked, and how to take it back. A button that stands for another row is another button. */
function marked(
  facts: RowFacts,
  { mark }: PlanActs,
  ids: readonly Id[],
  name: 'done' | 'struck',
): TemplateResult | typeof nothing {
  const { t } = facts;
  if (!ids.length) return nothing;
  return html`
    <details class="marks">
      <summary>${t(`result:plan.${name}List`, { count: ids.length })}</summary>
      <ul class="marked ${name}">
        ${ids.map((id) =>
          keyed(
            id,
            html`
              <li>
                <span>${titleOf(facts, id)}</span>
                <button type="button" class="quiet" @click=${() => mark(id, null)}>
                  ${t('result:plan.again')}<span class="hidden">: ${titleOf(facts, id)}</span>
                </button>
              </li>
            `,
          ),
        )}
      </ul>
    </details>
  `;
}

/** What all that is done comes to. */
function nowText(facts: Pick<Facts, 't'>, { plan, result }: Report): string {
  const { t } = facts;
  const now = t('result:plan.now', { count: plan.done.length, score: result.score ?? '–' });
  return result.level ? `${now} ${t('result:plan.nowLevel', { level: levelName(facts, result.level) })}` : now;
}

/**
 * Below the rows, in sight wherever the row was that was marked: what that comes to, and the way back. It is heard with
 * the road, which says it, too.
 */
function news(facts: PlanFacts, { mark }: PlanActs, report: Report): TemplateResult | typeof nothing {
  const { t, marked: id } = facts;
  if (!id) return nothing;
  const { done, excluded } = report.plan;
  return html`<p class="buttons changed news">
    <span>${done.includes(id) ? nowText(facts, report) : t('result:plan.struckList', { count: excluded.length })}</span>
    <button type="button" class="quiet" @click=${() => mark(id, null)}>
      ${t('result:plan.again')}<span class="hidden">: ${titleOf(facts, id)}</span>
    </button>
  </p>`;
}

/** The road to the next level: which one, what it comes to, and what of it stands in no earlier group. */
function road(facts: PlanFacts, acts: PlanActs, report: Report, rows: TemplateResult | typeof nothing): TemplateResult {
  const { t } = facts;
  const { plan, result } = report;
  return html`
    ${
      plan.road
        ? html`<div class="road-head">
            <h4>${t('result:road.title', { level: levelName(facts, result.next!.level) })}</h4>
            ${roadChoice(facts, acts, report)}
          </div>`
        : nothing
    }
    <div class="road" role="status">
      ${
        plan.done.length
          ? html`<p class=${plan.done.includes(facts.marked!) ? 'hidden' : nothing}>${nowText(facts, report)}</p>`
          : nothing
      }
      ${roadSummary(facts, report)}
    </div>
    ${plan.road && rows === nothing ? html`<p class="note">${t('result:road.above')}</p>` : rows}
  `;
}

const rowList = (
  facts: PlanFacts,
  acts: PlanActs,
  report: Report,
  rows: readonly PlanRow[],
): TemplateResult | typeof nothing =>
  rows.length
    ? html`<ol class="rows">
        ${repeat(
          rows,
          ({ id }) => id,
          (row) => planRow(facts, acts, report, row),
        )}
      </ol>`
    : nothing;

/** Rows that can wait, under the words that say how many they are. */
const folded = (
  { t }: PlanFacts,
  name: 'moreSteps' | 'more',
  rows: readonly PlanRow[],
  list: (rows: readonly PlanRow[]) => unknown,
): TemplateResult | typeof nothing =>
  rows.length
    ? html`<details class=${name}>
        <summary>${t(`result:plan.${name}`, { count: rows.length })}</summary>
        ${list(rows)}
      </details>`
    : nothing;

/** The sources of things to do, and of the help there is with them. */
const citedBy = ({ action, supports }: Report, rows: readonly PlanRow[]): readonly Id[] =>
  rows.flatMap(({ id }) => [...(action(id).sources ?? []), ...supports(id).flatMap((support) => support.sources)]);

/** The one list of what to do: what the law asks for, by date; groundwork; the road to the next level; the rest folded. */
export function planSection(
  facts: PlanFacts,
  acts: PlanActs,
  offers: Pick<Offers, 'save'>,
  report: Report,
): TemplateResult {
  const { t } = facts;
  const { plan, open, action } = report;
  const rows = (group: PlanGroup): readonly PlanRow[] => plan.rows.filter((row) => row.group === group);
  const list = (some: readonly PlanRow[]): TemplateResult | typeof nothing => rowList(facts, acts, report, some);
  const [steps, rest] = [rows('road'), rows('rest')];
  // without a level there is no road yet: what is worth doing in any case stands in its place
  const early = report.result.score === null ? rest.slice(0, FIRST) : [];
  return html`
    <section class="plan">
      <h3>${t('result:plan.title')}</h3>
      ${
        plan.rows.length || open.questions.length
          ? html`<p class="note on-screen">${t('result:plan.lead')}</p>`
          : html`<p class="note none">${t('result:plan.none')}</p>`
      }
      ${stillOpen(facts, acts, report)}
      ${rows('duties').length ? html`<h4>${t('result:plan.duties')}</h4>` : noDuty(facts, report)}
      ${maybeOthers(
        facts,
        acts,
        rows('duties').map(({ id }) => action(id)),
      )}
      ${list(rows('duties'))} ${calendar(facts, offers, report)}
      ${rows('groundwork').length ? html`<h4>${t('result:plan.groundwork')}</h4>` : nothing} ${list(rows('groundwork'))}
      ${road(facts, acts, report, list(steps.slice(0, FIRST)))} ${folded(facts, 'moreSteps', steps.slice(FIRST), list)}
      ${early.length ? html`<h4>${t('result:plan.early')}</h4>` : nothing} ${list(early)}
      ${folded(facts, 'more', rest.slice(early.length), list)}
      ${
        plan.done.length && !facts.opened
          ? html`<p class="buttons">
              <button type="button" class="quiet" @click=${acts.renew}>${t('result:plan.renew')}</button>
            </p>`
          : nothing
      }
      ${marked(facts, acts, plan.done, 'done')} ${marked(facts, acts, plan.excluded, 'struck')}
      ${news(facts, acts, report)}
      ${printedSources(facts, report, citedBy(report, [...plan.rows.filter(({ group }) => group !== 'rest'), ...early]))}
    </section>
  `;
}
