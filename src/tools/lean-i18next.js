// @ts-check
// What our own texts ask of i18next, for the one file that is opened from a disk: plurals in two languages, values put in,
// another language where a text is missing. A test holds it against i18next itself.

/** @typedef {{[key: string]: string | Tree}} Tree */

/** @param {Tree | string | undefined} here @param {readonly string[]} path @returns {Tree | string | undefined} */
const at = (here, path) =>
  path.reduce(
    (/** @type {Tree | string | undefined} */ found, key) => (typeof found === 'object' ? found[key] : undefined),
    here,
  );

/** An instance with the few methods that the element calls. */
export function createInstance() {
  /** @type {{lng: string, fallbackLng: readonly string[], resources: {[language: string]: {[space: string]: Tree}}}} */
  let options = { lng: 'vi', fallbackLng: [], resources: {} };
  return {
    /** @param {typeof options} given */
    init: async (given) => {
      options = given;
    },
    /** @param {string} language */
    changeLanguage: async (language) => {
      options.lng = language;
    },
    /** @param {string} language @param {string} space @param {Tree} tree */
    addResourceBundle: (language, space, tree) => {
      (options.resources[language] ??= {})[space] = tree;
    },
    /** @param {string} key @param {{[name: string]: string | number}} [values] */
    t: (key, values = {}) => {
      const [space = '', path = ''] = key.split(':');
      for (const language of [options.lng, ...options.fallbackLng]) {
        const form = 'count' in values ? `_${new Intl.PluralRules(language).select(Number(values.count))}` : '';
        for (const name of [path + form, path]) {
          const text = at(options.resources[language]?.[space], name.split('.'));
          if (typeof text === 'string') return text.replace(/\{\{(\w+)\}\}/g, (_, name) => String(values[name] ?? ''));
        }
      }
      return '';
    },
  };
}
