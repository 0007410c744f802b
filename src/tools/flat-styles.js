// @ts-check
// Styles as a browser needs them: written for people, they are a tenth longer.

/**
 * The same rules on one line, what is quoted in them untouched.
 *
 * @param {string} css
 */
export const flatCss = (css) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .split(/("[^"]*"|'[^']*')/)
    .map((part, i) =>
      i % 2
        ? part
        : part
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/;}/g, '}'),
    )
    .join('')
    .trim();

/** What stands in `css` templates of ours, and in those for paper, as the bundler meets it; no template is indented. */
export const flatStyles = () => ({
  name: 'flat-styles',
  /** @param {string} code @param {string} id */
  transform: (code, id) =>
    /[\\/]src[\\/].*\.ts$/.test(id)
      ? {
          code: code
            .replace(/(\bcss|\bconst (?:STYLE|PAPER) = )`([^`]*)`/g, (_, name, css) => `${name}\`${flatCss(css)}\``)
            .replace(/\n[ \t]+/g, '\n'),
          map: null,
        }
      : null,
});
