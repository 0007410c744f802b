// `npm run bench`: our scorer beside what people use today, on the same questionnaires and answers, in one run.
// `-- --rounds 5` for calmer medians, `-- --quick` for a look.

import { FunctionFactory } from 'survey-core';
import { compile, score, type Scorer } from '#scoring';
import { generated, plain, typedArrays } from './by-hand.ts';
import { importMemory, importTime, median, rate } from './measure.ts';
import { logic, registerFloor, rules, surveyExpressions, surveyModel } from './peers.ts';
import { rowsOf, taskOf, type Outcome, type Row } from './task.ts';

const flag = (name: string): string | undefined => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : (process.argv[at + 1] ?? '');
};
const isQuick = process.argv.includes('--quick');
const rounds = Number(flag('rounds') ?? (isQuick ? 1 : 3));
const slice = isQuick ? 120 : 400;

registerFloor((name, fn) =>
  FunctionFactory.Instance.register(name, (params: readonly unknown[]) => fn(params as readonly number[])),
);

const say = (line = ''): void => void process.stdout.write(`${line}\n`);
const number = (value: number): string =>
  value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3).replace(/\.?0+$/, '');
const row = (cells: readonly string[]): void =>
  say(cells.map((cell, i) => (i ? cell.padStart(14) : cell.padEnd(44))).join(''));

/** What we do, as the task wants it said. */
function ours(scorer: Scorer): (answers: Row) => Outcome {
  const { levels, areas } = scorer.questionnaire;
  const levelAt = new Map(levels.map(({ id }, i) => [id, i]));
  return (answers) => {
    const { score: overall, level, areas: values } = scorer.scores({ answers });
    return { score: overall!, areas: areas.map(({ id }) => values[id]!), level: levelAt.get(level!)! };
  };
}

async function demandEqual(
  scorers: Readonly<Record<string, (answers: Row) => unknown>>,
  rows: readonly Row[],
): Promise<void> {
  for (const answers of rows) {
    const expected = JSON.stringify(await scorers['ours, compiled']!(answers));
    for (const [name, run] of Object.entries(scorers)) {
      const found = JSON.stringify(await run(answers));
      if (found !== expected) throw new Error(`${name} says ${found}, not ${expected}`);
    }
  }
}

async function singleRows(questions: number): Promise<void> {
  const questionnaire = taskOf(questions);
  const rows = rowsOf(questionnaire, 500);
  const scorer = compile(questionnaire);
  const scorers: Record<string, (answers: Row) => unknown> = {
    'ours, compiled': ours(scorer),
    'generated JavaScript (new Function)': generated(questionnaire),
    'straightforward JavaScript, by hand': plain(questionnaire),
    'json-logic-js': logic(questionnaire),
    'json-rules-engine': rules(questionnaire),
    'survey-core, its expressions alone': surveyExpressions(questionnaire),
    'survey-core, a model with calculated values': surveyModel(questionnaire),
  };
  await demandEqual(scorers, rows.slice(0, questions > 240 ? 4 : 25));
  // ours with ranges, states and what is missing for the next level: more than the others are asked for
  scorers['ours, compiled, the whole result'] = (answers) => scorer.score({ answers });
  scorers['ours, score() without compiling'] = (answers) => score(questionnaire, { answers });
  const rates = new Map(Object.keys(scorers).map((name) => [name, [] as number[]]));
  for (let i = 0; i <= rounds; i++)
    for (const [name, run] of Object.entries(scorers)) {
      const found = await rate(run, rows, slice, questions > 240 ? 2 : 20);
      // the first round only warms up
      if (i) rates.get(name)!.push(found);
    }
  const best = median(rates.get('ours, compiled')!);
  say(`\nOne row at a time, ${questions} questions`);
  row(['', 'ours is … ×', 'rows/s']);
  for (const [name, found] of rates) row([name, number(best / median(found)), number(median(found))]);
}

/** Milliseconds for one run, the best of a few: a pause of the machine is nobody's fault. */
function timed(run: () => void, times: number): number {
  let best = Infinity;
  for (let i = 0; i < times; i++) {
    const from = performance.now();
    run();
    best = Math.min(best, performance.now() - from);
  }
  return best;
}

function columns(questions: number, sizes: readonly number[]): void {
  const questionnaire = taskOf(questions);
  const scorer = compile(questionnaire);
  const loop = typedArrays(questionnaire);
  say(`\nColumns, ${questions} questions`);
  row(['rows', 'ours / loop', 'ours rows/s', 'loop rows/s', 'with ranges']);
  const seedRows = rowsOf(questionnaire, 1000);
  const sample = scorer.columns(seedRows.map((answers) => ({ answers })));
  for (const size of sizes) {
    const answers = Object.fromEntries(
      questionnaire.questions.map(({ id }) => {
        const from = sample.answers[id]!;
        return [id, Uint8Array.from({ length: size }, (_, i) => from[i % from.length]!)];
      }),
    );
    const codes = questionnaire.questions.map(({ id }) => answers[id]!.map((code) => code - 3));
    const [all, byLoop] = [scorer.batch({ rows: size, answers }), loop(codes, size)];
    if (all.score.some((value, i) => value !== byLoop.score[i] || all.level[i] !== byLoop.level[i]))
      throw new Error('the loop over typed arrays scores otherwise');
    const times = Math.max(5, Math.min(200, Math.round(2e6 / size)));
    const found = Array.from({ length: rounds }, () => [
      timed(() => scorer.batch({ rows: size, answers }), times),
      timed(() => loop(codes, size), times),
      timed(() => scorer.batch({ rows: size, answers }, { ranges: true }), times),
    ]);
    const [mine, theirs, ranges] = [0, 1, 2].map((i) => median(found.map((one) => one[i]!))) as [
      number,
      number,
      number,
    ];
    const perSecond = (ms: number): string => number((size * 1000) / ms);
    row([number(size), number(mine / theirs), perSecond(mine), perSecond(theirs), perSecond(ranges)]);
  }
}

/** What Node takes to import any file at all: one that is empty. */
const NOTHING = new URL('nothing.js', import.meta.url).href;

function startUp(): void {
  const names = ['@labanso/scoring', 'json-logic-js', 'json-rules-engine', 'survey-core', NOTHING];
  say('\nImporting, each in a fresh process');
  row(['', 'ours / it', 'above nothing', 'ms', 'MB in use']);
  const found = names.map((name) => ({ name, ms: [] as number[], mb: importMemory(name) }));
  for (let i = 0; i < 5 * rounds; i++) for (const one of found) one.ms.push(importTime(one.name));
  const [mine, floor] = [median(found[0]!.ms), median(found.at(-1)!.ms)];
  for (const { name, ms, mb } of found)
    row([
      name === NOTHING ? 'an empty file' : name,
      number(mine / median(ms)),
      name === NOTHING ? '' : number((mine - floor) / (median(ms) - floor)),
      number(median(ms)),
      number(mb),
    ]);
}

say(
  `Medians of ${rounds} rounds in turn; Node ${process.version}. Wall times of a machine that may be busy: read the ratios.`,
);
for (const questions of isQuick ? [24] : [24, 240, 2400]) await singleRows(questions);
for (const questions of isQuick ? [24] : [24, 240, 2400])
  columns(
    questions,
    questions === 24 ? (isQuick ? [1e3, 1e5] : [1e3, 1e4, 1e5, 1e6]) : questions === 240 ? [1e3, 1e5] : [1e3, 1e4],
  );
startUp();
