// @ts-check
// What a page loads weighs on the wire what it would weigh on a well-kept server.
import { constants, createBrotliCompress } from 'node:zlib';

const TEXT = /(\/|\.(js|mjs|css|html|json|svg|md|txt))$/;

/**
 * Compresses the answer to a request with brotli, where the browser takes it and the file is text.
 *
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
export function compress({ url = '', method, headers }, response) {
  if (method !== 'GET' || headers.range || !/\bbr\b/.test(String(headers['accept-encoding']))) return;
  if (!TEXT.test(url.replace(/[?#].*/, ''))) return;
  const [writeHead, write, end] = [response.writeHead, response.write, response.end].map((one) => one.bind(response));
  const brotli = createBrotliCompress({ params: { [constants.BROTLI_PARAM_QUALITY]: 6 } });
  let isText = true;
  brotli.on('data', (/** @type {Buffer} */ chunk) => /** @type {any} */ (write)(chunk));
  brotli.on('drain', () => response.emit('drain'));
  brotli.on('end', () => /** @type {any} */ (end)());
  Object.assign(response, {
    /** @param {number} status @param {Record<string, string | number>} head */
    writeHead: (status, head = {}) => {
      isText = status === 200;
      const { 'Content-Length': _, ...others } = head;
      const packed = { ...others, 'Content-Encoding': 'br', Vary: 'Accept-Encoding' };
      return /** @type {any} */ (writeHead)(status, isText ? packed : head);
    },
    write: (/** @type {any} */ chunk) => (isText ? brotli.write(chunk) : /** @type {any} */ (write)(chunk)),
    end: (/** @type {any} */ chunk) => (isText ? brotli.end(chunk) : /** @type {any} */ (end)(chunk)),
  });
}
