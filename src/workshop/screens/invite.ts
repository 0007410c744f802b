import { qrPicture } from '#look';
import { correction, generate } from 'lean-qr';
import { html, nothing, type TemplateResult } from 'lit';
import { larger } from '../board/larger.ts';
import { boardWords } from '../board/words.ts';
import type { Acts, Facts } from '../facts.ts';
import { invitationTo } from '../invitation.ts';
import { fill } from '../words.ts';
import { projecting } from './projecting.ts';

type FormFacts = Pick<Facts, 'words' | 'news'>;
type FormActs = Pick<Acts, 'say' | 'wrong' | 'go'>;
type InviteFacts = Pick<Facts, 'words' | 'gathering' | 'count'>;

/** The QR code of the class's page; `null` where nobody has said which that is. */
export function joinPicture({ words, gathering }: Pick<Facts, 'words' | 'gathering'>): TemplateResult | null {
  const address = invitationTo(gathering.page ?? '');
  return address ? qrPicture(generate(address, { minCorrectionLevel: correction.M }), words.invite.qr) : null;
}

/** Where the page is, as the trainer says it. */
function addressForm({ words, news }: FormFacts, { say, wrong, go }: FormActs): TemplateResult {
  const { invite } = words;
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const address = (event.target as HTMLFormElement).querySelector('input')!.value.trim();
    if (!invitationTo(address)) return wrong(invite.bad);
    await say({ do: 'page', address });
    go('invite');
  };
  return html`
    <div class="screen">
      <h2 tabindex="-1">${invite.title}</h2>
      <form novalidate @submit=${submit}>
        <p class="field">
          <label for="page">${invite.page}</label>
          <span class="note" id="page-hint">${invite.pageHint}</span>
          <input
            type="text"
            inputmode="url"
            id="page"
            class="wide"
            data-focus
            autocomplete="off"
            aria-describedby="page-hint"
          />
        </p>
        ${news?.kind === 'bad' ? html`<p class="error" role="alert">${news.text}</p>` : nothing}
        <p class="buttons">
          <button type="submit" class="primary">${invite.show}</button>
          <button type="button" @click=${() => go('collect')}>${words.collect.title}</button>
        </p>
      </form>
    </div>
  `;
}

/** What a room reads: the code, three sentences, what to do without a network, how many have come. */
export function inviteView(facts: InviteFacts, buttons: TemplateResult | typeof nothing = nothing): TemplateResult {
  const { words, gathering, count } = facts;
  const { invite } = words;
  return html`
    <section class="board" data-slide="invite" data-focus tabindex="-1" aria-label=${invite.title}>
      <div class="slide">
        <h2>${invite.heading}</h2>
        <p class="lead">${invitationTo(gathering.page ?? '')}</p>
        <div class="counter">
          ${joinPicture(facts)}
          <div>
            <ol>
              <li>${invite.first}</li>
              <li>${invite.second}</li>
              <li>${invite.third}</li>
            </ol>
            <p class="collected">${fill(words.collect.count, { count })}</p>
          </div>
        </div>
        <div class="notes">
          <p>${invite.paper} ${invite.private}</p>
        </div>
      </div>
      ${buttons}
    </section>
  `;
}

/** Participants are asked in: on the whole screen, or in the projector's window. */
export const invite = (
  facts: InviteFacts & FormFacts & Pick<Facts, 'bundle' | 'language' | 'isBlocked'>,
  acts: FormActs & Pick<Acts, 'stage'>,
): TemplateResult => {
  const { words, gathering, bundle, language, isBlocked } = facts;
  if (!invitationTo(gathering.page ?? '')) return addressForm(facts, acts);
  return inviteView(
    facts,
    html`<nav aria-label=${words.invite.title}>
      <button type="button" @click=${() => acts.go('collect')}>${words.collect.title}</button>
      <button type="button" @click=${() => void acts.say({ do: 'page', address: '' })}>${words.invite.change}</button>
      <span class="apart"></span>
      ${larger(boardWords(bundle, language), isBlocked, projecting(acts))}
    </nav>`,
  );
};
