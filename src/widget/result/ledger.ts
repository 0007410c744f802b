import type { LedgerArea, LedgerLine } from '#scoring';
import { html, nothing, type TemplateResult } from 'lit';
import { answerWords } from '../screens/answer-text.ts';
import type { Facts } from '../visit/facts.ts';
import { isLetBe } from './areas.ts';
import type { Report } from './report.ts';
import { levelName } from './words.ts';

type LedgerFacts = Pick<Facts, 't' | 'language' | 'questionnaire' | 'filled'>;

function lineRow(facts: LedgerFacts, { question: id, points, weight, product }: LedgerLine): TemplateResult {
  const { t, questionnaire, filled } = facts;
  const question = questionnaire.questions.find((one) => one.id === id)!;
  return html`
    <tr>
      <th scope="row">
        ${t(`content:questions.${id}.text`)}
        <span class="answer">${answerWords(facts, question, filled.answers[id])}</span>
      </th>
      <td class="figure">${points === null ? t('result:ledger.notCounted') : `${points} × ${weight} = ${product}`}</td>
    </tr>
  `;
}

function areaTable(
  facts: LedgerFacts,
  report: Report,
  { area, lines, points, weight, score }: LedgerArea,
): TemplateResult | typeof nothing {
  const { t } = facts;
  const asked = lines.filter(({ state }) => state !== 'not-asked');
  if (!asked.length) return nothing;
  return html`
    <h4>${t(`content:areas.${area}`)}</h4>
    <table class="ledger">
      <thead>
        <tr>
          <th scope="col">${t('result:ledger.question')}</th>
          <th scope="col" class="figure">${t('result:ledger.product')}</th>
        </tr>
      </thead>
      <tbody>
        ${asked.map((line) => lineRow(facts, line))}
      </tbody>
    </table>
    ${score === null ? nothing : html`<p>${t('result:ledger.area', { points: points!, weight: weight!, score })}</p>`}
    ${isLetBe(report, area) ? html`<p class="note">${t('result:areas.hardly')}</p>` : nothing}
  `;
}

/** Every answer, its points and weight, the sums and the roundings: as on the paper form. */
export function ledgerSection(facts: LedgerFacts, report: Report): TemplateResult {
  const { t } = facts;
  const { ledger } = report;
  const scored = ledger.areas.filter(({ score }) => score !== null);
  return html`
    <section class="ledger-section">
      <h3>${t('result:ledger.title')}</h3>
      <details>
        <summary>${t('result:ledger.show')}</summary>
        <p class="note">${t('result:ledger.lead')}</p>
        ${ledger.areas.map((area) => areaTable(facts, report, area))}
        ${
          ledger.score === null
            ? nothing
            : html`
                <h4>${t('result:ledger.overall')}</h4>
                <p>
                  ${t('result:ledger.overallSum', {
                    terms: scored.map(({ points }) => points).join(' + '),
                    points: ledger.points!,
                    weight: ledger.weight!,
                    score: ledger.score,
                  })}
                </p>
                <ul class="levels">
                  ${ledger.levels.map(({ level, from, met }) => {
                    const gates = facts.questionnaire.levels.find(({ id }) => id === level)?.gates ?? [];
                    const texts = gates.map((gate) =>
                      t('result:ledger.gate', { area: t(`content:areas.${gate.area}`), from: gate.from }),
                    );
                    return html`<li>
                      ${t('result:ledger.level', { level: levelName(facts, level), from, gates: texts.join('') })}
                      <strong>${t(met ? 'result:ledger.met' : 'result:ledger.unmet')}</strong>
                    </li>`;
                  })}
                </ul>
              `
        }
      </details>
    </section>
  `;
}
