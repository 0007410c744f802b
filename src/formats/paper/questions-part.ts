import { dashIf, onlyIf } from './conditions.ts';
import { html, nothing, type Html } from './html.ts';
import { goOn } from './implied.ts';
import {
  minutesToFillIn,
  type Box,
  type Outline,
  type PaperArea,
  type PaperField,
  type PaperQuestion,
} from './outline.ts';
import { EXPRESS_MARK, NOT_APPLICABLE_MARK, UNSURE_MARK } from './words.ts';

/** How many columns a list of this many boxes takes, the longest text of so many characters: only in a long list may a row wrap. */
function columnsFor(count: number, longest: number): number {
  if (count < 4) return longest <= 24 ? count : 1;
  return longest <= 18 ? 3 : longest <= 40 || count > 7 ? 2 : 1;
}

const box = (shape: 'round' | 'square', letter: string, text: string, note = ''): Html =>
  html`<li>
    <span class="box ${shape}"></span><b class="letter">${letter}</b
    ><span class="text">${text}${note ? html` <i>(${note})</i>` : nothing}</span>
  </li>`;

const boxes = (shape: 'round' | 'square', list: readonly Box[], note: (index: number) => string = () => ''): Html =>
  html`<ol
    class="boxes in-${String(columnsFor(list.length, Math.max(...list.map(({ text }, i) => text.length + note(i).length))))}"
  >
    ${list.map(({ letter, text }, i) => box(shape, letter, text, note(i)))}
  </ol>`;

const fieldItem = ({ number, text, boxes: list }: PaperField): Html =>
  html`<section class="item">
    <h3><b class="number">${number}</b><span>${text}</span></h3>
    ${boxes('round', list)}
  </section>`;

function questionItem(outline: Outline, asked: PaperQuestion): Html {
  const { question, number, text, boxes: list, ...rest } = asked;
  const { words } = outline;
  const isExpress = outline.bundle.questionnaire.express?.includes(question.id);
  const kind = question.type === 'number' ? '' : question.type === 'multiple' ? words.several : words.one;
  const isExclusive = (i: number): boolean => question.type === 'multiple' && Boolean(question.options[i]?.exclusive);
  return html`<section class="item">
    <h3>
      <b class="number">${number}${isExpress ? html` <span class="express">${EXPRESS_MARK}</span>` : nothing}</b
      ><span>${text}${kind ? html` <i>(${kind})</i>` : nothing}</span>
    </h3>
    ${onlyIf(outline, question.askIf)}${rest.help ? html`<p class="help">${rest.help}</p>` : nothing}
    ${
      question.type === 'number' && !list.length
        ? html`<p class="write"><span class="line"></span> ${rest.unit}</p>`
        : boxes(question.type === 'multiple' ? 'square' : 'round', list, (i) => (isExclusive(i) ? words.onlyOne : ''))
    }
    <ol class="boxes apart">
      ${box('round', UNSURE_MARK, words.unsure)}${
        question.notApplicable ? box('round', NOT_APPLICABLE_MARK, rest.notApplicable) : nothing
      }
    </ol>
    ${dashIf(outline, question)}${goOn(outline, asked)}
  </section>`;
}

const areaPart = (outline: Outline, { number, name, questions }: PaperArea): Html =>
  html`<section class="area">
    <h2><span class="kicker">${outline.words.area(number)}</span> ${name}</h2>
    ${questions.map((question) => questionItem(outline, question))}
  </section>`;

/** What the result isn't, where the questionnaire says so. */
export const noticeLine = ({ text }: Outline): Html => {
  const notice = text('results', 'notice');
  return notice ? html`<p class="notice">${notice}</p>` : nothing;
};

/** The profile, then the questions of each area, with boxes and letters. */
export const questionsOf = (outline: Outline): Html => {
  const { words, fields, areas } = outline;
  return html`${
    fields.length
      ? html`<section class="area">
          <h2><span class="kicker">A</span> ${words.profile}</h2>
          <p class="note">${words.profileLead}</p>
          ${fields.map(fieldItem)}
        </section>`
      : nothing
  }
  ${areas.filter(({ questions }) => questions.length).map((area) => areaPart(outline, area))}`;
};

/** The form that a participant fills in: the profile, then the questions of each area, with boxes to tick. */
export function questionsPart(outline: Outline): Html {
  const { words, title, bundle } = outline;
  const { express = [] } = bundle.questionnaire;
  return html`<header>
      <p class="brand">La Bàn Số</p>
      <h1>${title}</h1>
      <p class="lead">${words.formLead(minutesToFillIn(outline))}</p>
      <p class="fill">${words.sheetNumber} <span class="line"></span> ${words.date} <span class="line"></span></p>
      <ul class="how-to">
        ${[...words.howTo, ...(express.length ? [words.express(express.length)] : [])].map((line) => html`<li>${line}</li>`)}
      </ul>
      ${noticeLine(outline)}
    </header>
    ${questionsOf(outline)}`;
}
