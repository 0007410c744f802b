import { textAt, type Action, type Id, type QuestionnaireBundle } from '#model';
import { demandBundle, demandLanguage } from '../demand.ts';
import { handoutWords } from './handout-words.ts';
import { html, nothing, type Html } from './html.ts';
import { page } from './page.ts';
import type { PaperLanguage } from './words.ts';

const STYLE = `
@page { size: A4; margin: 0; }
* { box-sizing: border-box; }
html { color-scheme: light; }
body { margin: 0; color: #000; background: #fff; font: 10pt/1.4 system-ui, "Noto Sans", "Segoe UI", Roboto, "Be Vietnam Pro", "Liberation Sans", sans-serif; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
main { display: grid; grid-template-columns: 1fr 1fr; }
article { block-size: 148.5mm; inline-size: 105mm; padding: 9mm 8mm; overflow: hidden; border: 0.2mm dashed #999; break-inside: avoid; display: flex; flex-direction: column; }
article:nth-of-type(4n) { break-after: page; }
article:last-of-type { break-after: auto; }
.brand { margin: 0; color: #00544f; font-weight: 700; font-size: 9pt; }
h2 { margin: 1mm 0 2mm; font-size: 14pt; line-height: 1.35; font-weight: 700; text-wrap: balance; }
p { margin: 0 0 2mm; }
.facts { color: #00544f; font-weight: 600; }
.first { margin-block-start: auto; font-size: 9pt; }
`;

/** 1500000 → 1.500.000, 1,500,000. */
const money = (value: number, language: PaperLanguage): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, language === 'vi' ? '.' : ',');

/**
 * Cards to take home, one for each step: what it is, how to do it, hours and cost. Four to a page of A4, to be cut.
 *
 * Shape: a bundle that has no errors, the language, and ids of actions (all when absent; unknown ones are left out) → one
 * HTML page that needs nothing else. Throws `LabansoError`: `no-bundle`, `unknown-language`.
 *
 * @example toStepCards(bundle, 'vi', []).startsWith('<!doctype html>') //=> true
 */
export function toStepCards(bundle: QuestionnaireBundle, language: PaperLanguage, ids?: readonly Id[]): string {
  demandBundle(bundle);
  demandLanguage(language, handoutWords);
  const words = handoutWords[language];
  const { actions = [] } = bundle.questionnaire;
  const said = (id: Id, part: string): string =>
    textAt(bundle.texts[language] ?? {}, ['results', 'actions', id, part]) ?? (part === 'title' ? id : '');
  const card = ({ id, hours, cost: [low, high], requires = [], obligation }: Action): Html => {
    const cost = high === 0 ? words.free : words.cost(money(low, language), money(high, language));
    const first = requires.map((one) => said(one, 'title')).join('; ');
    return html`<article>
      <p class="brand">La Bàn Số</p>
      <h2>${said(id, 'title')}</h2>
      <p class="facts">${words.hours(hours)} · ${cost}</p>
      ${obligation ? html`<p class="facts">${words.duty}</p>` : nothing}
      <p>${said(id, 'text')}</p>
      ${first ? html`<p class="first"><b>${words.first}:</b> ${first}</p>` : nothing}
    </article>`;
  };
  const chosen = ids ? ids.flatMap((id) => actions.filter((one) => one.id === id)) : actions;
  return page(language, words.cards, STYLE, html`<main>${chosen.map(card)}</main>`);
}
