// `npm run bench:widget`: our element beside SurveyJS, with the same questions, in the same browser: bytes, time to the
// first answer, blocking, memory, time for each answer and for the result. A report, never a gate.
// Read first: visits.ts (what is measured), then person.ts (when something counts as seen).
import { statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer, { type Browser } from 'puppeteer-core';
import { servePages } from './pages.ts';
import { facts, numberTable, range, ratioOf, ratioTable, responseTable, spreadOf, type Measure } from './report.ts';
import {
  heapOf,
  load,
  personScript,
  SCREEN,
  SLOW,
  tapBare,
  visit,
  walk,
  type Found,
  type Load,
  type Tap,
  type Walk,
} from './visits.ts';
import { CHROMIUM_ARGS, findChromium } from '../browsers.js';
import { ROOT } from '../serve.js';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    json: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
const rounds = Number(options.rounds);
if (options.help || !Number.isInteger(rounds) || rounds < 1) {
  console.log('npm run bench:widget -- [--rounds 5] [--json FILE]');
  process.exit(options.help ? 0 : 1);
}

const started = Date.now();
const say = (text: string): void =>
  console.error(`bench:widget ${((Date.now() - started) / 1000).toFixed(0).padStart(4)} s: ${text}`);

type Name = 'labanso' | 'surveyjs';
const NAMES: readonly Name[] = ['labanso', 'surveyjs'];
type Round = Record<Name, { readonly load: Found<Load>; readonly walk: Found<Walk> }> & {
  readonly empty: Found<{ readonly heap: number }>;
  readonly bare: Found<Awaited<ReturnType<ReturnType<typeof tapBare>>>>;
};

async function measure(browser: Browser, pages: Awaited<ReturnType<typeof servePages>>): Promise<readonly Round[]> {
  const place = { browser, person: await personScript(), empty: pages.url('empty') };
  const done: Round[] = [];
  for (let number = 1; number <= rounds; number++) {
    const empty = await visit(place, async (one) => ({ heap: await heapOf(one) }));
    const bare = await visit(place, tapBare(pages.url('bare')));
    const loads = {} as Record<Name, Found<Load>>;
    const walks = {} as Record<Name, Found<Walk>>;
    for (const name of NAMES) {
      say(`round ${number} of ${rounds}: ${name}, first answer on a slow line`);
      loads[name] = await visit(place, load(pages.url(name)));
    }
    for (const name of NAMES) {
      say(`round ${number} of ${rounds}: ${name}, all answers`);
      walks[name] = await visit(place, walk(pages.url(name)));
    }
    const both = Object.fromEntries(NAMES.map((name) => [name, { load: loads[name], walk: walks[name] }]));
    done.push({ ...(both as Record<Name, Round[Name]>), empty, bare });
  }
  return done;
}

/** In ms. */
const tapOf = (taps: readonly Tap[]): number => spreadOf(taps.map(({ ms }) => ms)).median;
const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function measuresOf(done: readonly Round[]): readonly Measure[] {
  const emptyHeap = spreadOf(done.map(({ empty }) => empty.heap)).median;
  type Values = (of: Round[Name]) => number;
  const one = (what: string, unit: Measure['unit'], value: Values, goal?: Measure['goal']): Measure => ({
    what,
    unit,
    labanso: done.map((round) => value(round.labanso)),
    surveyjs: done.map((round) => value(round.surveyjs)),
    ...(goal && { goal }),
  });
  const bareTap = spreadOf(done.map(({ bare }) => tapOf(bare.taps))).median;
  const third = { ratio: 1 / 3, text: '1/3 or less' };
  const bytes = ({ load: { responses, shown } }: Round[Name], isBefore: boolean): number =>
    sum(responses.filter(({ at }) => !isBefore || at <= shown).map((response) => response.bytes));
  const heap = (used: number): number => (used - emptyHeap) / 1e6;
  return [
    one('bytes until the first question can be answered', 'bytes', (of) => bytes(of, true), {
      limit: 40_000,
      text: '40,000 bytes or less',
    }),
    one('bytes with all that loads behind it', 'bytes', (of) => bytes(of, false)),
    one('first question shown', 'ms', ({ load }) => load.shown),
    one('first tap answered', 'ms', ({ load }) => load.answered, { ratio: 1 / 4, text: '1/4 or less' }),
    one('blocking until then', 'ms', ({ load }) => load.blocking, { ratio: 1 / 6, text: '1/6 or less' }),
    one('memory, first question answered', 'MB', ({ load }) => heap(load.heap), third),
    one('memory, result shown', 'MB', ({ walk }) => heap(walk.heap), third),
    one('tap on an answer to painted', 'ms', ({ walk }) => tapOf(walk.answers), third),
    one('  of that, more than a bare radio takes', 'ms', ({ walk }) => tapOf(walk.answers) - bareTap),
    one(
      '  the same by Event Timing',
      'ms',
      ({ walk }) => spreadOf(walk.answers.map(({ event }) => event ?? 16)).median,
    ),
    one('tap on "next" to the next question painted', 'ms', ({ walk }) => tapOf(walk.nexts)),
    one('last answer to painted result', 'ms', ({ walk }) => sum(walk.ending.map(({ ms }) => ms)), {
      ratio: 1 / 2,
      text: '1/2 or less',
    }),
    one('  of that, the last button alone', 'ms', ({ walk }) => walk.ending.at(-1)!.ms),
    one('last answer to the whole result painted', 'ms', ({ walk }) => sum(walk.ending.map(({ wholeMs }) => wholeMs))),
  ];
}

const HOW = `How it was measured
  Both: the same page, server, headers (brotli quality 11, cacheable), 24 questions and Vietnamese texts, one question
  a screen, a bar of progress, a result with level, score and four area scores. A new browser context for every visit,
  our element and SurveyJS in turn. Medians of the rounds; "rounds" is the ratio within each round, least to most.
  Our element: labanso.js as built, as a module script, and an empty tag (no first screen in the HTML); no profile
  filled in, so all 24 questions are asked. It also does what SurveyJS was not asked to: a range after every answer,
  saving, help, actions, laws, a road, a review.
  bytes: every response but the HTML page, headers included.
  first question shown, first tap answered: from the start of the navigation, until the frame is painted in which a
    script that looks at every frame sees the first question's radios, and then the one that it pressed at once,
    chosen. For our element it presses "start" and "next" (an empty profile) before; SurveyJS begins with the question.
  blocking: what long tasks take over 50 ms, until the first tap is answered.
  memory: used JS heap after collecting garbage, less that of an empty page; once everything behind has loaded.
  tap to painted: real touches; from the lifted finger to the end of the frame that shows the answer chosen, styles,
    layout and painting included. Median of the 26 taps on radios and checkboxes of a visit.
  last answer to painted result: the same for every tap from the last answer on, added up: answer and next for
    our element, answer and complete for SurveyJS. It counts when level, score and area scores are there. "The whole result" is our element's steps, road and rest as well, which come after those.`;

function report(done: readonly Round[], pages: Awaited<ReturnType<typeof servePages>>, browser: string): string {
  const measures = measuresOf(done);
  const visits = done.flatMap((round) => NAMES.flatMap((name) => [round[name].load, round[name].walk]));
  const free = Math.min(...visits.map(({ brake }) => brake[0]));
  const slower = (kind: 'load' | 'walk', name: Name): string =>
    range(
      done.flatMap((round) => round[name][kind].brake.slice(1).map((ms) => ms / free)),
      1,
    );
  const scores = new Set(visits.flatMap((one) => ('score' in one ? [one.score] : [])));
  const built = statSync(join(ROOT, 'packages/widget/dist/labanso.js')).mtime.toISOString().slice(0, 16);
  const first = done[0]!;
  return [
    ratioTable(measures),
    numberTable(measures),
    NAMES.map((name) =>
      responseTable(name, first[name].load.responses, first[name].load.shown, (path) => pages.sizeOf(path)),
    ).join('\n'),
    facts([
      ['Environment', ''],
      ['  browser', browser],
      ['  machine', `${process.platform}, ${cpus().length} processors, Node ${process.version}`],
      ['  screen', `${SCREEN.width} × ${SCREEN.height}, touch`],
      ['  line, until the first tap', `${SLOW.kbits} kbit/s and ${SLOW.latencyMs} ms asked for`],
      [
        '  largest response came with',
        `${range(
          visits.flatMap((one) => ('kbits' in one ? [one.kbits] : [])),
          0,
        )} kbit/s`,
      ],
      [
        `  processor, until the first tap: ${SLOW.cpuLoad} × slower`,
        `La Bàn Số ${slower('load', 'labanso')}, SurveyJS ${slower('load', 'surveyjs')} measured`,
      ],
      [
        `  processor, later taps: ${SLOW.cpuWalk} × slower`,
        `La Bàn Số ${slower('walk', 'labanso')}, SurveyJS ${slower('walk', 'surveyjs')} measured`,
      ],
      [
        '  taken by other programs',
        `${range(
          visits.map(({ others }) => others),
          2,
        )} of one processor`,
      ],
      ['  rounds', String(rounds)],
      ['  our element', `built ${built} UTC`],
      ['  SurveyJS', `survey-core and survey-js-ui ${pages.version}: ${pages.form}`],
      ['', 'its fontless minified styles; simple progress bar; Vietnamese buttons in the JSON, no language pack;'],
      ['', 'scored once, in onCompleting; no "unsure" beside its number fields; its animations off, which is faster'],
      ['  both say', [...scores].join(' but also ')],
    ]),
    HOW,
  ].join('\n\n');
}

async function run(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium was found: run `npm test` once, or set CHROME_PATH');
  const pages = await servePages(say);
  let browser: Browser | undefined;
  const end = async (): Promise<void> => {
    pages.close();
    await browser?.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => void end().finally(() => process.exit(130)));
  try {
    browser = await puppeteer.launch({
      executablePath,
      args: CHROMIUM_ARGS,
      handleSIGINT: false,
      handleSIGTERM: false,
    });
    const version = await browser.version();
    const done = await measure(browser, pages);
    console.log(report(done, pages, version));
    if (options.json) {
      const measures = measuresOf(done).map((one) => ({ ...one, ...ratioOf(one) }));
      writeFileSync(options.json, JSON.stringify({ browser: version, measures, rounds: done }, null, 2) + '\n');
    }
  } finally {
    await end();
  }
}

await run();
process.exit();
