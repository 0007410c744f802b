// Leaves of d3-dsv the one function that src/exchange/csv.ts uses, with its licence. The parser that would come
// along makes functions from text, which no page with a strict policy, and no reader of our packages, wants to see.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const RETURNED = /return \{\s*parse: parse,[^{}]*formatRow: formatRow,[^{}]*\};/;
const FACTORY = 'export default function(delimiter)';

/** What is no longer returned is dropped by the tree shaking that follows. */
export function formatRowOnly() {
  return {
    name: 'format-row-only',
    /** @this {import('rollup').PluginContext} @param {string} code @param {string} id */
    transform(code, id) {
      if (!/[\\/]d3-dsv[\\/]src[\\/]dsv\.js$/.test(id)) return null;
      if (!RETURNED.test(code) || !code.includes(FACTORY))
        this.error('d3-dsv is not written as it was: see format-row-only.js.');
      const licence = readFileSync(join(dirname(id), '../LICENSE'), 'utf8').trim();
      return {
        code: code
          .replace(RETURNED, 'return { formatRow: formatRow };')
          .replace(FACTORY, `/*! d3-dsv\n${licence}\n*/\n${FACTORY}`),
        map: null,
      };
    },
  };
}
