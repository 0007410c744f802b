// Gives a bundled copy of Lit a Trusted Types policy of our own name. A page may run a Lit of its own under
// `trusted-types lit-html`, and a name can be taken only once.

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

/** @param {string} name */
export function ownLitPolicy(name) {
  let found = 0;
  return {
    name: 'own-lit-policy',
    /** @param {string} code @param {string} id */
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]/.test(id) || !POLICY.test(code)) return null;
      found++;
      return { code: code.replace(POLICY, guarded(name)), map: null };
    },
    /** @this {import('rollup').PluginContext} */
    buildEnd() {
      if (found !== 1)
        this.error(`lit-html's Trusted Types policy was found ${found} times, not once: see own-lit-policy.js.`);
    },
  };
}
