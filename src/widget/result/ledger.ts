import type { LedgerArea, LedgerLine } from '#scoring';
import { html, nothing, type TemplateResult } from 'lit';
import { answerWords } from '../screens/answer-text.ts';
import type { View } from '../view.ts';
import type { Report } from './report.ts';
import { levelName } from './words.ts';

function lineRow(view: View, { question: id, points, weight, product }: LedgerLine): TemplateResult {
  const { t, questionnaire, state } = view;
  const question = questionnaire.questions.find((one) => one.id === id)!;
  return html`
    <tr>
      <th scope="row">
        ${t(`content:questions.${id}.text`)}
        <span class="answer">${answerWords(view, question, state.answers[id])}</span>
      </th>
      <td class="figure">${points === null ? t('result:ledger.notCounted') : `${points} × ${weight} = ${product}`}</td>
    </tr>
  `;
}

function areaTable(view: View, { area, lines, points, weight, score }: LedgerArea): TemplateResult | typeof nothing {
  const { t } = view;
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
        ${asked.map((line) => lineRow(view, line))}
      </tbody>
    </table>
    ${score === null ? nothing : html`<p>${t('result:ledger.area', { points: points!, weight: weight!, score })}</p>`}
  `;
}

/** Every answer, its points and weight, the sums and the roundings: as on the paper form. */
export function ledgerSection(view: View, { ledger }: Report): TemplateResult {
  const { t } = view;
  const scored = ledger.areas.filter(({ score }) => score !== null);
  return html`
    <section class="ledger-section">
      <h3>${t('result:ledger.title')}</h3>
      <p class="note">${t('result:ledger.lead')}</p>
      <details>
        <summary>${t('result:ledger.show')}</summary>
        ${ledger.areas.map((area) => areaTable(view, area))}
        ${
          ledger.score === null
            ? nothing
            : html`
                <h4>${t('result:ledger.overall')}</h4>
                <p>
                  ${t('result:ledger.overallSum', {
                    terms: scored
                      .map(({ score, areaWeight }) => (areaWeight === 1 ? score : `${score} × ${areaWeight}`))
                      .join(' + '),
                    points: ledger.points!,
                    weight: ledger.weight!,
                    score: ledger.score,
                  })}
                </p>
                <ul class="levels">
                  ${ledger.levels.map(({ level, from, met }) => {
                    const gates = view.questionnaire.levels.find(({ id }) => id === level)?.gates ?? [];
                    const texts = gates.map((gate) =>
                      t('result:ledger.gate', { area: t(`content:areas.${gate.area}`), from: gate.from }),
                    );
                    return html`<li>
                      ${t('result:ledger.level', { level: levelName(view, level), from, gates: texts.join('') })}
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
