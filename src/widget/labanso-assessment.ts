import {
  adoptStyles,
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import { createAssessment, type Assessment } from './assessment.ts';
import { builtIn, loadLanguage } from './bundle.ts';
import type { LabansoEventMap } from './events.ts';
import { afterPaint, breath, deviceStore, saveFile } from './device.ts';
import { FOCUSABLE, refocus } from './focus.ts';
import type { Problem } from './own/problem.ts';
import type { Frame } from './screens/frame.ts';
import { framed, ground } from './screens/page.ts';
import { profile } from './screens/profile.ts';
import { question } from './screens/question.ts';
import { review } from './screens/review.ts';
import { problem as problemScreen, waiting } from './screens/waiting.ts';
import { welcome } from './screens/welcome.ts';
import { base } from './styles/base.ts';
import { controls } from './styles/controls.ts';
import { screens } from './styles/screens.ts';
import type { View } from './view.ts';
import { watchAccent } from './watch-accent.ts';

const KEEP_DAYS = 30; // unless the page says otherwise
/** A fragment that carries a code, however a chat has mangled it. */
const LINK = /[#&]labanso=/i;

/**
 * A self-assessment of digital readiness: questions one by one, a level, what holds back, the next steps.
 * Answers stay on the device. Text inside the tag is shown until, and unless, the element runs.
 *
 * @element labanso-assessment
 *
 * @attr {'vi' | 'en'} lang - The language to begin in; Vietnamese when absent. The person can change it.
 * @attr {string} province - Id of a province (`khanh-hoa`; former names such as `hau-giang` lead to today's unit).
 * @attr {string} questionnaire-src - Address of a JSON file with a questionnaire of your own and its texts.
 * @attr {number} keep-days - How long answers stay on the device after the last change, in days: 30 when absent, 7 for a workshop.
 * @attr {'light' | 'dark'} theme - Forces a colour scheme; follows the device when absent.
 *
 * @fires {CustomEvent<StartDetail>} labanso-start - The person has begun.
 * @fires {CustomEvent<AnswerDetail>} labanso-answer - The person has answered a question, or taken an answer back.
 * @fires {CustomEvent<CompleteDetail>} labanso-complete - The person has opened a complete result.
 * @fires {CustomEvent<ErrorDetail>} labanso-error - Something could not be loaded or shown; holds no answer.
 *
 * @slot - Shown until the element runs, and when it can't.
 *
 * @csspart header - Name and languages, above every screen.
 * @csspart heading - The heading of a screen.
 * @csspart question - The fieldset of a question.
 * @csspart option - One answer.
 * @csspart primary-button - The button that goes on.
 * @csspart range - The range of what is still possible.
 * @csspart level - The level and score of the result.
 * @csspart action - One next step.
 * @csspart footer - The data on this device, below every screen.
 *
 * @cssprop [--labanso-accent=#00655f] - The one colour; darkened or lightened where it would fail 4.5:1.
 * @cssprop [--labanso-font=system-ui] - Font families; they must have all Vietnamese marks.
 * @cssprop [--labanso-radius=0.7em] - Roundness of corners.
 * @cssprop [--labanso-max-width=46em] - Greatest width.
 * @cssprop [--labanso-scroll-margin=1em] - Height of a fixed header of the page, kept free above headings.
 */
export class LabansoAssessment extends LitElement {
  static override properties: PropertyDeclarations = {
    lang: { type: String },
    province: { type: String },
    questionnaireSrc: { type: String, attribute: 'questionnaire-src' },
    keepDays: { type: Number, attribute: 'keep-days' },
    theme: { type: String },
  };
  static override styles: CSSResultGroup = [base, controls, screens];

  /** `vi` or `en`: the language to begin in; the person can change it. */
  declare lang: string;
  /** Id of a province, such as `khanh-hoa`; former names lead to today's unit. */
  declare province: string | null;
  /** Address of a JSON file with a questionnaire of your own and its texts. */
  declare questionnaireSrc: string | null;
  /** How long answers stay on the device after the last change, in days; 30 when absent. */
  declare keepDays: number | null;
  /** `light` or `dark`; follows the device when absent. */
  declare theme: string | null;

  #assessment: Assessment | undefined;
  #problem: Problem | undefined;
  #opened = 0;
  #hasResultStyles = false;
  #accent = watchAccent(this, () => this.renderRoot.querySelector<HTMLElement>('.root'));
  #folding: (() => void) | undefined;
  /** What the page has drawn before any script ran; it stays until there is something to draw in its place. */
  #early: ChildNode[] = [...(this.shadowRoot?.childNodes ?? [])];
  #darkness = matchMedia('(prefers-color-scheme: dark)');

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('pagehide', this.#hide);
    addEventListener('storage', this.#stored);
    addEventListener('hashchange', this.#link);
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#fold);
    document.addEventListener('visibilitychange', this.#hide);
    this.#darkness.addEventListener('change', this.#accent.now);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('pagehide', this.#hide);
    removeEventListener('storage', this.#stored);
    removeEventListener('hashchange', this.#link);
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#fold);
    document.removeEventListener('visibilitychange', this.#hide);
    this.#darkness.removeEventListener('change', this.#accent.now);
    this.#hide();
  }

  /** Focuses the heading of the screen shown. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('h2')?.focus(options);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    // Lit draws before the first node it finds: one that stays when the early ones go
    if (this.#early.length) this.shadowRoot!.prepend('');
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (!this.hasUpdated) this.#accent.look();
    if (!this.hasUpdated) void breath().then(() => this.#open());
    else if (changed.has('questionnaireSrc')) void this.#open();
    else if (changed.has('lang')) void this.#assessment?.speak(this.#language());
    if (changed.has('province')) this.#assessment?.setProvince(this.province);
  }

  protected override render(): TemplateResult | typeof nothing {
    const assessment = this.#assessment;
    if (this.#problem) return ground(this.#language(), this.theme, problemScreen(this.#problem, this.#retry));
    if (!assessment) return this.#early.length ? nothing : html`<slot></slot>`;
    const view = assessment.view();
    const body = framed(this.#frame(assessment, view), this.#screen(view), assessment.wasErased());
    return ground(view.language, this.theme, body);
  }

  /** A page that forbids what drawing takes (a missing Trusted Types policy, say) keeps the text inside the tag. */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    const root = this.renderRoot as ShadowRoot;
    const focused = root.activeElement;
    const place = focused ? [...root.querySelectorAll(FOCUSABLE)].indexOf(focused) : -1;
    if (this.#assessment ?? this.#problem) for (const node of this.#early.splice(0)) node.remove();
    try {
      super.update(changed);
      if (focused && !root.contains(focused)) refocus(root, place);
    } catch (cause) {
      this.renderRoot.replaceChildren(document.createElement('slot'));
      const hint = 'Under Trusted Types the page has to allow the policy named in the README.';
      this.#emit('labanso-error', { code: 'not-drawn', message: `${String(cause)}. ${hint}` });
    }
  }

  protected override updated(): void {
    const styles = this.#assessment?.later()?.resultStyles;
    if (styles && !this.#hasResultStyles) {
      this.#hasResultStyles = true;
      adoptStyles(this.renderRoot as ShadowRoot, [base, controls, screens, styles]);
    }
    this.#accent.drawn();
  }

  #language = (): string => (/^en\b/i.test(this.lang ?? '') ? 'en' : 'vi');

  #emit = <Name extends keyof LabansoEventMap>(type: Name, detail: LabansoEventMap[Name]['detail']): void => {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  };

  async #open(): Promise<void> {
    const turn = ++this.#opened;
    const language = this.#language();
    try {
      const bundle = this.questionnaireSrc
        ? await (await import('./own/load-own.ts')).loadOwn(new URL(this.questionnaireSrc, document.baseURI))
        : builtIn;
      const begin = bundle.languages.includes(language) ? language : bundle.languages[0]!;
      const assessment = createAssessment(
        bundle,
        {
          store: deviceStore(),
          scope: location.pathname,
          now: Date.now,
          random: Math.random,
          days: this.keepDays && this.keepDays > 0 ? this.keepDays : KEEP_DAYS,
          changed: () => this.requestUpdate(),
          afterPaint: (callback) => void this.updateComplete.then(() => afterPaint(callback)),
          moved: () => void this.updateComplete.then(() => this.#arrive()),
          asked: () => void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('#ask')?.focus()),
          erased: () => void dispatchEvent(new StorageEvent('storage')),
          emit: this.#emit,
          print: () => void this.#print(),
          address: () => location.href.replace(/#.*/, ''),
          copy: (text) => navigator.clipboard.writeText(text),
          save: saveFile,
        },
        begin,
      );
      await loadLanguage(assessment.texts, bundle, begin);
      await breath();
      if (turn !== this.#opened) return; // another questionnaire was asked for meanwhile
      assessment.setProvince(this.province);
      [this.#assessment, this.#problem] = [assessment, undefined];
      this.#link();
    } catch (cause) {
      if (turn !== this.#opened) return;
      const { asProblem } = await import('./own/problem.ts');
      this.#problem = asProblem(cause);
      this.#emit('labanso-error', { code: this.#problem.code, message: this.#problem.lines.join('\n') });
    }
    this.requestUpdate();
  }

  #retry = async (): Promise<void> => {
    await this.#open();
    await this.updateComplete;
    this.#arrive();
  };

  #screen(view: View): TemplateResult {
    const { place, questionnaire } = view;
    if (place === 'welcome') return welcome(view);
    if (place === 'profile') return profile(view);
    if (place === 'review') return review(view);
    const shown = questionnaire.questions.find(({ id }) => place === `question/${id}`);
    if (shown) return question(view, shown);
    const { later, hasFailed, loadLater } = this.#assessment!;
    return later()?.result(view) ?? waiting(view, hasFailed(), () => void loadLater());
  }

  #frame = (assessment: Assessment, view: View): Frame => ({
    view,
    languages: assessment.languages,
    isSaved: assessment.session.isSaved(),
    hasData: assessment.session.hasData(),
    speak: (language: string) => void assessment.speak(language),
  });

  /** On a new screen: its heading, or the field that is wrong, is where reading goes on. */
  #arrive(): void {
    const wrong = this.renderRoot.querySelector<HTMLElement>('[aria-invalid="true"]');
    const target = wrong ?? this.renderRoot.querySelector<HTMLElement>('h2');
    target?.focus({ preventScroll: true });
    target?.scrollIntoView?.({ block: wrong ? 'center' : 'nearest' });
    if (!wrong) this.scrollIntoView({ block: 'nearest' });
    // whose result it is comes before the result
    this.renderRoot.querySelector('#shown')?.scrollIntoView({ block: 'nearest' });
  }

  #hide = (): void => {
    if (document.visibilityState === 'hidden' || !this.isConnected) this.#assessment?.session.flush();
  };

  #stored = (event: StorageEvent): void => {
    this.#assessment?.refresh(event.newValue === null ? event.key : undefined);
  };

  /** A link that carries a result: read once, then taken out of the address, where others would see it. */
  #link = (): void => {
    const { href, hash } = location;
    if (!this.#assessment || !LINK.test(hash)) return;
    const rest = hash
      .slice(1)
      .split('&')
      .filter((part) => !LINK.test(`#${part}`))
      .join('&');
    history.replaceState(history.state, '', href.replace(/#.*/, '') + (rest && `#${rest}`));
    this.#assessment.takeLink(href);
  };

  async #print(): Promise<void> {
    await this.updateComplete;
    const restore = this.#assessment?.later()?.isolate(this);
    if (!restore) return;
    // not every browser waits in print(), nor says when it is done: the next touch says so, too
    for (const event of ['afterprint', 'pointerdown', 'keydown']) addEventListener(event, restore, { once: true });
    print();
  }

  #unfold = (): void => {
    this.#folding ??= this.#assessment?.later()?.unfold(this.renderRoot);
  };

  #fold = (): void => {
    this.#folding?.();
    this.#folding = undefined;
  };
}
