import { formatWhole } from '#look';
import { allowsNotApplicable, alternatives, NOT_APPLICABLE, UNSURE, type Answer, type Question } from '#model';
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import { answerWords } from './answer-text.ts';
import { navigation, onSubmit, onwardWords, type OnwardFacts } from './navigation.ts';

type QuestionFacts = Pick<Facts, 't' | 'language' | 'asked' | 'profile' | 'state' | 'result' | 'draft' | 'detour'> &
  OnwardFacts;
type QuestionActs = Pick<Acts, 'answer' | 'type' | 'edit' | 'next' | 'back'>;

const SPECIAL: readonly Answer[] = [UNSURE, NOT_APPLICABLE];

/** One row: the whole of it can be tapped. */
const row = (
  type: 'radio' | 'checkbox',
  isChecked: boolean,
  text: string,
  onChange: () => void,
): TemplateResult => html`
  <label class="option" part="option">
    <input type=${type} name="answer" .checked=${isChecked} @change=${onChange} />
    <span>${text}</span>
  </label>
`;

/** The answer after a tap on one option of several: an exclusive one stands alone. */
function toggled(question: Question & { type: 'multiple' }, answer: Answer | undefined, id: string): Answer | null {
  const chosen = Array.isArray(answer) ? (answer as readonly string[]) : [];
  const isExclusive = (one: string): boolean => !!question.options.find((option) => option.id === one)?.exclusive;
  const next = chosen.includes(id)
    ? chosen.filter((one) => one !== id)
    : isExclusive(id)
      ? [id]
      : [...chosen.filter((one) => !isExclusive(one)), id];
  return next.length ? question.options.map((option) => option.id).filter((one) => next.includes(one)) : null;
}

/** A field for a number, with what is wrong about the one typed in. */
function numberField(facts: QuestionFacts, { type }: QuestionActs, question: Question & { type: 'number' }) {
  const { t, language, state, draft } = facts;
  const { min, max } = question;
  const whole = (value: number): string => formatWhole(value, language);
  const given = state.answers[question.id];
  const shown = draft?.text ?? (typeof given === 'number' ? whole(given) : '');
  return html`
    <p class="number">
      <input
        type="text"
        inputmode=${min < 0 ? 'text' : 'numeric'}
        autocomplete="off"
        id="number"
        aria-labelledby="question hint"
        aria-describedby="error"
        aria-invalid=${draft?.isWrong ? 'true' : 'false'}
        .value=${shown}
        @input=${(event: Event) => type(question, (event.target as HTMLInputElement).value)}
      />
      ${question.unit === 'percent' ? html`<span aria-hidden="true">%</span>` : nothing}
    </p>
    <p id="error" class="error" role="alert">
      ${
        draft?.isWrong
          ? t('ui:question.number', {
              min: whole(min),
              max: whole(max),
              example: whole(Math.round(min + (max - min) / 4)),
            })
          : nothing
      }
    </p>
  `;
}

function choices(facts: QuestionFacts, acts: QuestionActs, question: Question): TemplateResult {
  const { t, state } = facts;
  const { answer } = acts;
  const given = state.answers[question.id];
  const text = (option: string): string => t(`content:questions.${question.id}.options.${option}`);
  if (question.type === 'number') return numberField(facts, acts, question);
  if (question.type === 'single')
    return html`${question.options.map(({ id }) => row('radio', given === id, text(id), () => answer(question, id)))}`;
  return html`${question.options.map(({ id }) =>
    row('checkbox', Array.isArray(given) && given.includes(id), text(id), () =>
      answer(question, toggled(question, given, id)),
    ),
  )}`;
}

/**
 * "Not applicable" where the profile allows it, and "I don't know" once the question is asked again: always last, never chosen
 * beforehand. The first time, "not clear, later" below leaves the question open.
 */
function special({ t, state, profile, detour }: QuestionFacts, { answer }: QuestionActs, question: Question) {
  const given = state.answers[question.id];
  const kind = question.type === 'single' ? 'radio' : 'checkbox';
  const shown = SPECIAL.filter(
    (value) => given === value || (value === UNSURE ? detour : allowsNotApplicable(question, profile)),
  );
  const text = (value: Answer): string =>
    value === UNSURE
      ? t('ui:question.unsure')
      : t(`content:questions.${question.id}.notApplicable`) || t('ui:question.notApplicable');
  return shown.length
    ? html`
        <div class="special">
          ${shown.map((value) =>
            row(kind, given === value, text(value), () =>
              answer(question, given === value && kind === 'checkbox' ? null : value),
            ),
          )}
        </div>
      `
    : nothing;
}

/** Asked only because the profile doesn't say: whoever it doesn't fit can say so there. */
function onlyIf(
  { t, profile }: QuestionFacts,
  { edit }: QuestionActs,
  { askIf }: Question,
): TemplateResult | typeof nothing {
  const missing = new Set(
    (askIf ? alternatives(askIf) : []).flatMap((fields) => Object.keys(fields).filter((field) => !profile[field])),
  );
  if (!missing.size) return nothing;
  return html`
    <p class="only-if">
      ${t('ui:question.onlyIf')}
      <button type="button" class="link" @click=${() => edit('profile')}>
        ${[...missing].map((field) => t(`content:profile.${field}.text`)).join(', ')}
      </button>
    </p>
  `;
}

/** Asked again, since the question has changed: what was said before. */
function asksAgain(facts: QuestionFacts, question: Question): TemplateResult | typeof nothing {
  const { t, state } = facts;
  const was = state.again[question.id];
  if (was === undefined || state.answers[question.id] !== undefined) return nothing;
  const words = answerWords(facts, question, was);
  return html`<p class="notice">
    ${t('ui:question.again')} ${words ? t('ui:question.was', { answer: words }) : nothing}
  </p>`;
}

/** What to know before answering: that several fit, or what is counted. */
const hint = ({ t }: QuestionFacts, { id, type }: Question): string =>
  type === 'multiple' ? t('ui:question.several') : type === 'number' ? t(`content:questions.${id}.unit`) : '';

/** How far in this area: a dot for each of its questions. */
const dots = ({ asked, result }: QuestionFacts, shown: Question): TemplateResult => html`
  <span class="dots" aria-hidden="true">
    ${asked
      .filter(({ area }) => area === shown.area)
      .map(
        ({ id }) => html`<i class=${id === shown.id ? 'now' : result.states[id] === 'unanswered' ? '' : 'done'}></i>`,
      )}
  </span>
`;

/** One of several can't be unticked: it is taken back at the end, where nothing moves when this comes and goes. */
const takeBack = ({ t, state }: QuestionFacts, { answer }: QuestionActs, question: Question) =>
  question.type === 'single' && state.answers[question.id] !== undefined
    ? html`<p>
        <button type="button" class="quiet" @click=${() => answer(question, null)}>${t('ui:profile.takeBack')}</button>
      </p>`
    : nothing;

/** `help`: what the words of the question mean; `follows`, loaded later: from which answer this one follows. */
export function question(
  facts: QuestionFacts,
  acts: QuestionActs,
  shown: Question,
  { help, follows }: Readonly<Record<'help' | 'follows', TemplateResult | typeof nothing | undefined>>,
): TemplateResult {
  const { t, asked, result, draft, detour } = facts;
  const number = asked.indexOf(shown) + 1;
  const isOpen = ({ id }: Question): boolean => result.states[id] === 'unanswered';
  const isAnswered = !isOpen(shown) || Boolean(draft?.text);
  return html`
    <form class="screen" novalidate @submit=${onSubmit(acts)}>
      <div class="progress">
        <p>
          <strong>
            ${
              detour?.kind === 'open'
                ? t('ui:question.left', { count: asked.slice(number).filter(isOpen).length + 1 })
                : t('ui:question.progress', { number, total: asked.length })
            }
          </strong>
          <span>${t(`content:areas.${shown.area}`)} ${dots(facts, shown)}</span>
        </p>
      </div>
      ${keyed(
        shown.id,
        html`
          <fieldset part="question" aria-describedby="hint">
            <legend>
              <h2 tabindex="-1" id="question" part="heading">${t(`content:questions.${shown.id}.text`)}</h2>
            </legend>
            <p id="hint" class="hint">${hint(facts, shown) || nothing}</p>
            ${asksAgain(facts, shown)} ${follows} ${choices(facts, acts, shown)} ${special(facts, acts, shown)}
          </fieldset>
          ${help} ${onlyIf(facts, acts, shown)} ${takeBack(facts, acts, shown)}
        `,
      )}
      ${navigation(facts, acts, onwardWords(facts, isAnswered), isAnswered)}
    </form>
  `;
}
