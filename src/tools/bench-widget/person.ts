// The person in the page: finds the controls of either questionnaire, presses them, and says when what they did can be
// seen. Bundled into one script that every page of the benchmark runs before its own.

/** Where the controls of one questionnaire are. */
interface Hands {
  /** The button before the first question, where there is one. */
  readonly before: () => HTMLElement | null;
  readonly options: () => readonly HTMLInputElement[];
  /** Whether an option looks chosen. */
  readonly isMarked: (option: HTMLInputElement) => boolean;
  readonly field: () => HTMLInputElement | null;
  readonly next: () => HTMLElement | null;
  /** Says which screen this is: another text, another screen. */
  readonly screen: () => string;
  /** What the result says, once it has a level, a score and a score for each area. */
  readonly score: () => string | null;
  /** Whether everything else that belongs to the result is there too. */
  readonly isWhole: () => boolean;
}

const textOf = (element: Element | null | undefined): string => element?.textContent?.trim() ?? '';

const labanso: Hands = (() => {
  const root = () => document.querySelector('labanso-assessment')?.shadowRoot;
  const one = (selector: string) => root()?.querySelector<HTMLElement>(selector) ?? null;
  return {
    before: () => (one('fieldset[part=question]') ? null : one('.buttons .primary')),
    options: () => [...(root()?.querySelectorAll<HTMLInputElement>('fieldset[part=question] > .option input') ?? [])],
    isMarked: ({ checked }) => checked, // the row's look follows by `:has(:checked)`
    field: () => one('#number') as HTMLInputElement | null,
    next: () => one('.buttons .primary'),
    screen: () => textOf(one('h2')),
    score: () => (one('.result .areas td') && textOf(one('.result .score'))) || null,
    isWhole: () => Boolean(one('.result:not([aria-busy])')),
  };
})();

const surveyjs: Hands = (() => {
  const one = (selector: string) => document.querySelector<HTMLElement>(`#survey ${selector}`);
  return {
    before: () => null,
    options: () => [...document.querySelectorAll<HTMLInputElement>('#survey .sd-selectbase input')],
    isMarked: (option) => option.checked && Boolean(option.closest('.sd-item--checked')),
    field: () => one('input.sd-text') as HTMLInputElement | null,
    next: () => one('.sd-navigation__next-btn') ?? one('.sd-navigation__complete-btn'),
    screen: () => textOf(one('.sd-question__title')),
    score: () => textOf(one('.bench-score')) || null,
    isWhole: () => true,
  };
})();

const bare: Hands = {
  before: () => null,
  options: () => [...document.querySelectorAll<HTMLInputElement>('#bare input')],
  isMarked: ({ checked }) => checked,
  field: () => null,
  next: () => null,
  screen: () => 'bare',
  score: () => null,
  isWhole: () => true,
};

const hands = { labanso, surveyjs }[location.pathname.split('/')[1] ?? ''] ?? bare;
const say = (what: object): void =>
  (globalThis as unknown as { benchSay: (text: string) => void }).benchSay(JSON.stringify(what));

const longTasks: PerformanceEntry[] = [];
const events: PerformanceEventTiming[] = [];
new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({ type: 'longtask', buffered: true });
new PerformanceObserver((list) => events.push(...(list.getEntries() as PerformanceEventTiming[]))).observe({
  type: 'event',
  durationThreshold: 16,
} as PerformanceObserverInit);

const frame = (): Promise<unknown> => new Promise((resolve) => requestAnimationFrame(resolve));
const message = (): Promise<unknown> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve(channel.port1.close());
    channel.port2.postMessage(null);
  });
/**
 * After the frame that is being made: its styles, layout and painting are done then. A message comes right behind,
 * unless the browser puts more frames before it, of a transition, say: the next of them is as good.
 */
const painted = async (): Promise<number> => {
  await Promise.race([message(), frame()]);
  return performance.now();
};

/** The first moment at which something is so and can be seen: looked for in each frame. */
async function seen(test: () => unknown): Promise<number> {
  do await frame();
  while (!test());
  const at = await painted();
  performance.mark('bench-seen'); // to be found in a trace
  return at;
}

/** Loads the page in a hurry: presses whatever leads to the first question, then chooses its second answer. */
async function hurry(): Promise<void> {
  const pressed: number[] = [];
  let last: HTMLElement | null = null;
  for (;;) {
    let button: HTMLElement | null = null;
    const at = await seen(
      () => hands.options().length || ((button = hands.before()) && textOf(button) !== textOf(last)),
    );
    if (!button) {
      const option = hands.options()[1]!;
      option.click();
      const answered = await seen(() => hands.isMarked(option));
      await new Promise((resolve) => setTimeout(resolve, 300));
      const tasks = longTasks.filter(({ startTime }) => startTime < answered).map(({ duration }) => duration);
      const blocking = tasks.reduce((sum, duration) => sum + Math.max(0, duration - 50), 0);
      const paint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
      say({ origin: performance.timeOrigin, pressed, shown: at, answered, blocking, tasks, paint });
      return;
    }
    pressed.push(at);
    last = button as HTMLElement;
    last.click();
  }
}

type What = 'option' | 'field' | 'next';

const targetOf = (what: What, index: number): HTMLElement =>
  what === 'option' ? hands.options()[index]!.closest('label')! : what === 'field' ? hands.field()! : hands.next()!;

const bench = {
  /** Presses what comes before the first question. */
  begin: (): boolean => {
    hands.before()?.click();
    return hands.options().length > 0;
  },
  look: () => ({
    screen: hands.screen(),
    score: hands.score(),
    hasField: Boolean(hands.field()),
    types: hands.options().map(({ type }) => type),
  }),
  /** Brings a control into view; where to tap it. */
  aim: async (what: What, index = 0) => {
    const target = targetOf(what, index);
    target.scrollIntoView({ block: 'center', behavior: 'instant' });
    await frame();
    await frame();
    const { x, y, width, height } = target.getBoundingClientRect();
    const [left, top] = [x + width / 2, y + height / 2];
    let hit = document.elementFromPoint(left, top);
    while (hit?.shadowRoot) hit = hit.shadowRoot.elementFromPoint(left, top);
    if (!hit || !(target.contains(hit) || hit.contains(target))) throw new Error(`${what} ${index} is covered`);
    return { x: left, y: top };
  },
  /** From the next tap on, watches for what it leads to, and says how long that took once the finger was lifted. */
  watch: (what: What, index = 0): void => {
    const before = hands.screen();
    const option = hands.options()[index];
    const isSo = (): unknown =>
      what === 'next'
        ? hands.score() !== null || (hands.screen() && hands.screen() !== before)
        : what === 'field' || hands.isMarked(option!);
    events.length = 0;
    const follow = async ({ timeStamp }: Event): Promise<void> => {
      const at = await seen(isSo);
      const whole = hands.score() === null || hands.isWhole() ? at : await seen(hands.isWhole);
      say({ ms: at - timeStamp, wholeMs: whole - timeStamp });
    };
    addEventListener('pointerup', (event) => void follow(event), { capture: true, once: true });
  },
  /** What the browser itself measured since the last `watch`, in steps of 8 ms; 16 ms or less is not noted. */
  eventTiming: (): number | null =>
    events.reduce<number | null>((most, { duration }) => Math.max(most ?? 0, duration), null),
  /** How long some fixed work takes, in ms: the least of six, and the mean of the last four. */
  spin: () => {
    const times = Array.from({ length: 6 }, () => {
      const from = performance.now();
      let sum = 0;
      for (let i = 0; i < 3e6; i++) sum += Math.sqrt(i);
      return performance.now() - from + (sum < 0 ? 1 : 0);
    });
    return { least: Math.min(...times), mean: times.slice(2).reduce((sum, time) => sum + time / 4, 0) };
  },
};
export type Bench = typeof bench;
Object.assign(globalThis, { bench });

if (location.hash === '#hurry') void hurry();
