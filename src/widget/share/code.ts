import { encode, groupCode, linkOf, withoutTracking } from '#exchange';
import { html, nothing, type TemplateResult } from 'lit';
import type { Facts } from '../visit/facts.ts';
import type { Offers } from './offers.ts';
import { submissionOf, wholeOf } from './whole.ts';

type CodeFacts = Pick<Facts, 'questionnaire' | 'profile' | 'state' | 'address'>;

/** The code of what is looked at, and its link. */
export function codeOf(facts: CodeFacts): {
  readonly code: string;
  readonly link: string;
} {
  const questionnaire = wholeOf(facts.questionnaire);
  const code = encode(questionnaire, submissionOf(questionnaire, facts));
  return { code, link: linkOf(facts.address, code) };
}

/** A code in groups, to be read aloud and typed. */
export const codeInGroups = (code: string): TemplateResult => html`
  <p class="code" translate="no">
    ${groupCode(code)
      .split('-')
      .map((group) => html`<span>${group}</span> `)}
  </p>
`;

/** An address as somebody types it: what a browser or a statistic needs is left out. */
export const typedAddress = (address: string): string =>
  withoutTracking(address)
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');

/** On paper, on the first page: the code and its picture, so that the sheet opens the result again, and whose it is. */
export function printedCode(
  facts: CodeFacts & Pick<Facts, 't'>,
  { drawQr }: Pick<Offers, 'drawQr'>,
  sign: TemplateResult,
): TemplateResult {
  const { t, address } = facts;
  const { code, link } = codeOf(facts);
  // printed by the browser's own menu it may not have come yet
  const qr = drawQr()?.(link, t('result:share.qrLink'));
  return html`
    <section class="printed">
      ${qr ?? nothing}
      <div>
        <p>${t(`result:picture.${qr ? 'open' : 'type'}`, { address: typedAddress(address) })}</p>
        ${codeInGroups(code)} ${sign}
      </div>
    </section>
  `;
}
