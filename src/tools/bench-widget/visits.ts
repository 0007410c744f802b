// The visits of the benchmark: one page in a fresh browser context each, with the network and the processor slowed.
import { fileURLToPath } from 'node:url';
import { build as bundle } from 'esbuild';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { Bench } from './person.ts';
import { countOthers, quiet, TOLERATED } from './quiet.ts';

export const SLOW = {
  /** Slow 3G. */
  kbits: 400,
  latencyMs: 400,
  /** How many times slower the processor is: until the first tap, and afterwards. */
  cpuLoad: 6,
  cpuWalk: 4,
};
export const SCREEN = { width: 360, height: 740, deviceScaleFactor: 2, isMobile: true, hasTouch: true };

/** Before and after each tap a person reads: what was put off gets done, and a new screen takes presses again. */
const PAUSE_MS = 350;
const PATIENCE_MS = 120_000;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The person's script, as text. */
export async function personScript(): Promise<string> {
  const { outputFiles } = await bundle({
    entryPoints: [fileURLToPath(new URL('person.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    write: false,
  });
  return outputFiles[0]!.text;
}

/** How long the same work took: without a brake, and braked before and after what was measured; ms. */
export type Brake = readonly [free: number, ...braked: number[]];

interface Visit {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Calls a function of the person in the page. */
  readonly ask: <Key extends keyof Bench>(
    key: Key,
    ...args: Parameters<Bench[Key]>
  ) => Promise<Awaited<ReturnType<Bench[Key]>>>;
  /** The next thing that the person says. */
  readonly heard: <Said>() => Promise<Said>;
  readonly brake: (rate: number) => Promise<unknown>;
}

/** What a visit found, and the share of one processor that other programs took meanwhile. */
export type Found<Result> = Result & { readonly others: number };

/** Where visits take place. */
interface Place {
  readonly browser: Browser;
  readonly person: string;
  readonly empty: string;
}

/** The quietest of at most three visits. */
export async function visit<Result extends object>(
  place: Place,
  run: (visit: Visit) => Promise<Result>,
): Promise<Found<Result>> {
  let best: Found<Result> | undefined;
  for (let i = 0; i < 3 && (best?.others ?? 1) > TOLERATED; i++) {
    await quiet();
    const found = await visitOnce(place, run);
    if (!best || found.others < best.others) best = found;
  }
  return best!;
}

/** Opens a page of its own with the person in it, on the empty page; closes it afterwards. */
async function visitOnce<Result extends object>(
  { browser, person, empty }: Place,
  run: (visit: Visit) => Promise<Result>,
): Promise<Found<Result>> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const failed = new Promise<never>((_, reject) => page.once('pageerror', (error) => reject(error)));
    failed.catch(() => undefined);
    await page.setViewport(SCREEN);
    const cdp = await page.createCDPSession();
    await cdp.send('Runtime.enable');
    await cdp.send('Runtime.addBinding', { name: 'benchSay' });
    await page.evaluateOnNewDocument(person);
    await page.goto(empty);
    const patience = pause(PATIENCE_MS).then(() => Promise.reject(new Error('waited two minutes in vain')));
    patience.catch(() => undefined);
    const others = await countOthers(browser);
    const found = await Promise.race([
      failed,
      patience,
      run({
        page,
        cdp,
        ask: async (key, ...args) => page.evaluate(`bench.${key}(...${JSON.stringify(args)})`) as Promise<never>,
        heard: () =>
          new Promise((resolve) => cdp.once('Runtime.bindingCalled', ({ payload }) => resolve(JSON.parse(payload)))),
        brake: (rate) => cdp.send('Emulation.setCPUThrottlingRate', { rate }),
      }),
    ]);
    return { ...found, others: await others() };
  } finally {
    await context.close();
  }
}

/** Bytes of JavaScript values in use, once nothing is left to throw away. */
export async function heapOf({ cdp }: Visit): Promise<number> {
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  return (await cdp.send('Runtime.getHeapUsage')).usedSize;
}

/** One response: what it is called, its bytes with headers, and when the last of them came (ms since navigation). */
export interface Response {
  readonly path: string;
  readonly bytes: number;
  readonly at: number;
}

export interface Load {
  readonly brake: Brake;
  readonly kbits: number;
  readonly paint: number;
  readonly pressed: readonly number[];
  readonly shown: number;
  readonly answered: number;
  readonly blocking: number;
  readonly tasks: readonly number[];
  readonly responses: readonly Response[];
  /** Heap with the first question answered and everything that loads behind it there. */
  readonly heap: number;
}

interface Hurried extends Omit<Load, 'brake' | 'kbits' | 'responses' | 'heap'> {
  readonly origin: number;
}

/** From the address to the first answer that can be seen, on a slow line with a slow processor. */
export const load =
  (url: string) =>
  async (visit: Visit): Promise<Load> => {
    const { cdp, ask, brake, heard } = visit;
    const { least: free } = await ask('spin');
    await brake(SLOW.cpuLoad);
    const { mean: before } = await ask('spin');
    await cdp.send('Network.enable');
    const bytesASecond = (SLOW.kbits * 1000) / 8;
    const line = (latency: number, throughput: number) =>
      cdp.send('Network.emulateNetworkConditions', {
        offline: false,
        latency,
        downloadThroughput: throughput,
        uploadThroughput: throughput,
      });
    await line(SLOW.latencyMs, bytesASecond);
    const requests = new Map<string, { path: string; from: number }>();
    const ended: { path: string; from: number; to: number; bytes: number }[] = [];
    let shift = 0; // from the browser's clock, in seconds, to the wall's
    cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp, wallTime }) => {
      shift ||= wallTime - timestamp;
      requests.set(requestId, { path: new URL(request.url).pathname, from: timestamp });
    });
    cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
      const request = requests.get(requestId);
      if (request && !request.path.endsWith('/')) ended.push({ ...request, to: timestamp, bytes: encodedDataLength });
    });
    const said = heard<Hurried>();
    await cdp.send('Page.navigate', { url: `${url}#hurry` });
    const { origin, ...hurried } = await said;
    const { mean: after } = await ask('spin');
    await brake(1);
    await line(0, -1);
    for (let known = -1; known !== requests.size || ended.length < requests.size - 1; known = requests.size)
      await pause(500);
    const largest = [...ended].sort((a, b) => b.bytes - a.bytes)[0]!;
    return {
      ...hurried,
      brake: [free, before, after],
      // latency comes once in each response
      kbits: (largest.bytes * 8) / ((largest.to - largest.from) * 1000 - SLOW.latencyMs),
      responses: ended.map(({ path, bytes, to }) => ({ path, bytes, at: (to + shift) * 1000 - origin })),
      heap: await heapOf(visit),
    };
  };

/** One tap: ms from the lifted finger to the frame that shows what it did. */
export interface Tap {
  readonly screen: string;
  readonly ms: number;
  /** The same for the whole of a result, where some of it comes a moment later. */
  readonly wholeMs: number;
  /** By the browser's Event Timing; `null` for 16 ms or less. */
  readonly event: number | null;
}

export interface Walk {
  readonly brake: Brake;
  /** Taps on answers. */
  readonly answers: readonly Tap[];
  /** Taps on the button that goes on to another question. */
  readonly nexts: readonly Tap[];
  /** The taps from the last answer to the result: the answer, and every button after it. */
  readonly ending: readonly Tap[];
  readonly score: string;
  readonly heap: number;
}

/** A real tap, followed until what it leads to can be seen. */
async function tap({ cdp, ask, heard }: Visit, what: 'option' | 'field' | 'next', index = 0): Promise<Tap> {
  const point = await ask('aim', what, index);
  await pause(PAUSE_MS);
  const { screen } = await ask('look');
  await ask('watch', what, index);
  const said = heard<Pick<Tap, 'ms' | 'wholeMs'>>();
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  const times = await said;
  await pause(PAUSE_MS);
  return { screen, ...times, event: await ask('eventTiming') };
}

/** Opens a page and goes to its first question, with the processor as it is; then slows it. */
async function arrive({ page, ask, brake }: Visit, url: string): Promise<Brake> {
  const { least: free } = await ask('spin');
  await page.goto(url);
  while (!(await ask('begin'))) await pause(100);
  await pause(1000);
  await brake(SLOW.cpuWalk);
  return [free, (await ask('spin')).mean];
}

/** Taps on bare radios: what the browser takes by itself. */
export const tapBare = (url: string) => async (visit: Visit) => {
  const brake = await arrive(visit, url);
  const taps: Tap[] = [];
  for (let i = 0; i < 20; i++) taps.push(await tap(visit, 'option', (i * 2) % 5));
  return { brake, taps };
};

/** Through all questions to the result with real taps, on a slow processor. */
export const walk =
  (url: string) =>
  async (visit: Visit): Promise<Walk> => {
    const { cdp, ask, brake } = visit;
    const start = await arrive(visit, url);
    const answers: Tap[] = [];
    const nexts: Tap[] = [];
    let ending: Tap[] = [];
    let seen = await ask('look');
    for (let number = 0; seen.score === null; number++) {
      if (seen.hasField) {
        await tap(visit, 'field');
        await cdp.send('Input.insertText', { text: '30' });
      }
      const chosen = seen.types[0] === 'checkbox' ? [0, 1] : seen.types.length ? [[3, 2, 3, 1, 2][number % 5]!] : [];
      for (const index of chosen) {
        const answer = await tap(visit, 'option', index);
        answers.push(answer);
        ending = [answer];
      }
      const on = await tap(visit, 'next');
      ending.push(on);
      seen = await ask('look');
      if (seen.types.length || seen.hasField) nexts.push(on);
    }
    const { mean: after } = await ask('spin');
    await brake(1);
    await pause(500);
    return { brake: [...start, after], answers, nexts, ending, score: seen.score, heap: await heapOf(visit) };
  };
