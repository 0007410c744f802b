import type { QuestionnaireBundle } from '#model';
import { demandBundle, demandLanguage } from '../demand.ts';
import { handoutWords } from './handout-words.ts';
import { html } from './html.ts';
import { letterOf, outlineOf, type Outline, type PaperQuestion } from './outline.ts';
import { page } from './page.ts';
import { paperStyle } from './paper-style.ts';
import { noticeLine, questionsOf } from './questions-part.ts';
import { slipLayout } from './slip-layout.ts';
import { paperWords, type PaperLanguage } from './words.ts';

/** Nothing to tick or to write on: letters only. */
const STYLE = `
.boxes li { grid-template-columns: 6.5mm 1fr; }
.box { display: none; }
`;

/** A number question as its bands: on a slip a circle is filled in, no number written. */
function asBands(asked: PaperQuestion): PaperQuestion {
  const { question, unit, help } = asked;
  if (question.type !== 'number') return asked;
  const boxes = question.bands.map(({ from }, i) => {
    const to = (question.bands[i + 1]?.from ?? question.max + 1) - 1;
    return { letter: letterOf(i), text: from === to ? String(from) : `${from}–${to}` };
  });
  return { ...asked, boxes, help: [unit, help].filter(Boolean).join('. ') };
}

/** What has a place on the slip: of where the class is, nobody is asked. */
function ofSlip(outline: Outline): Outline {
  const asked = slipLayout(outline.bundle.questionnaire).rows.map(({ id }) => id);
  return { ...outline, fields: outline.fields.filter(({ field }) => asked.includes(field.id)) };
}

const withBands = (outline: Outline): Outline => ({
  ...outline,
  areas: outline.areas.map((area) => ({ ...area, questions: area.questions.map(asBands) })),
});

/**
 * The questions to read, for a class that answers on slips: the same numbers and letters as on the form, and nothing to
 * write on, so that it is used again.
 *
 * Shape: a bundle that has no errors, and the language → one HTML page that needs nothing else, for A4. Throws
 * `LabansoError`: `no-bundle`, `unknown-language`, `slip-too-long`.
 *
 * @example toBooklet(bundle, 'en').startsWith('<!doctype html>') //=> true
 */
export function toBooklet(bundle: QuestionnaireBundle, language: PaperLanguage): string {
  demandBundle(bundle);
  demandLanguage(language, paperWords);
  const outline = outlineOf(bundle, language);
  const words = handoutWords[language];
  const { id, version } = bundle.questionnaire;
  const style = paperStyle(`${id} ${version}`, outline.words.page, outline.words.sheetNumber) + STYLE;
  return page(
    language,
    words.booklet,
    style,
    html`<main>
      <header>
        <p class="brand">La Bàn Số · ${words.booklet}</p>
        <h1>${outline.title}</h1>
        <ul class="how-to">
          ${words.bookletHowTo.map((line) => html`<li>${line}</li>`)}
        </ul>
        ${noticeLine(outline)}
      </header>
      ${questionsOf(withBands(ofSlip(outline)))}
    </main>`,
  );
}
