// Which language a page of the front door speaks: the one in its address, carried along by its links.
const lang = new URLSearchParams(location.search).get('lang') === 'en' ? 'en' : 'vi';
document.documentElement.lang = lang;
document.documentElement.dataset.lang = lang;
for (const link of document.querySelectorAll('a[href^="/"]:not([hreflang])')) {
  const url = new URL(link.href);
  if (lang === 'en' && url.pathname.endsWith('/')) url.searchParams.set('lang', 'en');
  link.href = url.href;
}
for (const element of document.querySelectorAll('labanso-assessment')) element.setAttribute('lang', lang);
