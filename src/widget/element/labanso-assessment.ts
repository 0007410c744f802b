import { base, controls } from '#look';
import type { Answers, BundleExtension, Profile, QuestionnaireBundle, Result } from '#model';
import {
  html,
  LitElement,
  nothing,
  type CSSResult,
  type CSSResultGroup,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit';
import type { LabansoEventMap } from '../events.ts';
import { framed, ground } from '../screens/page.ts';
import { screens } from '../styles/screens.ts';
import { VERSION } from '../version.ts';
import { factsOf } from '../visit/facts-of.ts';
import type { Host } from '../visit/host.ts';
import { accentController } from './accent-controller.ts';
import { arrivalController } from './arrival.ts';
import { copyOf } from './copy-of.ts';
import { breath } from './device.ts';
import { dress } from './dress.ts';
import { pressedEarly } from './early.ts';
import { hostOf } from './host-of.ts';
import { keyController } from './keys.ts';
import { pageController } from './page-controller.ts';
import { pressGuard } from './press-guard.ts';
import { openingController } from './opening-controller.ts';
import { screenOf, type Parts } from './running.ts';
import { trailController } from './trail-controller.ts';

const STYLES: readonly CSSResult[] = [base, controls, screens];

/**
 * A self-assessment of digital readiness: questions one by one, a level, what holds back, the next steps.
 * Answers stay on the device. Text inside the tag is shown until, and unless, the element runs.
 *
 * @element labanso-assessment
 *
 * @attr {'vi' | 'en'} lang - The language to begin in; Vietnamese when absent. The person can change it, and finds it so the next time; set later, it wins.
 * @attr {string} province - Id of a province (`khanh-hoa`; former names such as `hau-giang` lead to today's unit).
 * @attr {string} questionnaire-src - Address of a JSON file with a questionnaire of your own and its texts.
 * @attr {number} keep-days - How long answers stay on the device after the last change, in days. When absent: 30, and 7 where the address ends in `#lop`, for a class.
 * @attr {string} scope - Keeps answers apart, or together, on pages that share a storage; the page's path when absent.
 * @attr {string} offline - Address of `labanso-offline.js`, beside `labanso.js`: from the next visit on the page works without a network.
 * @attr {'off'} history - Leaves the browser's history alone, for a page with a router of its own; else Back is the screen before.
 * @attr {'light' | 'dark' | 'projector'} theme - Forces a colour scheme, or large dark letters for the wall of a room; follows the device when absent.
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
    scope: { type: String },
    offline: { type: String },
    history: { type: String },
    bundle: { attribute: false },
    // an accessor of ours: Lit takes over what a page has set before the script was there
    answers: { attribute: false, noAccessor: true },
  };
  /** The version in use. */
  static readonly version = VERSION;
  static override styles: CSSResultGroup = [...STYLES];

  /** `vi` or `en`: the language to begin in; the person can change it. */
  declare lang: string;
  /** Id of a province, such as `khanh-hoa`; former names lead to today's unit. */
  declare province: string | null;
  /** Address of a JSON file with a questionnaire of your own and its texts. */
  declare questionnaireSrc: string | null;
  /** How long answers stay on the device after the last change, in days; 30 when absent. */
  declare keepDays: number | null;
  /** `light`, `dark`, or `projector` for the wall of a room; follows the device when absent. */
  declare theme: 'light' | 'dark' | 'projector' | null;
  /** Keeps answers apart, or together, on pages that share a storage: the path of the page when absent. */
  declare scope: string | null;
  /** Address of `labanso-offline.js`, which lets the page work without a network; nothing is registered without it. */
  declare offline: string | null;
  /** `off`: the browser's history is left alone, for a page with a router of its own; else Back is the screen before. */
  declare history: 'off' | null;
  /** A questionnaire of your own with its texts, instead of an address; what is wrong with it is shown. */
  declare bundle: QuestionnaireBundle | BundleExtension | null;

  /** Answers that the page gave before there was a visit. */
  #given: Answers | undefined;
  #styles = STYLES;
  /** What the page has drawn before any script ran; it stays until there is something to draw in its place. */
  #early: ChildNode[] = [...(this.shadowRoot?.childNodes ?? [])];
  #guard = pressGuard(this);
  #arrive = arrivalController(this, this.#guard.refocused);
  #trail = trailController(this, () => this.#opening.running);
  #print: Host['print'] | undefined;
  #aloud: ReturnType<Parts['aloudController']> | undefined;
  #link = pageController(this, () => Boolean(this.#opening.running), {
    hidden: () => this.#opening.running?.visit.session.flush(),
    stored: (removed) => this.#opening.running?.acts.refresh(removed),
    linked: (link) => this.#opening.take(link),
  });

  constructor() {
    super();
    keyController(this);
    accentController(this, () => this.renderRoot?.querySelector<HTMLElement>('.root') ?? null);
  }

  /** What is answered, by question: a copy. To set it gives all answers and takes back the others; no event tells of it. */
  get answers(): Answers {
    return copyOf(this.#opening.running?.visit.session.state().answers ?? this.#given ?? {});
  }
  set answers(answers: Answers | null | undefined) {
    if (!answers) return; // what a framework sets when its page says nothing any more
    this.#given = this.#opening.running ? undefined : copyOf(answers);
    this.#opening.running?.acts.setAnswers(copyOf(answers));
  }

  /** What the business is, by field: a copy. */
  get profile(): Profile {
    return copyOf(this.#opening.running?.visit.profile() ?? {});
  }

  /** The result of what is answered so far: a copy; `null` until the element runs. */
  get result(): Result | null {
    return copyOf(this.#opening.running?.visit.result() ?? null);
  }

  /** Empties the device for the next person, unasked, and comes back to the first screen. */
  reset(): void {
    this.#given = undefined;
    this.#opening.running?.acts.reset();
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
    if (!this.hasUpdated) void breath().then(() => this.#opening.open());
    else if (this.#opening.turn && ['questionnaireSrc', 'bundle', 'scope'].some((key) => changed.has(key)))
      void this.#opening.open();
    else if (changed.has('lang')) this.#opening.running?.acts.speak(this.#language(), true);
    if (changed.has('province')) this.#opening.running?.acts.setProvince(this.province);
  }

  protected override render(): TemplateResult | typeof nothing {
    const { problem, running } = this.#opening;
    if (problem) return ground(this.#language(), this.theme, problem);
    if (!running) return this.#early.length ? nothing : html`<slot></slot>`;
    const { visit, acts } = running;
    const facts = factsOf(visit);
    this.#aloud ??= visit.later.parts()?.aloudController(this);
    return ground(facts.language, this.theme, framed(facts, acts, screenOf(facts, running), this.#aloud?.(facts)));
  }

  /** A page that forbids what drawing takes (a Trusted Types policy, say) keeps the text inside the tag. */
  protected override update(changed: Map<PropertyKey, unknown>): void {
    const isFirst = this.#early.length > 0 && Boolean(this.#opening.running ?? this.#opening.problem);
    const pressAgain = isFirst && pressedEarly(this.renderRoot);
    if (isFirst) for (const node of this.#early.splice(0)) node.remove();
    try {
      super.update(changed);
      if (pressAgain) void this.updateComplete.then(pressAgain);
    } catch (cause) {
      this.renderRoot.replaceChildren(document.createElement('slot'));
      const hint = /trusted|csp/i.test(String(cause)) ? '. The page has to allow the policy named in the README.' : '';
      this.#emit('labanso-error', { code: 'not-drawn', message: String(cause) + hint });
    }
  }

  protected override updated(): void {
    const parts = this.#opening.running?.visit.later.parts();
    if (!parts || this.#print) return;
    this.#print = parts.printController(this);
    if (this.offline) void parts.goOffline(this.offline, this.#emit);
    this.#dress([...STYLES, parts.resultStyles]);
  }

  /** Lit's sheets belong to the document they were made in. */
  adoptedCallback(): void {
    if (this.hasUpdated) this.#dress(this.#styles);
  }

  #dress(styles: readonly CSSResult[]): void {
    this.#styles = styles;
    dress(this.renderRoot as ShadowRoot, styles);
  }

  #language = (): string => (/^en\b/i.test(this.lang ?? '') ? 'en' : 'vi');

  #emit = <Name extends keyof LabansoEventMap>(type: Name, detail: LabansoEventMap[Name]['detail']): void => {
    // a copy: whatever a listener does to it stays with the listener
    this.dispatchEvent(new CustomEvent(type, { detail: copyOf(detail), bubbles: true, composed: true }));
  };

  #host = (): Host =>
    hostOf(this, {
      emit: this.#emit,
      moved: () => {
        void this.updateComplete.then(this.#guard.moved);
        void this.#arrive();
        this.#trail.moved();
      },
      back: this.#trail.back,
      print: async (what) => (await this.#print?.(what)) ?? false,
    });

  #opening = openingController(this, {
    host: this.#host,
    language: this.#language,
    begun: ({ acts }) => {
      acts.setProvince(this.province);
      if (this.#given) this.answers = this.#given;
    },
    join: this.#trail.join,
    link: this.#link,
    arrive: this.#arrive,
  });
}
