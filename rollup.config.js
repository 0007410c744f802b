// Builds the npm packages from the rooms: `#scoring` becomes `@labanso/scoring`, and so on.
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import dts from 'rollup-plugin-dts';
import esbuild from 'rollup-plugin-esbuild';
import { minify } from 'terser';
import { contentJson } from './src/tools/content-json.js';
import { customElementsManifest } from './src/tools/custom-elements-manifest.js';
import { flatStyles } from './src/tools/flat-styles.js';
import { notices } from './src/tools/notices.js';
import { ownLit } from './src/tools/own-lit.js';
import { pageParts } from './src/tools/page-parts.js';
import { WORKSHOP_SCRIPT } from './src/tools/workshop-file.js';

const manifest = (folder) => JSON.parse(readFileSync(new URL(`${folder}/package.json`, import.meta.url), 'utf8'));
const root = manifest('.');

/** Where a room is published. Rooms of the same package are bundled, those of others imported by these names. */
const PUBLISHED = {
  '#model': '@labanso/scoring',
  '#model/schema': '@labanso/scoring/schema',
  '#scoring': '@labanso/scoring',
  '#checking': '@labanso/scoring/check',
  '#exchange': '@labanso/scoring/exchange',
  '#formats': '@labanso/scoring/formats',
  '#session': '@labanso/scoring/session',
  '#gathering': '@labanso/scoring/gathering',
  '#content': '@labanso/sme-vn',
  '#look': '@labanso/widget',
  '#widget': '@labanso/widget',
  '#workshop': '@labanso/widget/workshop',
};

const ts = () => esbuild({ target: 'es2022', tsconfig: 'tsconfig.json' });
// phones that are years old: Chrome 90 is the floor we aim at
const oldTs = () => esbuild({ target: ['chrome90', 'safari15', 'firefox90'], tsconfig: 'tsconfig.json' });

/** Terser in this process: its own plugin begins a worker for each bundle, which costs twice the time. */
const minified = (how = { module: true, compress: { passes: 2 } }) => ({
  name: 'minified',
  renderChunk: async (code) => ({
    code: (await minify(code, { ecma: 2020, format: { comments: /^!/ }, ...how })).code,
    map: null,
  }),
});

const onLog = (level, log, handle) => {
  // zod's comments and its import circle are known and harmless; everything else stops the build
  const isZod = /[\\/]zod[\\/]/.test(`${log.id} ${log.ids} ${log.message}`);
  if (isZod && ['INVALID_ANNOTATION', 'CIRCULAR_DEPENDENCY'].includes(log.code ?? '')) return;
  if (level === 'warn') throw new Error(`${log.code}: ${log.message}`);
  handle(level, log);
};

/** Imports that leave a package: declared in its manifest, with the range that the root has, or the build stops. */
function externals(folder, rooms) {
  const { name, dependencies = {} } = manifest(`packages/${folder}`);
  for (const [dependency, range] of Object.entries(dependencies))
    if (!dependency.startsWith('@labanso/') && root.dependencies[dependency] !== range)
      throw new Error(
        `${name} wants ${dependency} ${range}, the root has ${root.dependencies[dependency]}: make them equal.`,
      );
  return (id) => {
    if (isBuiltin(id)) return true;
    if (id.startsWith('.') || id.startsWith('/') || id.startsWith('\0') || /^[A-Za-z]:\\/.test(id)) return false;
    if (rooms.includes(id)) return false;
    const target = PUBLISHED[id] ?? id;
    const wanted = target
      .split('/')
      .slice(0, target.startsWith('@') ? 2 : 1)
      .join('/');
    if (!dependencies[wanted]) throw new Error(`${name} imports ${id}, but its manifest doesn't declare ${wanted}.`);
    return true;
  };
}

/** JavaScript and types of one package, for bundlers and Node: dependencies stay imports. */
function library(folder, doors, rooms, { extra = [], core = () => false } = {}) {
  const input = Object.fromEntries(doors.map((door) => [door, `src/doors/${door}.ts`]));
  const external = externals(folder, rooms);
  const output = { dir: `packages/${folder}/dist`, format: 'es', paths: PUBLISHED };
  return [
    {
      input,
      external,
      onLog,
      plugins: [
        nodeResolve({ extensions: ['.ts', '.js'] }),
        json({ preferConst: true, compact: true }),
        ts(),
        notices(folder),
        ...extra,
      ],
      output: {
        ...output,
        sourcemap: true,
        sourcemapExcludeSources: false,
        chunkFileNames: 'shared/[name]-[hash].js',
        manualChunks: (id) => (core(id) ? 'core' : undefined),
      },
    },
    {
      input,
      external,
      onLog,
      plugins: [json(), dts({ tsconfig: 'tsconfig.json' })],
      output: { ...output, chunkFileNames: 'shared/[name]-[hash].d.ts' },
    },
  ];
}

/** For a script tag: everything bundled and minified, with a Trusted Types policy of our own name. */
const page = ({ plugins = [], door = 'widget-define', ...output }) => ({
  input: `src/doors/${door}.ts`,
  onLog,
  // the entry holds the code itself: a facade would cost a slow line one more round trip
  preserveEntrySignatures: 'allow-extension',
  treeshake: { moduleSideEffects: (id) => /doors|node_modules/.test(id) },
  plugins: [
    nodeResolve({ browser: true, extensions: ['.ts', '.js'], exportConditions: ['production'] }),
    json({ preferConst: true, compact: true, namedExports: false }),
    oldTs(),
    flatStyles(),
    ownLit('labanso'),
    notices('widget'),
    minified(),
    ...plugins,
  ],
  output: { format: 'es', ...output },
});

const PAGE = 'packages/widget/dist';

/**
 * What one file for both elements can do without: a questionnaire of a page's own, since nothing may be fetched, with zod,
 * which checks it; a second drawer of QR codes; i18next, since our own reader knows both languages.
 */
const lean = () => ({
  name: 'lean',
  resolveId: {
    order: 'pre',
    handler(id, from) {
      if (id === 'i18next') return id;
      return id === 'lean-qr/nano' ? this.resolve('lean-qr', from) : null;
    },
  },
  load(id) {
    if (id === 'i18next') return 'export const createInstance = undefined;';
    const isLoader = /[\\/]custom[\\/]load\.ts$/.test(id);
    return isLoader ? 'export const loadCustom = undefined, openCustom = undefined;' : null;
  },
});

export default [
  ...library(
    'scoring',
    ['', '-check', '-schema', '-exchange', '-formats', '-session', '-gathering'].map((door) => `scoring${door}`),
    ['#model', '#model/schema', '#scoring', '#checking', '#exchange', '#formats', '#session', '#gathering'],
    // what every door needs is one file: Node takes a millisecond for each; a bundler takes only what is used
    { core: (id) => /[\\/]src[\\/](model|scoring)[\\/](?!schema)/.test(id) },
  ),
  ...library('sme-vn', ['sme-vn'], ['#content'], { extra: [contentJson()] }),
  ...library(
    'widget',
    ['widget', 'widget-define', 'workshop-define'],
    ['#look', '#look/scan', '#widget', '#workshop'],
    {
      extra: [customElementsManifest()],
    },
  ),
  {
    input: { labanso: 'src/doors/labanso.ts' },
    external: externals('labanso', ['#cli']),
    onLog,
    plugins: [
      nodeResolve({ extensions: ['.ts', '.js'] }),
      json({ preferConst: true, compact: true }),
      ts(),
      notices('labanso'),
    ],
    output: {
      dir: 'packages/labanso/dist',
      format: 'es',
      paths: PUBLISHED,
      banner: ({ isEntry }) => (isEntry ? '#!/usr/bin/env node' : ''),
      chunkFileNames: 'shared/[name]-[hash].js',
    },
  },
  // what is needed until the first question can be answered, and the rest in parts that are loaded when needed
  page({
    dir: PAGE,
    entryFileNames: 'labanso.js',
    chunkFileNames: 'labanso/[name]-[hash].js',
    hoistTransitiveImports: false,
    plugins: [pageParts(manifest('packages/widget').version)],
  }),
  // one file, for those who can host just one
  page({ file: `${PAGE}/labanso.all.js`, inlineDynamicImports: true }),
  // the same for a plain script tag, and for a page opened from a folder, where no module is loaded
  {
    input: `${PAGE}/labanso.all.js`,
    onLog,
    treeshake: false,
    // names only: `exports` of the wrap would be taken for CommonJS
    plugins: [minified({ compress: false })],
    output: { file: `${PAGE}/labanso.classic.js`, format: 'iife', name: 'labanso' },
  },
  // the trainer's element for a page, and both elements as the script that `tap-huan.html` holds
  page({ file: `${PAGE}/labanso-workshop.js`, inlineDynamicImports: true, door: 'workshop-define' }),
  page({
    file: `${PAGE}/${WORKSHOP_SCRIPT}`,
    inlineDynamicImports: true,
    door: 'workshop-page',
    plugins: [lean()],
  }),
];
