import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Facts } from '../visit/facts.ts';
import { piecesOf, spoken } from './pieces.ts';
import { say, voiceOf } from './voice.ts';

type AloudFacts = Pick<Facts, 't' | 'language' | 'place' | 'opened'>;

/** What is read, as it stands on the screen: the question with its answers, the fields of the profile, where one stands. */
const READ = [
  '[part=question] :is(h2, .hint, .notice, .option)',
  'form.screen > :is(h2, .lead)',
  '.field :is(label, legend)',
  '.level :is(h2, p, li)',
  '.areas > p',
];

/** So many of the first things to do are named. */
const FIRST = 3;

/** What a screen says to somebody who doesn't read it: no buttons, and nothing that is folded. */
function textsOn(root: ParentNode): readonly string[] {
  const said = [...root.querySelectorAll(READ.join())].filter((each) => !each.querySelector('button'));
  const steps = [...root.querySelectorAll('.row-title')].slice(0, FIRST);
  return [...said, ...(steps.length ? root.querySelectorAll('.plan > h3') : []), ...steps].map(
    ({ textContent }) => textContent ?? '',
  );
}

const speaker = html`
  <svg viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d="M3 9.5v5h3.5L12 19V5L6.5 9.5z" />
    <path d="M15.5 8.5a5 5 0 0 1 0 7M18 5.5a9 9 0 0 1 0 13" />
  </svg>
`;

/** The screens that are read: the others are looked through, or seen before this is loaded. */
const isRead = ({ place, opened }: AloudFacts): boolean => !opened && /^(profile|question\/.+|result)$/.test(place);

/**
 * Reads a screen aloud with the device's own voice, once asked to, until the person leaves the screen or asks again.
 * Returns the button for it; nothing where no voice on this device speaks the language.
 */
export function aloudController(
  element: ReactiveControllerHost & { readonly renderRoot: ParentNode },
): (facts: AloudFacts) => TemplateResult | typeof nothing {
  let stop: (() => void) | undefined;
  let begun = '';
  const redraw = (): void => element.requestUpdate();
  /** On another screen, which is being drawn. */
  const leave = (): void => {
    const end = stop;
    stop = undefined;
    end?.();
  };
  const hidden = (): void => {
    if (document.hidden) stop?.();
  };
  // old browsers have voices that never change
  const speech = globalThis.speechSynthesis as Partial<SpeechSynthesis> | undefined;
  element.addController({
    hostConnected: () => {
      // voices come when the device has got them ready
      speech?.addEventListener?.('voiceschanged', redraw);
      document.addEventListener('visibilitychange', hidden);
    },
    hostDisconnected: () => {
      speech?.removeEventListener?.('voiceschanged', redraw);
      document.removeEventListener('visibilitychange', hidden);
      stop?.();
    },
  });
  return (facts) => {
    const { t, language, place } = facts;
    const voice = isRead(facts) && voiceOf(language);
    const screen = `${place} ${language}`;
    if (screen !== begun || !voice) leave();
    if (!voice) return nothing;
    const toggle = (): void => {
      if (stop) return stop();
      begun = screen;
      const texts = textsOn(element.renderRoot).flatMap((text) => piecesOf(spoken(text, t)));
      stop = say(texts, voice, () => {
        if (!stop) return; // left: that is drawn already
        stop = undefined;
        redraw();
      });
      redraw();
    };
    const label = t('result:aloud.read');
    return html`
      <div class="aloud">
        <button type="button" aria-label=${label} aria-pressed=${stop ? 'true' : 'false'} @click=${toggle}>
          ${speaker}
        </button>
      </div>
    `;
  };
}
