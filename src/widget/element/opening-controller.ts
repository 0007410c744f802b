import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { QuestionnaireSource } from '../custom/problem.ts';
import { failureOf } from '../visit/failure.ts';
import type { Host } from '../visit/host.ts';
import { bundleOf } from './bundle-of.ts';
import { breath, lackedPart } from './device.ts';
import { begin, shareActsIn, type Running } from './running.ts';

/** What the element does when a visit opens. */
interface Deeds {
  readonly host: () => Host;
  readonly language: () => string;
  /** What the page has said already is handed on. */
  readonly begun: (running: Running) => void;
  /** Joins the browser's history. */
  readonly join: () => Promise<void>;
  /** Looks for a link that carries a result. */
  readonly link: () => void;
  /** Comes to a new screen. */
  readonly arrive: () => Promise<void>;
}

/** What is open: a visit, or what is said in its place. */
interface OpenVisit {
  running: Running | undefined;
  problem: TemplateResult | undefined;
  /** How often something was opened; 0 until the first time. */
  turn: number;
  /** Begins a visit with the page's questionnaire, or shows why that can't be. */
  readonly open: (from?: QuestionnaireSource) => Promise<void>;
  /** Opens the result in a link once the part that can is loaded, should that take a second try. */
  readonly take: (link: string) => void;
}

/** Opens the page's questionnaire, and another one when the page, or the person, asks for it. */
export function openingController(
  element: ReactiveControllerHost & Parameters<typeof bundleOf>[0],
  { host, language, begun, join, link, arrive }: Deeds,
): OpenVisit {
  /** A line that fails is no matter before something is needed; a file that isn't there is. */
  const missed = (cause: unknown): void => {
    if (lackedPart(cause)) opening.running?.visit.change(failureOf(host(), cause));
  };

  const retry = async (from: QuestionnaireSource): Promise<void> => {
    await opening.open(from);
    await arrive();
  };

  /** Says why there is no questionnaire; the text inside the tag stays where not even that can be said. */
  const fail = async (cause: unknown): Promise<void> => {
    const page = host();
    try {
      const { problemOf, problemScreen } = await import('../screens/problem.ts');
      const problem = await problemOf(cause, language(), element.bundle ? null : element.questionnaireSrc);
      opening.problem = problemScreen(problem, retry);
      page.emit('labanso-error', { code: problem.code, message: problem.lines.join('\n') });
    } catch (missing) {
      failureOf(page, missing);
    }
  };

  const opening: OpenVisit = {
    running: undefined,
    problem: undefined,
    turn: 0,
    open: async (from = 'page') => {
      const turn = ++opening.turn;
      const page = host();
      const spoken = language();
      try {
        const running = await begin(await bundleOf(element, from), page, spoken);
        await breath();
        if (turn !== opening.turn) return; // another questionnaire was asked for meanwhile
        opening.running = running;
        opening.problem = undefined;
        begun(running);
        const joined = (): Promise<void> => join().catch(missed);
        // after a reload nothing is drawn before it is known where
        if (Object(history.state).labanso) await joined();
        else page.afterPaint(() => void joined());
        link();
        // a folder that was forgotten is noticed now, not at the result
        page.afterPaint(() => void import('../screens/problem.ts').catch(missed));
      } catch (cause) {
        if (turn === opening.turn) await fail(cause);
      }
      element.requestUpdate();
    },
    take: (text) => {
      const running = opening.running!;
      running.visit.later.whenLoaded(() => shareActsIn(running)!.take(text));
    },
  };
  return opening;
}
