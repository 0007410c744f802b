/**
 * `/late/NAME/…` in a test is the built element, whose parts (the folder `labanso`) aren't there until somebody has asked
 * for `/late/NAME/mend`: a page whose line was cut, in every browser.
 */
export function lateParts() {
  /** @type {Set<string>} */
  const mended = new Set();
  /** @param {any} context @param {() => Promise<void>} next */
  return (context, next) => {
    const [, name = '', file = ''] = /^\/late\/(\w+)\/(.+)$/.exec(context.path) ?? [];
    if (file === 'mend') mended.add(name);
    if (file === 'mend' || (file.startsWith('labanso/') && !mended.has(name))) {
      context.status = file === 'mend' ? 204 : 503;
      return;
    }
    if (file) context.path = `/packages/widget/dist/${file}`;
    return next();
  };
}
