// Which language a page of the front door speaks: the one in its address, carried along by its links.
const lang = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi';
document.documentElement.lang = lang;
document.documentElement.dataset.lang = lang;

/** A link; `facts` are other properties of it. */
const link = (href, textContent, facts = {}) =>
  Object.assign(document.createElement('a'), { href, textContent, ...facts });

// the owner's page has the questions and nothing else
if (!document.body.matches('.bare')) {
  const languages = document.createElement('span');
  languages.append(
    link('?lang=vi', 'Tiếng Việt', { hreflang: 'vi', lang: 'vi' }),
    ' · ',
    link('?lang=en', 'English', { hreflang: 'en', lang: 'en' }),
  );
  const nav = document.createElement('nav');
  nav.append(link('/', lang === 'en' ? 'La Bàn Số, start' : 'La Bàn Số'), languages);
  document.body.prepend(nav);
}
for (const one of document.querySelectorAll('a[href^="/"]:not([hreflang])')) {
  const url = new URL(one.href);
  if (lang === 'en' && url.pathname.endsWith('/')) url.searchParams.set('lang', 'en');
  one.href = url.href;
}
for (const element of document.querySelectorAll('labanso-assessment')) element.setAttribute('lang', lang);
