import type { Question } from '#model';
import { html, nothing, type TemplateResult } from 'lit';
import { answerWords } from '../screens/answer-text.ts';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import { questionPlace } from '../visit/flow.ts';
import type { Report, StepFacts } from './report.ts';
import { isOurs, sourceLine, sourceList } from './sources.ts';
import { levelName, moneyText, timeText } from './words.ts';

/** So many duties and so many steps are shown at once; the rest is folded. */
const FIRST = 3;

type StepsFacts = Pick<Facts, 't' | 'language' | 'today' | 'questionnaire' | 'filled' | 'isBuiltIn' | 'opened'>;
type StepsActs = Pick<Acts, 'go'>;

export const titleOf = ({ t }: Pick<Facts, 't'>, id: string): string => t(`results:actions.${id}.title`) || id;

/** "+6 points", "1 day", "free of charge": what a step brings and takes. */
function bringsAndTakes(facts: StepsFacts, { gain, action }: StepFacts): TemplateResult {
  const { t } = facts;
  const area = gain && Object.entries(gain.areas).sort((a, b) => b[1] - a[1])[0];
  const points = gain?.score
    ? t('result:steps.gain', { score: gain.score, count: gain.score })
    : area
      ? t('result:steps.gainArea', { score: area[1], count: area[1], area: t(`content:areas.${area[0]}`) })
      : '';
  const level = gain?.level ? t('result:steps.level', { level: levelName(facts, gain.level) }) : '';
  const all = [points, level, timeText(facts, action.hours), moneyText(facts, action.cost)].filter(Boolean);
  return html`<ul class="facts-row">
    ${all.map((fact, i) => html`<li class=${i === 0 && points ? 'gain' : ''}>${fact}</li>`)}
  </ul>`;
}

const isEstimate = (report: Report, id: string): boolean => {
  const source = report.source(id);
  return Boolean(source && isOurs(source));
};

/** Why it fits: the answers of today that it would change. */
function reasons(facts: StepsFacts, { changes }: StepFacts): TemplateResult {
  const { t, questionnaire, filled } = facts;
  return html`
    <h5 class="why-list">${t('result:steps.why')}</h5>
    <ul class="why-list">
      ${Object.entries(changes).map(([id, { answer }]) => {
        const question = questionnaire.questions.find((one) => one.id === id)!;
        return html`<li>
          ${t('result:steps.change', {
            question: t(`content:questions.${id}.text`),
            before: answerWords(facts, question, filled.answers[id]),
            after: answerWords(facts, question, answer),
          })}
        </li>`;
      })}
    </ul>
  `;
}

/** One step: what, how much it brings and takes; unfolded: why, how, who helps, sources. */
function stepCard(facts: StepsFacts, report: Report, step: StepFacts): TemplateResult {
  const { t } = facts;
  const before = (step.action.requires ?? []).filter((id) => report.steps.some((other) => other.id === id));
  return html`
    <article class="step" part="action">
      <h4>${titleOf(facts, step.id)}</h4>
      ${bringsAndTakes(facts, step)}
      ${
        before.length
          ? html`<p class="before">
              ${t('result:steps.before', { titles: before.map((id) => titleOf(facts, id)).join(', ') })}
            </p>`
          : nothing
      }
      <details>
        <summary>${t('result:steps.how')}<span class="hidden">: ${titleOf(facts, step.id)}</span></summary>
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
                        ${sourceList(facts, report, sources)}
                      </li>
                    `,
                  )}
                </ul>
              `
            : nothing
        }
        ${reasons(facts, step)}
        ${
          step.action.sources?.length
            ? html`
                <h5 class=${step.action.sources.every((id) => isEstimate(report, id)) ? 'ours' : ''}>
                  ${t('result:steps.sources')}
                </h5>
                ${sourceList(facts, report, step.action.sources)}
              `
            : nothing
        }
      </details>
    </article>
  `;
}

/** The first cards, and the others folded; on paper with a heading, and what all estimates rest on once. */
const cards = (facts: StepsFacts, report: Report, steps: readonly StepFacts[], space: string): TemplateResult => {
  const rest = steps.slice(FIRST);
  const ours = new Set(steps.flatMap(({ action }) => action.sources ?? []).filter((id) => isEstimate(report, id)));
  return html`
    ${steps.slice(0, FIRST).map((step) => stepCard(facts, report, step))}
    ${
      rest.length
        ? html`
            <details class="more">
              <summary>${facts.t(`result:${space}.more`, { count: rest.length })}</summary>
              <p class="on-paper"><strong>${facts.t(`result:${space}.others`)}</strong></p>
              ${rest.map((step) => stepCard(facts, report, step))}
            </details>
          `
        : nothing
    }
    ${[...ours].map((id) => html`<p class="on-paper note">${sourceLine(facts, report.source(id)!)}</p>`)}
  `;
};

/** What stands before the cards; "there is none" only when nothing is open any more, with what was looked at. */
const note = (
  { t }: StepsFacts,
  steps: readonly StepFacts[],
  open: readonly Question[],
  space: 'duties' | 'steps',
  looked = '',
): TemplateResult | typeof nothing =>
  steps.length || !open.length
    ? html`<p class="note">${t(`result:${space}.${steps.length ? 'lead' : 'none'}`)} ${steps.length ? '' : looked}</p>`
    : nothing;

/** While questions that may lead here have no answer: that they do, and the way to them. */
const stillOpen = (
  { t, opened }: StepsFacts,
  { go }: StepsActs,
  questions: readonly Question[],
  space: 'duties' | 'steps',
): TemplateResult | typeof nothing =>
  questions.length
    ? html`
        <div class="missing">
          <p>${t(`result:${space}.open`, { count: questions.length })}</p>
          <ul>
            ${questions.slice(0, FIRST).map(({ id }) => {
              const text = t(`content:questions.${id}.text`);
              return html`<li>
                ${
                  opened
                    ? text
                    : html`<button type="button" class="link" @click=${() => go(questionPlace(id))}>${text}</button>`
                }
              </li>`;
            })}
          </ul>
          ${
            questions.length > FIRST && !opened
              ? html`<p>
                  <button type="button" class="link" @click=${() => go('review')}>
                    ${t('result:duties.allOpen')}<span class="hidden">: ${t(`result:${space}.title`)}</span>
                  </button>
                </p>`
              : nothing
          }
        </div>
      `
    : nothing;

/** Duties, apart from the score: "you may have to", with law and date; never "you break the law". */
export function dutiesSection(facts: StepsFacts, acts: StepsActs, report: Report): TemplateResult | typeof nothing {
  const { t, isBuiltIn } = facts;
  const duties = report.steps.filter(({ action }) => action.obligation);
  const open = report.open.duties;
  const looked = report.duties.length
    ? t('result:duties.looked', { titles: report.duties.map((id) => titleOf(facts, id)).join('; ') })
    : '';
  if (!duties.length && !open.length && !isBuiltIn) return nothing;
  return html`
    <section class="duties">
      <h3>${t('result:duties.title')}</h3>
      ${note(facts, duties, open, 'duties', looked)} ${cards(facts, report, duties, 'duties')}
      ${stillOpen(facts, acts, open, 'duties')}
    </section>
  `;
}

export function stepsSection(facts: StepsFacts, acts: StepsActs, report: Report): TemplateResult {
  const { t } = facts;
  const steps = report.steps.filter(({ action }) => !action.obligation);
  const open = report.open.steps;
  return html`
    <section class="steps">
      <h3>${t('result:steps.title')}</h3>
      ${note(facts, steps, open, 'steps')} ${cards(facts, report, steps, 'steps')}
      ${stillOpen(facts, acts, open, 'steps')}
    </section>
  `;
}
