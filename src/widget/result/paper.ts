import { isLetBe } from './areas.ts';
import { formatIsoDate } from '#look';
import type { PlanRow } from '#scoring';
import { html, nothing, type TemplateResult } from 'lit';
import { dial } from '../pictures/dial.ts';
import { bar } from '../pictures/bar.ts';
import { printedCode } from '../share/code.ts';
import type { Offers } from '../share/offers.ts';
import type { Facts } from '../visit/facts.ts';
import type { Report } from './report.ts';
import { dependsText, whenText } from './row.ts';
import { levelName, missingText, moneyText, spanText, timeText, titleOf } from './words.ts';

type PaperFacts = Pick<Facts, 't' | 'language' | 'today' | 'address' | 'questionnaire' | 'profile' | 'state'>;

/** So many things to do leave room on the page for code and name. */
const ROWS = 14;

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

function thing(facts: PaperFacts, report: Report, row: PlanRow): TemplateResult {
  const { t } = facts;
  const { hours, cost } = report.action(row.id);
  const score = row.gain?.score;
  const said = [dependsText(facts, report.action(row.id)), whenText(facts, report, row)].filter(Boolean).join('; ');
  return html`<tr>
    <td class="paper-tick">☐</td>
    <th scope="row">${titleOf(facts, row.id)}${said ? html`<br /><strong>${said}</strong>` : nothing}</th>
    <td>${score ? t('result:plan.gain', { score, count: score }) : nothing}</td>
    <td>${timeText(facts, hours)}</td>
    <td>${moneyText(facts, cost)}</td>
  </tr>`;
}

/** The whole result on one page of paper: where one stands, what to do by when, and how to find it again. */
export function paperPage(facts: PaperFacts, offers: Pick<Offers, 'drawQr'>, report: Report): TemplateResult {
  const { t } = facts;
  const { rows } = report.plan;
  const rest = rows.length - ROWS;
  return html`
    <div class="paper">
      ${level(facts, report)} ${areas(facts, report)}
      ${
        rows.length
          ? html`
              <p class="paper-heading">${t('result:plan.title')}</p>
              <table class="paper-plan">
                <tbody>
                  ${rows.slice(0, ROWS).map((row) => thing(facts, report, row))}
                </tbody>
              </table>
              ${rest > 0 ? html`<p class="note">${t('result:paper.rest', { count: rest })}</p>` : nothing}
            `
          : nothing
      }
      ${printedCode(facts, offers)}
      <p class="paper-sign">${t('result:paper.name')}</p>
      <p class="note">${t('results:notice')}</p>
    </div>
  `;
}
