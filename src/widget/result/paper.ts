import { isLetBe } from './areas.ts';
import { formatIsoDate } from '#look';
import type { PlanRow } from '#scoring';
import { html, nothing, type TemplateResult } from 'lit';
import { dial } from '../pictures/dial.ts';
import { bar } from '../pictures/bar.ts';
import { printedCode } from '../share/code.ts';
import type { Offers } from '../share/offers.ts';
import type { Facts } from '../visit/facts.ts';
import { dependsText } from './depends.ts';
import type { Report } from './report.ts';
import { whenText } from './row.ts';
import { levelName, missingText, moneyText, spanText, timeText, titleOf } from './words.ts';

type PaperFacts = Pick<Facts, 't' | 'language' | 'today' | 'address' | 'questionnaire' | 'profile' | 'state'>;

/** So many lines of things to do leave room on the page for code and name, in letters as wide as any system has. */
const LINES = 24;
/** So many letters of a title take one line, and so many of a date, which has the whole width. */
const LETTERS = { title: 36, said: 70 };
/** What a thing takes beside its lines. */
const GAP = 0.25;

function level(facts: PaperFacts, { result, questionnaire }: Report): TemplateResult {
  const { t, today } = facts;
  const { level: reached, score, range, next } = result;
  return html`
    <div class="paper-level">
      ${dial(
        questionnaire.levels.map(({ from }) => from),
        questionnaire.levels.findIndex(({ id }) => id === reached),
        score,
        range,
      )}
      <div>
        <p class="paper-name">${reached ? levelName(facts, reached) : t('result:level.open')}</p>
        <p>
          <strong
            >${
              score !== null
                ? t('result:level.score', { score })
                : range
                  ? t('result:picture.range', { range: spanText(facts, range) })
                  : nothing
            }</strong
          >
          · ${formatIsoDate(today)}
        </p>
        ${
          next
            ? html`<p>
                ${t('result:level.next', { level: levelName(facts, next.level) })}
                ${next.missing.map((missing) => missingText(facts, missing)).join(' ')}
              </p>`
            : nothing
        }
      </div>
    </div>
  `;
}

const areas = (facts: PaperFacts, report: Report): TemplateResult => html`
  <table class="paper-areas">
    <tbody>
      ${report.questionnaire.areas.map(({ id }) => {
        const { score, range } = report.result.areas[id]!;
        return html`<tr>
          <th scope="row">
            ${facts.t(`content:areas.${id}`)}${isLetBe(report, id) ? ` (${facts.t('result:picture.hardly')})` : nothing}
          </th>
          <td>${range ? bar(score === null ? range[0] : 0, score ?? range[1]) : nothing}</td>
          <td class="figure">${score ?? (range ? spanText(facts, range) : '–')}</td>
        </tr>`;
      })}
    </tbody>
  </table>
`;

/** By when, and whether it depends. */
const saidOf = (facts: PaperFacts, report: Report, row: PlanRow): string =>
  [dependsText(facts, report.action(row.id)), whenText(facts, report, row)].filter(Boolean).join('; ');

/** As many things to do as find room. */
function fitting(facts: PaperFacts, report: Report): readonly PlanRow[] {
  let lines = 0;
  return report.plan.rows.filter((row) => {
    lines += Math.ceil(titleOf(facts, row.id).length / LETTERS.title) + GAP;
    lines += Math.ceil(saidOf(facts, report, row).length / LETTERS.said);
    return lines <= LINES;
  });
}

function thing(facts: PaperFacts, report: Report, row: PlanRow): TemplateResult {
  const { t } = facts;
  const { hours, cost } = report.action(row.id);
  const score = row.gain?.score;
  const said = saidOf(facts, report, row);
  return html`<li>
    <span>☐</span>
    <span>${titleOf(facts, row.id)}</span>
    <span class="facts">${score ? t('result:plan.gain', { score, count: score }) : nothing}</span>
    <span class="facts">${timeText(facts, hours)}</span>
    <span class="facts">${moneyText(facts, cost)}</span>
    ${said ? html`<strong>${said}</strong>` : nothing}
  </li>`;
}

/** The whole result on one page of paper: where one stands, what to do by when, and how to find it again. */
export function paperPage(facts: PaperFacts, offers: Pick<Offers, 'drawQr'>, report: Report): TemplateResult {
  const { t } = facts;
  const { rows } = report.plan;
  const shown = fitting(facts, report);
  const rest = rows.length - shown.length;
  return html`
    <div class="paper">
      ${level(facts, report)} ${areas(facts, report)}
      ${
        rows.length
          ? html`
              <p class="paper-heading">${t('result:plan.title')}</p>
              <ul class="paper-plan">
                ${shown.map((row) => thing(facts, report, row))}
              </ul>
              ${rest > 0 ? html`<p class="note">${t('result:paper.rest', { count: rest })}</p>` : nothing}
            `
          : nothing
      }
      ${printedCode(facts, offers, html`<p class="paper-sign">${t('result:paper.name')}</p>`)}
      <p class="note">${t('results:notice')}</p>
    </div>
  `;
}
