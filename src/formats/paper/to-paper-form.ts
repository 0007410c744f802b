import type { QuestionnaireBundle } from '#model';
import { demandBundle, demandLanguage } from '../demand.ts';
import { html } from './html.ts';
import { outlineOf } from './outline.ts';
import { page } from './page.ts';
import { paperStyle } from './paper-style.ts';
import { questionsPart } from './questions-part.ts';
import { scoringPart } from './scoring-part.ts';
import { paperWords, type PaperLanguage } from './words.ts';

/**
 * The questionnaire on paper: the form with boxes to tick, then the sheet that scores it with a pencil.
 *
 * Shape: a bundle that has no errors, and the language → one HTML page that needs nothing else: no script, no link, no
 * picture. Print it from a browser on A4; in Chromium each page has its number. Every text is escaped; a text that is
 * missing in the language is its id. The sheet gives the scores of `score`, digit by digit: a test follows its printed
 * steps. Throws `LabansoError`: `no-bundle`, `unknown-language`.
 *
 * @example toPaperForm(bundle, 'en').startsWith('<!doctype html>') //=> true
 */
export function toPaperForm(bundle: QuestionnaireBundle, language: PaperLanguage): string {
  demandBundle(bundle);
  demandLanguage(language, paperWords);
  const outline = outlineOf(bundle, language);
  const { id, version } = bundle.questionnaire;
  const style = paperStyle(`${id} ${version}`, outline.words.page, outline.words.sheetNumber);
  return page(language, outline.title, style, html`<main>${questionsPart(outline)} ${scoringPart(outline)}</main>`);
}
