// How the parts of the script for a page find each other.
// A part that imports the entry by its address gets a second copy of it when the page has asked for
// `labanso.js?ver=1.2`, as WordPress does: so the entry leaves what parts need where they find it by name.
// A browser may remember for ever that a part didn't come: it is asked for once more under another address.

/** What a part needs of the entry: `import{a as b}from"../labanso.js"`. */
const TAKEN = /import\s*\{([^}]*)\}\s*from\s*"\.\.?\/labanso\.js";?/g;
const GIVEN = /export\s*\{([^}]*)\};?\s*$/;

const AGAIN = 'import(u+"?again="+Date.now())';
const NAMED = 'throw Object.assign(e,{file:new URL(u,import.meta.url).href})';

/** `a as b,c` as pairs. @param {string} list */
const pairs = (list) =>
  list
    .split(',')
    .map((one) => one.trim().split(/\s+as\s+/))
    .map(([from = '', to = from]) => /** @type {const} */ ([from, to]));

/** Comes after what minifies. @param {string} version */
export function pageParts(version) {
  // two versions on one page don't mix
  const shelf = `globalThis[Symbol.for("labanso ${version}")]`;
  return {
    name: 'page-parts',
    renderDynamicImport: () => ({
      left: `(u=>import(u).catch(()=>${AGAIN}).catch(e=>{${NAMED}}))(`,
      right: ')',
    }),
    /** @this {import('rollup').PluginContext} @param {string} code @param {import('rollup').RenderedChunk} chunk */
    renderChunk(code, { isEntry, fileName }) {
      if (isEntry) {
        const given = GIVEN.exec(code);
        if (!given) this.error(`${fileName} exports nothing.`);
        const shared = pairs(given[1] ?? '').map(([from, to]) => `${to}:${from}`);
        return { code: `${code.replace(GIVEN, '')}${shelf}??={${shared.join()}};${given[0]}`, map: null };
      }
      const own = code.replace(TAKEN, (_, list) => {
        const names = pairs(list).map(([from, to]) => (from === to ? from : `${from}:${to}`));
        return `const{${names.join()}}=${shelf};`;
      });
      if (/["']\.\.?\/labanso\.js["']/.test(own))
        this.error(`${fileName} imports the entry in a way that isn't known.`);
      return { code: own, map: null };
    },
  };
}
