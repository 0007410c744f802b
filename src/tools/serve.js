// @ts-check
// Serves this folder under the strict Content Security Policy that the README names.
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

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

/**
 * Starts serving; resolves to the address. Takes another port when the one wished for is taken.
 *
 * @param {{root?: string, port?: number, start?: string, policy?: string | null}} [options]
 * @returns {Promise<{url: string, close: () => Promise<void>}>}
 */
export function serve({ root = ROOT, port = 0, start = '/examples/plain-page/', policy = POLICY } = {}) {
  const files = sirv(root, {
    dev: true,
    setHeaders: (response) => {
      response.setHeader('X-Content-Type-Options', 'nosniff');
      if (policy) response.setHeader('Content-Security-Policy', policy);
    },
  });
  const server = createServer((request, response) => {
    if (request.url === '/') {
      response.writeHead(302, { Location: start }).end();
      return;
    }
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
