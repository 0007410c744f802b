// The house: a room imports only rooms below it, through their doors; a file holds one idea; the core is pure.

import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { LONG_FUNCTIONS, LONG_FUNCTIONS_RULE } from '../../src/tools/long-functions.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const SRC = join(ROOT, 'src');

/** From the ground up. A room may import those before it; `doors` only re-exports. */
const ROOMS = [
  'model', 'scoring', 'checking', 'exchange', 'formats', 'session', 'gathering', 'content', 'look', 'widget', 'workshop',
  'cli', 'doors',
]; // prettier-ignore

/** Rooms that are below, but none of this room's business. */
const STRANGERS: Readonly<Record<string, readonly string[]>> = {
  exchange: ['scoring', 'checking'],
  formats: ['exchange'],
  session: ['scoring', 'checking', 'exchange', 'formats'],
  gathering: ['scoring', 'checking', 'exchange', 'formats', 'session'],
  content: ['scoring', 'checking', 'exchange', 'formats', 'session', 'gathering'],
  look: ['model', 'scoring', 'checking', 'exchange', 'formats', 'session', 'gathering'],
  widget: ['formats', 'gathering'],
  workshop: ['checking', 'session', 'widget'],
  cli: ['session', 'gathering', 'look', 'widget', 'workshop'],
};

/** What a room may import from npm at run time. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  model: ['zod'],
  checking: ['zod'],
  look: ['lit', 'qr'],
  widget: ['lit', 'i18next', 'lean-qr', 'qr'],
  workshop: ['lit', 'lean-qr', 'qr'],
  cli: ['@humanwhocodes', 'commander', 'papaparse', 'cli-progress', '@zip.js', 'saxes', 'lean-qr', 'write-excel-file'],
};

/** The widget's own rooms, from the ground up; what stands in one line may import each other. */
const WIDGET: readonly (readonly string[])[] = [
  ['digest.ts', 'together.ts', 'version.ts', 'events.ts', 'alphabet.ts', 'accent.ts', 'pictures', 'styles'],
  ['texts'],
  ['custom'],
  ['visit'],
  ['screens'],
  ['aloud'],
  ['share'],
  ['result'],
  ['element'],
];

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/(^|[\\/])node_modules[\\/]/.test(name))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).isFile());

const sources = filesOf(SRC).filter((file) => /\.(ts|js)$/.test(file));

interface Import {
  readonly from: string;
  readonly isType: boolean;
}

const importsOf = (file: string): readonly Import[] =>
  [
    ...readFileSync(file, 'utf8').matchAll(
      /(?:^|\n)\s*(?:import|export)\s(type\s)?[^'";]*?from\s*'([^']+)'|import\('([^']+)'\)/g,
    ),
  ].map(([, type, from, dynamic]) => ({ from: (from ?? dynamic)!, isType: Boolean(type) }));

const roomOf = (file: string): string => relative(SRC, file).split(/[\\/]/)[0]!;

describe('the house', () => {
  it('has no room that this test does not know', () => {
    const folders = readdirSync(SRC).filter((name) => statSync(join(SRC, name)).isDirectory());
    assert.deepEqual(folders.sort(), [...ROOMS, 'tools'].sort());
  });

  for (const file of sources.filter((one) => roomOf(one) !== 'tools'))
    it(`${relative(ROOT, file)} imports only what is below it, through a door`, () => {
      const room = roomOf(file);
      for (const { from, isType } of importsOf(file)) {
        if (from.startsWith('#')) {
          const other = from.slice(1).split('/')[0]!;
          assert.ok(ROOMS.indexOf(other) < ROOMS.indexOf(room), `${room} imports ${from}`);
          assert.ok(!STRANGERS[room]?.includes(other), `${room} has no business with ${from}`);
        } else if (from.startsWith('.')) {
          const target = resolve(dirname(file), from);
          assert.equal(roomOf(target), room, `${from} crosses a border: use a #door`);
          assert.ok(existsSync(target), `${from} is not on disk`);
        } else if (from.startsWith('node:')) {
          assert.ok(
            room === 'cli' || relative(SRC, file) === join('doors', 'labanso.ts'),
            `${room} imports ${from}: only the command line knows Node`,
          );
        } else if (!isType) {
          const name = from.split('/')[0]!;
          assert.ok(PACKAGES[room]?.includes(name), `${room} imports ${from} from npm`);
        }
      }
    });

  it('has no arrow that runs up inside the widget, nor in a circle', () => {
    const widget = join(SRC, 'widget');
    const files = sources.filter((file) => roomOf(file) === 'widget' && file !== join(widget, 'index.ts'));
    const placeOf = (file: string): number => {
      const name = relative(widget, file).split(/[\\/]/)[0]!;
      const place = WIDGET.findIndex((names) => names.includes(name));
      assert.ok(place >= 0, `widget/${name} has no place in the order of its rooms`);
      return place;
    };
    const below = (file: string): readonly string[] =>
      importsOf(file).flatMap(({ from }) => (/^\..*\.ts$/.test(from) ? [resolve(dirname(file), from)] : []));
    for (const file of files)
      for (const target of below(file))
        assert.ok(placeOf(target) <= placeOf(file), `${relative(SRC, file)} imports ${relative(SRC, target)}`);
    const done = new Set<string>();
    const walk = (file: string, way: readonly string[]): void => {
      assert.ok(!way.includes(file), [...way, file].map((one) => relative(widget, one)).join(' → '));
      if (done.has(file)) return;
      for (const target of below(file)) walk(target, [...way, file]);
      done.add(file);
    };
    for (const file of files) walk(file, []);
  });

  it('keeps zod behind the doors of its own', () => {
    for (const file of sources.filter((one) => importsOf(one).some(({ from }) => from.startsWith('zod'))))
      assert.match(relative(ROOT, file), /^src\/(model\/schema(-[a-z]+)?|tools\/json-schemas)\.ts$/, file);
  });

  it('begins every room with what it knows, what it must never know, and what to read first', () => {
    for (const room of ROOMS.filter((name) => name !== 'doors')) {
      const door = readFileSync(join(SRC, room, 'index.ts'), 'utf8');
      assert.match(door, /^\/\/ /, room);
      assert.match(door, /Must never know/, room);
      assert.match(door, /Read first/, room);
      assert.doesNotMatch(door, /export \*/, `${room}: a door names what it lets out`);
    }
  });

  it('holds one idea in a file: at most 300 lines, one folder deep below a room', () => {
    for (const file of [...sources, ...filesOf(join(ROOT, 'test')).filter((one) => /(?<!\.d)\.ts$/.test(one))]) {
      const lines = readFileSync(file, 'utf8').split('\n').length;
      // respondents are data
      const most = /respondents\.ts$/.test(file) ? Infinity : 300;
      assert.ok(lines <= most, `${relative(ROOT, file)} has ${lines} lines`);
      // the command `score` is a house of its own: it reads, tells and writes
      const deepest = /[\\/]cli[\\/]score[\\/]/.test(file) ? 4 : 3;
      if (file.startsWith(SRC)) assert.ok(relative(SRC, file).split(/[\\/]/).length <= deepest, `${file} is too deep`);
    }
  });

  it('names as files with a long function only those that have one', async () => {
    const eslint = new ESLint({
      cwd: ROOT,
      overrideConfigFile: true,
      overrideConfig: [
        {
          files: ['**/*.{js,ts}'],
          languageOptions: { parser: tseslint.parser },
          linterOptions: { reportUnusedDisableDirectives: 'off' },
          rules: LONG_FUNCTIONS_RULE,
        },
      ],
    });
    for (const path of Object.keys(LONG_FUNCTIONS))
      assert.ok(existsSync(join(ROOT, path)), `${path} is gone: take it out of src/tools/long-functions.js`);
    const results = await eslint.lintFiles(Object.keys(LONG_FUNCTIONS));
    for (const { filePath, messages } of results)
      assert.ok(
        messages.some(({ ruleId }) => ruleId === 'max-lines-per-function'),
        `${relative(ROOT, filePath)} has none: take it out of src/tools/long-functions.js`,
      );
  });

  it('has names in kebab-case', () => {
    for (const file of sources) assert.match(relative(SRC, file), /^[a-z0-9-]+(\/[a-z0-9.-]+)+$/, file);
  });

  it('keeps the core pure: no document, clock, chance, storage, Intl or text in model and scoring', () => {
    const forbidden =
      /\b(window\.|(?<![.#])document\.|globalThis|navigator|localStorage|Date|Intl|fetch|setTimeout|Math\.random|performance)\b/;
    for (const file of sources.filter((one) =>
      ['model', 'scoring', 'checking', 'exchange', 'formats', 'gathering', 'content'].includes(roomOf(one)),
    )) {
      const code = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
      assert.doesNotMatch(code, forbidden, relative(ROOT, file));
    }
  });

  it('makes no HTML from text, no style attribute, and speaks of no storage key outside session', () => {
    for (const file of sources.filter((one) => ['look', 'widget', 'workshop'].includes(roomOf(one)))) {
      const code = readFileSync(file, 'utf8');
      assert.doesNotMatch(
        code,
        /innerHTML|outerHTML|insertAdjacentHTML|unsafeHTML|unsafeSVG|styleMap|createContextualFragment/,
        file,
      );
      assert.doesNotMatch(code, /\sstyle=/, file);
      assert.doesNotMatch(code, /\.(getItem|setItem|removeItem)\(/, file);
    }
  });

  it('holds only what was asked for and what tools demand at the top', () => {
    const allowed = [
      'src', 'packages', 'examples', 'test', 'rollup.config.js', 'package.json', 'tsconfig.json', 'README.md',
      'package-lock.json', 'LICENSE', 'CHANGELOG.md', '.ci', '.github', '.gitignore', '.npmrc', '.prettierignore', '.git',
      'node_modules', '.artefacts', 'coverage',
    ]; // prettier-ignore
    assert.deepEqual(
      readdirSync(ROOT).filter((name) => !allowed.includes(name)),
      [],
    );
  });

  it('has no file of code in packages, and no path of a machine anywhere', () => {
    for (const name of readdirSync(join(ROOT, 'packages')))
      assert.deepEqual(
        readdirSync(join(ROOT, 'packages', name)).filter(
          (one) => !['package.json', 'README.md', 'LICENSE', 'dist', 'node_modules'].includes(one),
        ),
        // only declarations, for frameworks that we don't have
        name === 'widget' ? ['types'] : [],
      );
    for (const file of filesOf(join(ROOT, 'packages/widget/types'))) assert.match(file, /\.d\.ts$/);
    for (const file of [...sources, ...filesOf(join(ROOT, 'test')), ...filesOf(join(ROOT, 'examples'))])
      assert.doesNotMatch(readFileSync(file, 'utf8'), /["'`(\s]\/(home|root|Users)\/[a-z]/, file);
  });
});
