import type { Support } from '#content';
import { formatIsoDate } from '#look';
import type { Answer, Id } from '#model';
import type { PlanRow } from '#scoring';
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { answerWords } from '../screens/answer-text.ts';
import { digestOf } from '../digest.ts';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import { dependsText } from './depends.ts';
import type { Report } from './report.ts';
import { isOurs, sourceList } from './sources.ts';
import { levelName, howTo, moneyText, timeText, titleOf } from './words.ts';

export type RowFacts = Pick<Facts, 't' | 'language' | 'today' | 'questionnaire' | 'profile'>;
export type RowActs = Pick<Acts, 'mark'>;

/** "by 31/01/2027", "within 30 days of …", "until 28/02/2027"; nothing without a date. */
export function whenText({ t }: Pick<Facts, 't'>, { action }: Pick<Report, 'action'>, { id, due }: PlanRow): string {
  const { until } = action(id);
  if (due.day) return t('result:plan.due', { date: formatIsoDate(due.day) });
  if (due.after)
    return t('result:plan.within', { count: due.after.days, event: t(`results:events.${due.after.event}`) });
  return until ? t('result:plan.until', { date: formatIsoDate(until) }) : '';
}

/** "+6 points", "1 day", "free of charge": what it brings and takes. */
function bringsAndTakes(facts: RowFacts, report: Report, row: PlanRow): TemplateResult {
  const { t } = facts;
  const { gain, isOnRoad } = row;
  const action = report.action(row.id);
  const { hours, cost } = action;
  const area = gain && Object.entries(gain.areas).sort((a, b) => b[1] - a[1])[0];
  const points = gain?.score
    ? t('result:plan.gain', { score: gain.score, count: gain.score })
    : area
      ? t('result:plan.gainArea', { score: area[1], count: area[1], area: t(`content:areas.${area[0]}`) })
      : '';
  const level = gain?.level
    ? t('result:plan.level', { level: levelName(facts, gain.level) })
    : isOnRoad && row.group !== 'road'
      ? t('result:plan.onRoad')
      : '';
  const chips = [
    ['', dependsText(facts, action)],
    ['when', whenText(facts, report, row)],
    ['gain', points],
    ['level-up', level],
    ['', timeText(facts, hours)],
    ['', moneyText(facts, cost)],
  ] as const;
  return html`<span class="facts-row">
    ${chips.map(([name, text]) => (text ? html`<span class=${name || nothing}>${text}</span> ` : nothing))}
  </span>`;
}

/** Why it fits: the answers of now that it would change. */
function reasons(facts: RowFacts, { answers }: Report, { changes }: PlanRow): TemplateResult {
  const { t, questionnaire } = facts;
  return html`
    <h5 class="why-list">${t('result:plan.why')}</h5>
    <ul class="why-list">
      ${Object.entries(changes).map(([id, change]) => {
        const question = questionnaire.questions.find((one) => one.id === id)!;
        const [before, after] = [answers[id], change!.answer];
        const words = (answer: Answer | undefined): string => answerWords(facts, question, answer);
        const asked = t(`content:questions.${id}.text`);
        // of several that are chosen only those that come are said
        const added = Array.isArray(before) && Array.isArray(after) ? after.filter((one) => !before.includes(one)) : [];
        return html`<li>
          ${
            added.length
              ? t('result:plan.adds', { question: asked, added: words(added) })
              : t('result:plan.change', { question: asked, before: words(before), after: words(after) })
          }
        </li>`;
      })}
    </ul>
  `;
}

/** The help there is, and whether it stands for the first time: on paper an earlier thing to do has said what it is. */
const helpOf = (
  { supports, plan }: Report,
  id: Id,
): readonly { readonly support: Support; readonly isFirst: boolean }[] =>
  supports(id).map((support) => ({
    support,
    isFirst: plan.rows.find((row) => supports(row.id).includes(support))?.id === id,
  }));

function help(facts: RowFacts, report: Report, id: Id): TemplateResult | typeof nothing {
  const { t } = facts;
  const found = helpOf(report, id);
  if (!found.length) return nothing;
  return html`
    <h5>${t('result:plan.help')}</h5>
    <ul>
      ${found.map(
        ({ support, isFirst }) => html`
          <li>
            <strong>${t(`results:supports.${support.id}.title`)}.</strong>
            <span class=${isFirst ? nothing : 'said'}
              >${t(`results:supports.${support.id}.text`)} ${sourceList(facts, report, support.sources)}</span
            >
          </li>
        `,
      )}
    </ul>
  `;
}

function sources(facts: RowFacts, report: Report, ids: readonly string[]): TemplateResult | typeof nothing {
  if (!ids.length) return nothing;
  const isAllOurs = ids.every((id) => {
    const source = report.source(id);
    return source && isOurs(source);
  });
  return html`
    <h5 class=${isAllOurs ? 'ours' : 'cited'}>${facts.t('result:plan.sources')}</h5>
    ${sourceList(facts, report, ids)}
  `;
}

/** How, why, who helps, sources, and that it can't be done. */
function inside(
  facts: RowFacts,
  { mark }: RowActs,
  report: Report,
  row: PlanRow,
  before: readonly Id[],
): TemplateResult {
  const { t } = facts;
  const { id } = row;
  const { obligation, sources: cited = [] } = report.action(id);
  const { lead, steps } = howTo(t(`results:actions.${id}.text`));
  const helped = report.supports(id).flatMap((support) => support.sources);
  return html`
    ${obligation ? html`<p class="note duty-note">${t('result:plan.duty')}</p>` : nothing}
    ${
      before.length
        ? html`<p class="before">
            ${t('result:plan.before', { titles: before.map((other) => titleOf(facts, other)).join(', ') })}
          </p>`
        : nothing
    }
    ${lead ? html`<p>${lead}</p>` : nothing}
    <ol class="how">
      ${steps.map((step) => html`<li>${step}</li>`)}
    </ol>
    ${help(facts, report, id)} ${reasons(facts, report, row)}
    ${sources(
      facts,
      report,
      cited.filter((one) => !helped.includes(one)),
    )}
    <p class="buttons">
      <button type="button" class="quiet" @click=${() => mark(id, 'excluded')}>
        ${t('result:plan.cannot')}<span class="hidden">: ${titleOf(facts, id)}</span>
      </button>
    </p>
  `;
}

/** All that the inside of a row is made of: a mark on another row seldom changes it, and it isn't drawn anew then. */
const madeOf = (
  { t, language, today, questionnaire }: RowFacts,
  report: Report,
  { id, changes }: PlanRow,
  before: readonly Id[],
  mark: RowActs['mark'],
): unknown[] => [
  mark,
  questionnaire,
  language,
  // one that is told by language, as soon as that is there
  t('result:plan.cannot'),
  today,
  before.join(),
  helpOf(report, id)
    .map(({ support, isFirst }) => support.id + isFirst)
    .join(),
  digestOf(Object.entries(changes).map(([question, change]) => [question, change!.answer, report.answers[question]])),
];

/** One thing to do: what, by when, what it brings and takes; opened: how, why, who helps, sources. */
export function planRow(facts: RowFacts, acts: RowActs, report: Report, row: PlanRow): TemplateResult {
  const { t } = facts;
  const { id } = row;
  const title = titleOf(facts, id);
  const { obligation, requires = [] } = report.action(id);
  const before = requires.filter((other) => report.plan.rows.some((one) => one.id === other));
  return html`
    <li class="row ${obligation ? 'duty' : ''}" part="action">
      <label class="tick">
        <input type="checkbox" .checked=${false} @change=${() => acts.mark(id, 'done')} />
        <span class="hidden">${t('result:plan.done')}: ${title}</span>
      </label>
      <details>
        <summary>
          <span class="row-title">${title}</span>
          ${bringsAndTakes(facts, report, row)}
        </summary>
        ${guard(madeOf(facts, report, row, before, acts.mark), () => inside(facts, acts, report, row, before))}
      </details>
    </li>
  `;
}
