// The library where there is nothing: no window, no process, no console, no timers, no URL, no way to make code from
// text. What passes here runs in workers, in edge runtimes, and in engines embedded in other programs.

import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { createContext, runInContext, type Context } from 'node:vm';
import { build } from 'esbuild';
import { smeVn } from '#content';
import { encode } from '#exchange';
import { planRoad, score } from '#scoring';
import { toSql } from '#formats';
import { ROOT } from '../support/packages.ts';
import { respondents } from '../support/respondents.ts';

const DOORS = ['@labanso/scoring', '@labanso/scoring/exchange', '@labanso/scoring/formats', '@labanso/scoring/check'];

/** The published files as one script that needs no module loader. */
async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: DOORS.map((door) => `export * from '${door}';`).join('\n'), resolveDir: `${ROOT}/test` },
    bundle: true,
    format: 'iife',
    globalName: 'labanso',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]!.text;
}

describe('in a context with no globals', () => {
  let context: Context;
  const inside = <Value>(code: string): Value => JSON.parse(runInContext(`JSON.stringify(${code})`, context)) as Value;

  before(async () => {
    context = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
    // the engine gives every context a console of its own, for debuggers
    runInContext('delete globalThis.console', context);
    runInContext(await bundled(), context);
    runInContext(`var smeVn = ${JSON.stringify(smeVn)}; var all = ${JSON.stringify(respondents)};`, context);
  });

  it('there is nothing but the language', () => {
    assert.deepEqual(
      inside(
        `['window', 'self', 'process', 'console', 'setTimeout', 'fetch', 'URL', 'TextEncoder', 'crypto', 'require', 'performance']
          .filter((name) => name in globalThis)`,
      ),
      [],
    );
    assert.throws(() => runInContext('new Function("return 1")', context), /Code generation from strings disallowed/);
  });

  it('scores, compiled and plainly, as it does here', () => {
    const here = respondents.map(({ profile, answers }) => score(smeVn, { profile, answers }));
    const code = (scorer: string): string => `all.map(({profile, answers}) => ${scorer}({profile, answers}))`;
    assert.deepEqual(inside(code('labanso.compile(smeVn).score')), JSON.parse(JSON.stringify(here)));
    assert.deepEqual(
      inside(code('((submission) => labanso.score(smeVn, submission))')),
      JSON.parse(JSON.stringify(here)),
    );
  });

  it('plans, encodes, checks and writes SQL as it does here', () => {
    const { profile, answers } = respondents[0]!;
    const submission = { profile, answers };
    const given = '{profile: all[0].profile, answers: all[0].answers}';
    assert.deepEqual(
      inside(`labanso.planRoad(smeVn, ${given}, 'leading')`),
      JSON.parse(JSON.stringify(planRoad(smeVn, submission, 'leading'))),
    );
    assert.equal(inside(`labanso.encode(smeVn, ${given})`), encode(smeVn, submission));
    assert.equal(
      inside(`labanso.toSql(smeVn, {dialect: 'duckdb', table: 'answers'})`),
      toSql(smeVn, { dialect: 'duckdb', table: 'answers' }),
    );
    assert.deepEqual(inside('labanso.checkQuestionnaire(smeVn)'), []);
  });
});
