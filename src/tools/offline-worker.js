// `labanso-offline.js`: lets a page with the element work without a network. A version is taken whole or not at all.
// FILES, put in by the build: each file of this version beside this one, with its hash.
/* global FILES */
const OWN = 'labanso ';
const NOW = OWN + FILES.map(([, hash]) => hash.slice(-12)).join('');
const PAGES = 'labanso-pages';
const at = (name) => new URL(name, location.href).href;
const ours = new Set(FILES.map(([name]) => at(name)));
const bare = (url) => url.replace(/[?#].*/, '');

// a file that isn't the one of this version, half uploaded, say, refuses the whole: what was there before stays
addEventListener('install', (event) => {
  const fill = async () => {
    const cache = await caches.open(NOW);
    const get = async ([name, integrity]) => {
      const answer = await fetch(at(name), { integrity, cache: 'no-cache' });
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
      await cache.put(at(name), answer);
    };
    try {
      await Promise.all(FILES.map(get));
    } catch (cause) {
      await caches.delete(NOW);
      throw cause;
    }
    await skipWaiting();
  };
  event.waitUntil(fill());
});

// a page that is open goes on with the parts of the version before, whose names are its own
addEventListener('activate', (event) => {
  const clean = async () => {
    const versions = (await caches.keys()).filter((name) => name.startsWith(OWN) && name !== NOW);
    for (const name of versions.slice(0, -1)) await caches.delete(name);
    await clients.claim();
  };
  event.waitUntil(clean());
});

// the page says what it is made of
addEventListener('message', (event) => {
  const keep = async () => {
    const cache = await caches.open(PAGES);
    const urls = event.data.labanso.filter((url) => url.startsWith(location.origin + '/') && !isOurs(url));
    await Promise.all(urls.map((url) => cache.add(url).catch(() => undefined)));
  };
  if (Array.isArray(event.data?.labanso)) event.waitUntil(keep());
});

const isOurs = (url) => ours.has(bare(url)) || /\/labanso\/[^/]+\.js$/.test(bare(url));

async function answer(request) {
  const url = bare(request.url);
  if (isOurs(url)) {
    // the entry of this version; parts of any, since their names tell them apart
    const found = ours.has(url) ? await (await caches.open(NOW)).match(url) : await caches.match(url);
    return found ?? fetch(request);
  }
  try {
    const fresh = await fetch(request);
    const cache = await caches.open(PAGES);
    if (fresh.ok && (await cache.match(request.url))) await cache.put(request.url, fresh.clone());
    return fresh;
  } catch (cause) {
    const kept = await (await caches.open(PAGES)).match(request.url, { ignoreSearch: request.mode === 'navigate' });
    if (kept) return kept;
    throw cause;
  }
}

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'GET' && request.url.startsWith(location.origin + '/')) event.respondWith(answer(request));
});
