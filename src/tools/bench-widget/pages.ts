// The pages of the benchmark and the one small server behind them: the same page, headers and compression for all.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build as bundle, type Plugin } from 'esbuild';
import { surveyOf } from './survey.ts';
import { build as buildPackages } from '../build.js';
import { ROOT } from '../serve.js';

/** Who is measured; five bare radios, for what a tap costs by itself; and the page without anything. */
export type Name = 'labanso' | 'surveyjs' | 'bare' | 'empty';

interface File {
  readonly type: string;
  readonly raw: number;
  readonly body: Uint8Array;
}
type Files = Map<string, File>;

const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html; charset=utf-8' } as const;

export const brotli = (bytes: Uint8Array): Uint8Array =>
  brotliCompressSync(bytes, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: 11,
      [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
    },
  });

const file = (kind: keyof typeof TYPES, bytes: Uint8Array | string): File => {
  const raw = typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  return { type: TYPES[kind], raw: raw.length, body: brotli(raw) };
};

const page = (head: string, body: string): File =>
  file(
    'html',
    `<!doctype html>
<html lang="vi">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Sẵn sàng kinh doanh số</title>
    <link rel="icon" href="data:," />
    ${head}
  </head>
  <body>
    <main>
      <h1>Sẵn sàng kinh doanh số</h1>
      ${body}
    </main>
  </body>
</html>
`,
  );

/** Our element as it was built last; it is built now if it never was. */
async function labanso(files: Files, say: (text: string) => void): Promise<void> {
  const dist = join(ROOT, 'packages/widget/dist');
  if (!existsSync(join(dist, 'labanso.js'))) {
    say('packages/widget/dist is not there: building it');
    await buildPackages();
  }
  for (const name of ['labanso.js', ...readdirSync(join(dist, 'labanso')).map((chunk) => `labanso/${chunk}`)])
    files.set(`/labanso/${name}`, file('js', readFileSync(join(dist, name))));
  files.set(
    '/labanso/',
    page('<script type="module" src="labanso.js"></script>', '<labanso-assessment></labanso-assessment>'),
  );
}

const folderOf = (name: string): string => dirname(createRequire(import.meta.url).resolve(name));

/** Leaves SurveyJS's own packages out of a bundle: they are global, from script tags of their own. */
const globals: Plugin = {
  name: 'globals',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^survey-(core|js-ui)$/ }, ({ path }) => ({ path, namespace: 'global' }));
    onLoad({ filter: /.*/, namespace: 'global' }, ({ path }) => ({
      contents: `module.exports = globalThis.${path === 'survey-core' ? 'Survey' : 'SurveyUI'}`,
    }));
  },
};

/** SurveyJS in its smallest production form, with the styles it needs. Returns what that form is. */
async function surveyjs(files: Files): Promise<string> {
  const { survey, rules } = await surveyOf();
  const start = `import { open } from './survey-page.ts';
    open(${JSON.stringify(survey)}, ${JSON.stringify(rules)});`;
  const scripts = async (plugins: Plugin[]): Promise<File> => {
    const { outputFiles } = await bundle({
      stdin: { contents: start, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
      bundle: true,
      minify: true,
      format: 'iife',
      charset: 'utf8',
      target: 'es2022',
      define: { 'process.env.NODE_ENV': '"production"' },
      write: false,
      logLevel: 'error',
      plugins,
    });
    return file('js', outputFiles[0]!.contents);
  };
  const core = folderOf('survey-core');
  const theirs = [join(core, 'survey.core.min.js'), join(folderOf('survey-js-ui'), 'survey-js-ui.min.js')].map((path) =>
    file('js', readFileSync(path)),
  );
  const own = [...theirs, await scripts([globals])];
  const bundled = await scripts([]);
  const size = (list: readonly File[]): number => list.reduce((sum, { body }) => sum + body.length, 0);
  const isBundled = bundled.body.length <= size(own);
  const chosen = isBundled ? [bundled] : own;
  chosen.forEach((one, i) => files.set(`/surveyjs/survey-${i}.js`, one));
  files.set('/surveyjs/survey.css', file('css', readFileSync(join(core, 'survey-core.fontless.min.css'))));
  files.set(
    '/surveyjs/',
    page(
      `<link rel="stylesheet" href="survey.css" />
    ${chosen.map((_, i) => `<script defer src="survey-${i}.js"></script>`).join('\n    ')}`,
      '<div id="survey"></div>',
    ),
  );
  const form = isBundled ? 'one esbuild bundle, minified' : 'its own minified files';
  const other = isBundled ? `its own minified files: ${size(own)}` : `an esbuild bundle: ${size([bundled])}`;
  return `${form} (${size(chosen)} bytes of script; ${other})`;
}

/** Makes and serves the pages; resolves to their address and what there is to know about them. */
export async function servePages(say: (text: string) => void) {
  const radio = '<p><label><input type="radio" name="bare" /> Lập hóa đơn điện tử</label></p>';
  const files: Files = new Map([
    ['/empty/', page('', '')],
    ['/bare/', page('', `<div id="bare">${radio.repeat(5)}</div>`)],
  ]);
  say('bundling and compressing both');
  await labanso(files, say);
  const form = await surveyjs(files);
  const server = createServer((request, response) => {
    const found = files.get(request.url ?? '');
    if (!found) return void response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': found.type,
      'content-encoding': 'br',
      'content-length': found.body.length,
      'cache-control': 'public, max-age=31536000, immutable',
    });
    response.end(found.body);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const { version } = JSON.parse(readFileSync(join(folderOf('survey-core'), 'package.json'), 'utf8')) as {
    version: string;
  };
  return {
    form,
    version,
    url: (name: Name): string => `http://localhost:${port}/${name}/`,
    /** Sizes of a file as it is sent and as it is read, by its path. */
    sizeOf: (path: string) => {
      const found = files.get(path);
      return found && { brotli: found.body.length, raw: found.raw };
    },
    close: (): void => {
      server.close();
      server.closeAllConnections();
    },
  };
}
