import type { ReactiveControllerHost } from 'lit';

/** So long after it was drawn a screen takes no press (milliseconds): people who tap twice take up to 400. */
const PAUSE = 500;
/** So far from a press (CSS pixels) a finger may come down and still mean the same place. */
const NEAR = 40;

const CONTROL = 'button, label, summary, select, a, input';

/** A press: where, when, and on what. */
interface Press {
  readonly x: number;
  readonly y: number;
  readonly control: Element | null;
}

/** The clock of events. A page may have put something of its own in the place of `performance`. */
const now = (): number => new CustomEvent('').timeStamp;

const isText = (target: unknown): boolean => (target as Element).matches('[type=text]');

const controlOf = (target: unknown): Element | null => (target as Element | null)?.closest?.(CONTROL) ?? null;

/**
 * What was drawn under a finger a moment ago takes no press until that finger is gone and a short time has passed: a
 * second tap on "next" must not answer the next question. For touch and mouse, and for Enter and Space.
 * Scripts that click are no fingers.
 */
export function pressGuard(element: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
  let drawnAt = -PAUSE;
  let movedAt = -PAUSE;
  /** When something that the person had not chosen got the focus. */
  let focusedAt = -PAUSE;
  let last: Press | undefined;
  let isRefused = false;
  const root = (): ShadowRoot => element.renderRoot as ShadowRoot;

  const refuse = (event: Event): void => {
    event.preventDefault();
    event.stopPropagation();
  };
  /** Whether what was pressed last has made room for something else. */
  const isReplaced = ({ x, y, control }: Press): boolean => controlOf(root().elementFromPoint(x, y)) !== control;

  const down = (event: PointerEvent): void => {
    const { clientX: x, clientY: y, timeStamp, target } = event;
    isRefused =
      timeStamp < movedAt + PAUSE ||
      (timeStamp < drawnAt + PAUSE && !!last && Math.hypot(x - last.x, y - last.y) < NEAR && isReplaced(last));
    focusedAt = -PAUSE;
    if (!isRefused) last = { x, y, control: controlOf(target) };
  };
  /** A field for text opens nothing and answers nothing: it may be gone to at any time. */
  const press = (event: MouseEvent): void => {
    if (isRefused && event.isTrusted && event.detail > 0 && !isText(event.target)) refuse(event);
    if (event.type === 'click') isRefused = false;
  };
  const key = (event: KeyboardEvent): void => {
    const { key, repeat, timeStamp, target, type, isTrusted } = event;
    if (key === 'Enter' || (key === ' ' && !isText(target))) {
      if (isTrusted && (repeat || timeStamp < focusedAt + PAUSE)) refuse(event);
    } else if (type === 'keydown') focusedAt = -PAUSE;
  };

  element.addController({
    hostConnected: () => {
      const options = { capture: true };
      root().addEventListener('pointerdown', down as EventListener, options);
      for (const type of ['mousedown', 'click']) root().addEventListener(type, press as EventListener, options);
      for (const type of ['keydown', 'keyup']) root().addEventListener(type, key as EventListener, options);
    },
    hostUpdated: () => {
      drawnAt = now();
    },
  });
  return {
    /** Another screen is there. */
    moved: (): void => void (movedAt = now()),
    /** The focus has come to something that the person had not chosen. */
    refocused: (): void => void (focusedAt = now()),
  };
}
