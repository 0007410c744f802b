import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { ref } from 'lit/directives/ref.js';
import type { Facts, Taken } from '../visit/facts.ts';
import type { Offers } from './offers.ts';

type T = Facts['t'];
type Instead = Pick<Offers, 'instead'>;
type Piece = TemplateResult | typeof nothing;

/** Selected once it stands in the page, so that a long press has only to choose "copy". */
const select = (field: Element | undefined): void =>
  queueMicrotask(() => {
    (field as HTMLTextAreaElement | undefined)?.focus();
    (field as HTMLTextAreaElement | undefined)?.select();
  });

/** A text to be taken by hand. */
const selected = (t: T, text: string): Piece =>
  html`${keyed(
    text,
    html`<textarea
      class="wide"
      readonly
      rows=${Math.min(8, Math.ceil(text.length / 40))}
      aria-label=${t('result:share.text')}
      .value=${text}
      ${ref(select)}
    ></textarea>`,
  )}`;

/** The picture in the page: to be pressed for long, or photographed where the page's policy lets no image be shown. */
function shown(taken: Taken & { readonly by: 'picture' }, { instead }: Instead): Piece {
  const { how, picture, isForbidden } = taken;
  if (how === 'shared') return nothing;
  return html`<div class="poster">
    ${
      isForbidden
        ? html`<div role="img" aria-label=${picture.alt}>${picture.canvas}</div>`
        : html`<img src=${picture.url} alt=${picture.alt} @error=${() => instead({ ...taken, isForbidden: true })} />`
    }
  </div>`;
}

/** Inside other apps many browsers keep no file, and don't say so: what is in it can be seen. */
function inFile(t: T, taken: Taken & { readonly by: 'file' }, { instead }: Instead): Piece {
  if (taken.isShown) return selected(t, taken.text);
  return html`<p class="buttons">
    <button type="button" @click=${() => instead({ ...taken, isShown: true })}>${t('result:share.show')}</button>
  </p>`;
}

/** What is said of a way out, and what is put in its place. */
function words(t: T, taken: Taken, offers: Instead): readonly [string, Piece] {
  switch (taken.by) {
    case 'class':
    case 'renewal':
      // a screen, or a notice, of its own
      return ['', nothing];
    case 'drawing':
      return [t('result:picture.drawing'), nothing];
    case 'print':
      return [t('result:share.notPrinted'), nothing];
    case 'failure':
      return [t('result:share.failed'), nothing];
    case 'copy':
      return taken.isDone
        ? [t('result:share.copied'), nothing]
        : [t('result:share.notCopied'), selected(t, taken.text)];
    case 'file':
      return [t(`result:share.${taken.isShown ? 'shown' : 'saved'}`, { name: taken.name }), inFile(t, taken, offers)];
    case 'picture':
      return [
        t(`result:picture.${taken.how === 'shown' && taken.isForbidden ? 'photograph' : taken.how}`),
        shown(taken, offers),
      ];
  }
}

/**
 * What became of the ways out, to stand below their buttons: that it went well, or why it can't and what to do instead.
 * Only of what is called by one of `names`, where they are told.
 */
export function outcome(
  { t, taken }: Pick<Facts, 't' | 'taken'>,
  offers: Instead,
  ways: readonly Taken['by'][],
  names?: readonly Taken['name'][],
): TemplateResult {
  const isMine = taken && ways.includes(taken.by) && (!names || names.includes(taken.name));
  const [said, instead] = isMine ? words(t, taken, offers) : ['', nothing];
  return html`<p class="outcome" role="status">${said || nothing}</p>
    ${instead}`;
}
