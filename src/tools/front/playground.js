// The developer's door: attributes to try, the snippet that goes with them, and what the element tells.
const element = document.querySelector('labanso-assessment');
const form = document.querySelector('form');
const snippet = document.querySelector('#snippet');
const events = document.querySelector('#events');
const isEnglish = document.documentElement.lang === 'en';

function show() {
  const given = [...new FormData(form)].filter(([, value]) => value);
  for (const { name } of form.elements) {
    // a service worker would outlive this page
    if (name === 'offline') continue;
    const value = form.elements[name].value;
    if (value) element.setAttribute(name, value);
    else element.removeAttribute(name);
  }
  const attributes = given.map(([name, value]) => ` ${name}="${value}"`).join('');
  snippet.textContent = `<script type="module" src="labanso.js"></script>\n<labanso-assessment${attributes}></labanso-assessment>`;
}
form.elements.lang.value = isEnglish ? 'en' : '';
form.addEventListener('change', show);
form.addEventListener('submit', (event) => event.preventDefault());
show();

document.querySelector('#copy').addEventListener('click', async () => {
  const isCopied = await navigator.clipboard.writeText(snippet.textContent).then(
    () => true,
    () => false,
  );
  // where a page may not copy, the text is selected to be copied by hand
  if (!isCopied) getSelection().selectAllChildren(snippet);
  const [vi, en] = isCopied ? ['Đã chép.', 'Copied.'] : ['Đã chọn: bấm Ctrl+C.', 'Selected: press Ctrl+C.'];
  document.querySelector('#copied').textContent = isEnglish ? en : vi;
});

for (const type of ['labanso-start', 'labanso-answer', 'labanso-complete', 'labanso-error'])
  document.addEventListener(type, ({ detail }) => {
    const line = document.createElement('li');
    const name = document.createElement('code');
    name.textContent = type;
    line.append(name, ` ${JSON.stringify(detail).slice(0, 300)}`);
    events.prepend(line);
  });
