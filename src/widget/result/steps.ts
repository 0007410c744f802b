import { html, nothing, type TemplateResult } from 'lit';
import { answerWords } from '../screens/answer-text.ts';
import type { View } from '../view.ts';
import type { Report, StepFacts } from './report.ts';
import { isOurs, sourceLine, sourceList } from './sources.ts';
import { levelName, moneyText, timeText } from './words.ts';

/** So many duties and so many steps are shown at once; the rest is folded. */
const FIRST = 3;

export const titleOf = ({ t }: View, id: string): string => t(`results:actions.${id}.title`) || id;

/** "+6 points", "1 day", "free of charge": what a step brings and takes. */
function facts(view: View, { gain, action }: StepFacts): TemplateResult {
  const { t } = view;
  const area = gain && Object.entries(gain.areas).sort((a, b) => b[1] - a[1])[0];
  const points = gain?.score
    ? t('result:steps.gain', { score: gain.score, count: gain.score })
    : area
      ? t('result:steps.gainArea', { score: area[1], count: area[1], area: t(`content:areas.${area[0]}`) })
      : '';
  const level = gain?.level ? t('result:steps.level', { level: levelName(view, gain.level) }) : '';
  const all = [points, level, timeText(view, action.hours), moneyText(view, action.cost)].filter(Boolean);
  return html`<ul class="facts-row">
    ${all.map((fact, i) => html`<li class=${i === 0 && points ? 'gain' : ''}>${fact}</li>`)}
  </ul>`;
}

const isEstimate = (report: Report, id: string): boolean => {
  const source = report.source(id);
  return Boolean(source && isOurs(source));
};

/** Why it fits: the answers of today that it would change. */
function reasons(view: View, { changes }: StepFacts): TemplateResult {
  const { t, questionnaire, state } = view;
  return html`
    <h5 class="why-list">${t('result:steps.why')}</h5>
    <ul class="why-list">
      ${Object.entries(changes).map(([id, { answer }]) => {
        const question = questionnaire.questions.find((one) => one.id === id)!;
        return html`<li>
          ${t('result:steps.change', {
            question: t(`content:questions.${id}.text`),
            before: answerWords(view, question, state.answers[id]),
            after: answerWords(view, question, answer),
          })}
        </li>`;
      })}
    </ul>
  `;
}

/** One step: what, how much it brings and takes; unfolded: why, how, who helps, sources. */
export function stepCard(view: View, report: Report, step: StepFacts): TemplateResult {
  const { t } = view;
  const before = (step.action.requires ?? []).filter((id) => report.steps.some((other) => other.id === id));
  return html`
    <article class="step" part="action">
      <h4>${titleOf(view, step.id)}</h4>
      ${facts(view, step)}
      ${
        before.length
          ? html`<p class="before">
              ${t('result:steps.before', { titles: before.map((id) => titleOf(view, id)).join(', ') })}
            </p>`
          : nothing
      }
      <details>
        <summary>${t('result:steps.how')}<span class="hidden">: ${titleOf(view, step.id)}</span></summary>
        <p>${t(`results:actions.${step.id}.text`)}</p>
        ${
          step.supports.length
            ? html`
                <h5>${t('result:steps.help')}</h5>
                <ul>
                  ${step.supports.map(
                    ({ id, sources }) => html`
                      <li>
                        <strong>${t(`results:supports.${id}.title`)}.</strong> ${t(`results:supports.${id}.text`)}
                        ${sourceList(view, report, sources)}
                      </li>
                    `,
                  )}
                </ul>
              `
            : nothing
        }
        ${reasons(view, step)}
        ${
          step.action.sources?.length
            ? html`
                <h5 class=${step.action.sources.every((id) => isEstimate(report, id)) ? 'ours' : ''}>
                  ${t('result:steps.sources')}
                </h5>
                ${sourceList(view, report, step.action.sources)}
              `
            : nothing
        }
      </details>
    </article>
  `;
}

/** The first cards, and the others folded; on paper with a heading, and what all estimates rest on once. */
const cards = (view: View, report: Report, steps: readonly StepFacts[], space: string): TemplateResult => {
  const rest = steps.slice(FIRST);
  const ours = new Set(steps.flatMap(({ action }) => action.sources ?? []).filter((id) => isEstimate(report, id)));
  return html`
    ${steps.slice(0, FIRST).map((step) => stepCard(view, report, step))}
    ${
      rest.length
        ? html`
            <details class="more">
              <summary>${view.t(`result:${space}.more`, { count: rest.length })}</summary>
              <p class="on-paper"><strong>${view.t(`result:${space}.others`)}</strong></p>
              ${rest.map((step) => stepCard(view, report, step))}
            </details>
          `
        : nothing
    }
    ${[...ours].map((id) => html`<p class="on-paper note">${sourceLine(view, report.source(id)!)}</p>`)}
  `;
};

/** Duties, apart from the score: "you may have to", with law and date; never "you break the law". */
export function dutiesSection(view: View, report: Report): TemplateResult | typeof nothing {
  const { t, isBuiltIn } = view;
  const duties = report.steps.filter(({ action }) => action.obligation);
  if (!duties.length && !isBuiltIn) return nothing;
  return html`
    <section class="duties">
      <h3>${t('result:duties.title')}</h3>
      <p class="note">${t(duties.length ? 'result:duties.lead' : 'result:duties.none')}</p>
      ${cards(view, report, duties, 'duties')}
    </section>
  `;
}

export function stepsSection(view: View, report: Report): TemplateResult {
  const { t } = view;
  const steps = report.steps.filter(({ action }) => !action.obligation);
  return html`
    <section class="steps">
      <h3>${t('result:steps.title')}</h3>
      <p class="note">${t(steps.length ? 'result:steps.lead' : 'result:steps.none')}</p>
      ${cards(view, report, steps, 'steps')}
    </section>
  `;
}
