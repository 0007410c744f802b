// A page without a framework; the script of the element may come before it or after it.
const by = (id) => document.getElementById(id);
const press = (id, act) => by(id).addEventListener('click', act);
const element = () => document.querySelector('labanso-assessment');

const add = (place, tag, attributes) => by(place).append(Object.assign(document.createElement(tag), attributes));

for (const id of ['own', 'show', 'put', 'move', 'reset']) add('app', 'button', { id });
add('app', 'output');
add('first', 'labanso-assessment', { answers: { payments: 'matched' } });
element().setAttribute('province', 'khanh-hoa');
element().setAttribute('keep-days', '7');

let bundle = null;
press('own', async () => {
  bundle = await (await fetch('own.json')).json();
  element().bundle = bundle;
});
press('show', () => element().toggleAttribute('hidden'));
press('put', () => {
  if (element()) element().remove();
  else add('first', 'labanso-assessment', { bundle });
});
press('move', () => by('second').append(element()));
press('reset', () => element().reset());

const hear = (...words) => (document.querySelector('output').textContent += `${words.join(' ')}\n`);
document.addEventListener('labanso-start', ({ detail }) => hear('start', detail.questionnaire.id));
document.addEventListener('labanso-answer', ({ detail }) => hear('answer', detail.question, detail.answer));
document.addEventListener('labanso-complete', ({ detail }) => hear('complete', detail.result.score, detail.isFirst));
document.addEventListener('labanso-error', ({ detail }) => hear('error', detail.message));
