// @ts-check
// Styles as a browser needs them: written for people, they are a tenth longer.

/**
 * The same rules on one line. Strings in them keep single spaces; nothing of ours has more.
 *
 * @param {string} css
 */
export const flatCss = (css) =>
  css
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .trim();

/** What stands in `css` templates of ours, as the bundler meets it. */
export const flatStyles = () => ({
  name: 'flat-styles',
  /** @param {string} code @param {string} id */
  transform: (code, id) =>
    /[\\/]src[\\/].*\.ts$/.test(id)
      ? { code: code.replace(/\bcss`([^`]*)`/g, (_, css) => `css\`${flatCss(css)}\``), map: null }
      : null,
});
