// @ts-check
// Serves this folder under the strict Content Security Policy that the README names.
import { execFile } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { compress } from './compress.js';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a page has to allow, and nothing else. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types labanso',
].join('; ');

/** The pages of the front door, by their addresses. @type {Record<string, string>} */
const DOORS = {
  '/': 'index',
  '/owner/': 'owner',
  '/developer/': 'developer',
  '/trainer/': 'trainer',
  '/examples/': 'examples',
};

/** Where a request is answered from: the front door has addresses of its own. @param {string} url */
function behind(url) {
  const [path = '/'] = url.split('?');
  if (DOORS[path]) return `/src/tools/front/${DOORS[path]}.html`;
  return path.replace(/^\/front\//, '/src/tools/front/');
}

/**
 * The form on paper, as the command writes it. Its styles stand in it, so that the file can be handed on.
 *
 * @param {string} language @param {import('node:http').ServerResponse} response
 */
function sendPaper(language, response) {
  const args = [join(ROOT, 'packages/labanso/dist/labanso.js'), 'export', 'paper', '--lang', language];
  execFile(process.execPath, args, { maxBuffer: 1e8 }, (error, html) => {
    response.writeHead(error ? 500 : 200, {
      'Content-Type': `text/${error ? 'plain' : 'html'}; charset=utf-8`,
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'",
    });
    response.end(error ? String(error) : html);
  });
}

/**
 * Starts serving; resolves to the address. Takes another port when the one wished for is taken.
 *
 * @param {{root?: string, port?: number, start?: string, policy?: string | null}} [options]
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export function serve({ root = ROOT, port = 0, start = '/', policy = POLICY } = {}) {
  const files = sirv(root, {
    dev: true,
    setHeaders: (response, path) => {
      if (/\.(md|txt)$/.test(path)) response.setHeader('Content-Type', 'text/plain; charset=utf-8');
      response.setHeader('X-Content-Type-Options', 'nosniff');
      if (policy) response.setHeader('Content-Security-Policy', policy);
    },
  });
  const server = createServer((request, response) => {
    compress(request, response);
    const [, language] = /^\/paper\/(vi|en)\.html$/.exec(request.url ?? '') ?? [];
    if (language) return sendPaper(language, response);
    if (root === ROOT) request.url = behind(request.url ?? '/');
    files(request, response, () => void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found'));
  });
  return new Promise((resolve, reject) => {
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === 'EADDRINUSE' && port) serve({ root, start, policy }).then(resolve, reject);
      else reject(error);
    });
    server.listen(port, '127.0.0.1', () => {
      const address = /** @type {import('node:net').AddressInfo} */ (server.address());
      resolve({
        url: `http://localhost:${address.port}${start}`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      });
    });
  });
}
