import type { Question } from '#model';
import { html, nothing, type TemplateResult } from 'lit';
import { larger } from '../board/larger.ts';
import { part, notAll, strip, table } from '../board/slide.ts';
import { MINIMUM } from '../board/snapshot.ts';
import { boardWords } from '../board/words.ts';
import type { Acts, Facts } from '../facts.ts';
import { rangeOfRoom, silentAt } from '../hands.ts';
import { fill } from '../words.ts';
import { projecting } from './projecting.ts';

type HandsFacts = Pick<Facts, 'words' | 'language' | 'bundle' | 'people' | 'hands' | 'handsAt'>;
/** What the trainer does here; absent in the projector's window, where nothing is typed. */
type HandsActs = Pick<Acts, 'count' | 'askHands'> | undefined;

const askedIn = ({ questionnaire }: Facts['bundle']): readonly Question[] =>
  (questionnaire.express ?? []).map((id) => questionnaire.questions.find((one) => one.id === id)!);

/** A count that was typed; `null`: nothing was. */
const countIn = (text: string): number | null => (/^\d{1,3}$/.test(text.trim()) ? Number(text) : null);

/** A number to be typed, or to be read where nothing is typed. Enter leads to the next one, and on from the last. */
function numberField(
  label: string,
  value: number | undefined,
  change: ((value: number | null) => void) | undefined,
  next?: () => void,
): TemplateResult {
  if (!change) return html`${value ?? ''}`;
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    const here = event.target as HTMLInputElement;
    const all = [...here.closest('section')!.querySelectorAll('input')];
    const after = all[all.indexOf(here) + 1];
    if (after) after.focus();
    else next?.();
  };
  return html`<input
    type="text"
    inputmode="numeric"
    maxlength="3"
    autocomplete="off"
    data-focus
    aria-label=${label}
    .value=${String(value ?? '')}
    @input=${(event: Event) => change(countIn((event.target as HTMLInputElement).value))}
    @keydown=${press}
  />`;
}

/** How many are in the room. */
const peopleSlide = (
  { words: { hands: said }, bundle, language, people, hands }: HandsFacts,
  acts: HandsActs,
): TemplateResult => html`
  <h2>${said.people}</h2>
  <p class="lead">${said.peopleLead}</p>
  <p class="collected">
    ${boardWords(bundle, language).t('board:businesses')}:
    ${numberField(said.people, people || undefined, acts && ((value) => acts.count(hands, value ?? 0)), () =>
      acts?.askHands(1),
    )}
  </p>
  <div class="notes"><p>${said.kept}</p></div>
`;

/** One question, its options with their hands. */
function questionSlide(facts: HandsFacts, question: Question, acts: HandsActs): TemplateResult {
  const { words, bundle, language, people, hands, handsAt } = facts;
  const { hands: said } = words;
  const { t } = boardWords(bundle, language);
  const counts = hands[question.id] ?? {};
  const options = question.type === 'number' ? [] : question.options;
  const change =
    (id: string) =>
    (value: number | null): void => {
      const { [id]: _, ...others } = counts;
      const mine = value === null ? others : { ...others, [id]: value };
      const { [question.id]: __, ...rest } = hands;
      acts?.count(Object.keys(mine).length ? { ...rest, [question.id]: mine } : rest, people);
    };
  const silent = silentAt(question, people, counts);
  const only: Readonly<Record<string, string>> = said.only;
  const kind = question.type === 'single' ? 'single' : 'multiple';
  return html`
    <h2 aria-live="polite">${t(`questions:questions.${question.id}.text`)}</h2>
    ${table(
      said.caption,
      [
        { text: fill(said.question, { at: handsAt, of: askedIn(bundle).length }) },
        { text: said.count, isFigure: true },
      ],
      options
        .filter((option) => !('exclusive' in option && option.exclusive))
        .map(({ id }) => {
          const name = t(`questions:questions.${question.id}.options.${id}`);
          return html`<tr>
            <th scope="row">
              ${name} ${strip('', [part(0, people ? (100 * (counts[id] ?? 0)) / people : 0, 'fill')])}
            </th>
            <td class="figure">
              ${numberField(name, counts[id], acts && change(id), () => acts?.askHands(handsAt + 1))}
            </td>
          </tr>`;
        }),
    )}
    <div class="notes">
      <p>${only[question.id] ?? ''} ${said[kind]}</p>
      <p role="status">
        ${silent < 0 ? said.over : kind === 'single' && hands[question.id] ? fill(said.silent, { count: silent }) : ''}
      </p>
    </div>
  `;
}

/** What is certain of the room. */
function rangeSlide(facts: HandsFacts): TemplateResult {
  const { words, bundle, language, people, hands } = facts;
  const { hands: said } = words;
  const say = boardWords(bundle, language);
  const { questionnaire } = bundle;
  if (people < MINIMUM || !Object.keys(hands).length) return html`<h2>${said.few}</h2>`;
  const range = rangeOfRoom(questionnaire, people, hands);
  if (!range) {
    const asked = askedIn(bundle);
    const at = 1 + asked.findIndex((one) => hands[one.id] && silentAt(one, people, hands[one.id]!) < 0);
    return html`<h2>${fill(said.question, { at, of: asked.length })}. ${said.over}</h2>`;
  }
  const weigh = (questions: readonly Question[]): number => questions.reduce((sum, { weight = 1 }) => sum + weight, 0);
  return html`
    <h2 aria-live="polite">${fill(said.mean, { from: range.mean[0], to: range.mean[1] })}</h2>
    <p class="lead">
      ${fill(said.lead, { asked: weigh(questionnaire.questions.filter(({ id }) => hands[id])), all: weigh(questionnaire.questions) })}
    </p>
    ${table(
      said.levels,
      [{ text: say.t('board:level') }, { text: say.t('board:businesses'), isFigure: true }],
      [...range.levels].reverse().map(
        ({ level, atLeast, atMost }) =>
          html`<tr>
            <th scope="row">
              ${fill(said.reached, { level: say.t(`questions:levels.${level}`) })}
              ${strip('', [part(0, (100 * atLeast) / people, 'fill'), part((100 * atLeast) / people, (100 * atMost) / people, 'was')])}
            </th>
            <td class="figure">
              ${atLeast === atMost ? fill(said.exactly, { count: atMost, of: people }) : fill(said.between, { from: atLeast, to: atMost, of: people })}
            </td>
          </tr>`,
      ),
    )}
    <div class="notes">
      <p>${said.how}</p>
      <p>${notAll(say)}</p>
    </div>
  `;
}

/** Raised hands, question by question, and in the end what they come to; with buttons and fields, or to be looked at. */
export function handsView(
  facts: HandsFacts,
  acts?: HandsActs,
  buttons: TemplateResult | typeof nothing = nothing,
): TemplateResult {
  const { words, bundle, handsAt } = facts;
  const question = askedIn(bundle)[handsAt - 1];
  return html`
    <section class="board" data-slide="hands" data-focus tabindex="-1" aria-label=${words.hands.title}>
      <div class="slide">
        ${handsAt === 0 ? peopleSlide(facts, acts) : question ? questionSlide(facts, question, acts) : rangeSlide(facts)}
      </div>
      ${buttons}
    </section>
  `;
}

/** A class without phones: hands are raised, the trainer counts. */
export const hands = (
  facts: HandsFacts & Pick<Facts, 'isBlocked'>,
  acts: Pick<Acts, 'count' | 'askHands' | 'go' | 'stage'>,
): TemplateResult => {
  const { words, bundle, language, handsAt, isBlocked } = facts;
  const say = boardWords(bundle, language);
  const last = askedIn(bundle).length + 1;
  return handsView(
    facts,
    acts,
    html`<nav aria-label=${words.hands.title}>
      <button type="button" ?disabled=${handsAt === 0} @click=${() => acts.askHands(handsAt - 1)}>
        ${say.t('board:back')}
      </button>
      <span>${say.t('board:place', { at: handsAt + 1, of: last + 1 })}</span>
      <button type="button" ?disabled=${handsAt === last} @click=${() => acts.askHands(handsAt + 1)}>
        ${say.t('board:on')}
      </button>
      <span class="apart"></span>
      ${larger(say, isBlocked, projecting(acts))}
      <button type="button" @click=${() => acts.go('collect')}>${say.t('board:close')}</button>
    </nav>`,
  );
};
