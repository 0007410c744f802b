// Makes a bundled copy of Lit independent of its page. A page may run a Lit of its own under `trusted-types lit-html`,
// and a name can be taken only once: ours has another. And any `<a id="reactiveElementVersions">` is a global variable.

// lit-html, minified: `s=t?t.createPolicy("lit-html",{createHTML:t=>t}):void 0`
const POLICY = /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/g;

/**
 * The same, under another name, and without throwing while the script is being loaded: where the page refuses the
 * policy, the element finds out when it draws, and keeps the text inside its tag; a second copy of the script, for
 * which the name is taken, has nothing to draw.
 *
 * @param {string} name
 */
const guarded = (name) => `(()=>{try{return $1.createPolicy(${JSON.stringify(name)},{createHTML:$2=>$2})}catch{}})()`;

/** `(globalThis.litHtmlVersions??=[]).push("3.3.3")`: a list that only Lit's own warnings read. */
const VERSIONS = /\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g;
/** `globalThis.litHtmlPolyfillSupport`: for browsers older than ours. */
const POLYFILL = /\b\w+\.\w+(?:PolyfillSupport|HydrateSupport)\b/g;

/** @param {string} name - Of the policy. */
export function ownLit(name) {
  let policies = 0;
  let lists = 0;
  return {
    name: 'own-lit',
    /** @param {string} code @param {string} id */
    transform(code, id) {
      if (!/[\\/](lit-html|lit-element|reactive-element)[\\/]/.test(id)) return null;
      policies += code.match(POLICY)?.length ?? 0;
      lists += code.match(VERSIONS)?.length ?? 0;
      const own = code.replace(POLICY, guarded(name)).replace(VERSIONS, '0').replace(POLYFILL, '(void 0)');
      return { code: own, map: null };
    },
    /** @this {import('rollup').PluginContext} */
    buildEnd() {
      if (policies !== 1 || lists !== 3)
        this.error(`Lit has ${policies} policies and ${lists} lists of versions, not 1 and 3: see own-lit.js.`);
    },
  };
}
