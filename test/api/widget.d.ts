import { Id, Answer, State, Result, Profile, Answers, QuestionnaireBundle, BundleExtension } from '@labanso/scoring';
import { LitElement, PropertyDeclarations, CSSResultGroup, TemplateResult, nothing } from 'lit';

/** The person has begun. */
interface StartDetail {
    readonly questionnaire: {
        readonly id: Id;
        readonly version: string;
    };
    readonly language: string;
}
/** The person has answered a question, or taken an answer back (`null`). */
interface AnswerDetail {
    readonly question: Id;
    readonly answer: Answer | null;
    readonly state: State;
    readonly answered: number;
    readonly asked: number;
}
/** The person has opened a complete result. */
interface CompleteDetail {
    readonly result: Result;
    readonly profile: Profile;
    readonly answers: Answers;
    /** The same for the same person, profile and answers on this device, and for nobody else; says nothing of either. */
    readonly id: string;
    /** Whether it is told for the first time. */
    readonly isFirst: boolean;
}
/** Something went wrong. Never holds an answer. */
interface ErrorDetail {
    /** Stable, kebab-case. */
    readonly code: string;
    readonly message: string;
}
/** What the element tells, by the name of the event. All bubble and cross shadow borders. */
interface LabansoEventMap {
    'labanso-start': CustomEvent<StartDetail>;
    'labanso-answer': CustomEvent<AnswerDetail>;
    'labanso-complete': CustomEvent<CompleteDetail>;
    'labanso-error': CustomEvent<ErrorDetail>;
}

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
declare class LabansoAssessment extends LitElement {
    #private;
    static properties: PropertyDeclarations;
    /** The version in use. */
    static readonly version = "0.1.0";
    static styles: CSSResultGroup;
    /** `vi` or `en`: the language to begin in; the person can change it. */
    lang: string;
    /** Id of a province, such as `khanh-hoa`; former names lead to today's unit. */
    province: string | null;
    /** Address of a JSON file with a questionnaire of your own and its texts. */
    questionnaireSrc: string | null;
    /** How long answers stay on the device after the last change, in days; 30 when absent. */
    keepDays: number | null;
    /** `light`, `dark`, or `projector` for the wall of a room; follows the device when absent. */
    theme: 'light' | 'dark' | 'projector' | null;
    /** Keeps answers apart, or together, on pages that share a storage: the path of the page when absent. */
    scope: string | null;
    /** Address of `labanso-offline.js`, which lets the page work without a network; nothing is registered without it. */
    offline: string | null;
    /** `off`: the browser's history is left alone, for a page with a router of its own; else Back is the screen before. */
    history: 'off' | null;
    /** A questionnaire of your own with its texts, instead of an address; what is wrong with it is shown. */
    bundle: QuestionnaireBundle | BundleExtension | null;
    constructor();
    /** What is answered, by question: a copy. To set it gives all answers and takes back the others; no event tells of it. */
    get answers(): Answers;
    set answers(answers: Answers | null | undefined);
    /** What the business is, by field: a copy. */
    get profile(): Profile;
    /** The result of what is answered so far: a copy; `null` until the element runs. */
    get result(): Result | null;
    /** Empties the device for the next person, unasked, and comes back to the first screen. */
    reset(): void;
    /** Focuses the heading of the screen shown. */
    focus(options?: FocusOptions): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    protected willUpdate(changed: Map<PropertyKey, unknown>): void;
    protected render(): TemplateResult | typeof nothing;
    /** A page that forbids what drawing takes (a Trusted Types policy, say) keeps the text inside the tag. */
    protected update(changed: Map<PropertyKey, unknown>): void;
    protected updated(): void;
    /** Lit's sheets belong to the document they were made in. */
    adoptedCallback(): void;
}

export { LabansoAssessment };
export type { AnswerDetail, CompleteDetail, ErrorDetail, LabansoEventMap, StartDetail };
