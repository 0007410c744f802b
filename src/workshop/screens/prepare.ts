import { provinces, smeVn } from '#content';
import type { Open } from '#gathering';
import { html, nothing, type TemplateResult } from 'lit';
import { MINIMUM } from '../board/snapshot.ts';
import type { Acts, Facts, Screen } from '../facts.ts';
import { prints } from './prints.ts';

/** What the form says of the class. */
function classIn(form: HTMLFormElement): Open {
  const data = new FormData(form);
  const text = (name: string): string => String(data.get(name) ?? '').trim();
  return {
    do: 'open',
    workshop: text('workshop'),
    place: text('place'),
    questionnaire: { id: smeVn.id, version: smeVn.version },
    province: text('province') || null,
    minimum: MINIMUM,
    rounds: text('rounds') === '2' ? 2 : 1,
  };
}

const field = (name: string, label: string, hint = ''): TemplateResult => html`
  <p class="field">
    <label for=${name}>${label}</label>
    ${hint ? html`<span class="note" id="${name}-hint">${hint}</span>` : nothing}
    <input
      type="text"
      class="wide"
      id=${name}
      name=${name}
      maxlength="80"
      autocomplete="off"
      aria-describedby=${hint ? `${name}-hint` : nothing}
    />
  </p>
`;

function form(
  { words, language, news }: Facts,
  { go, say, wrong }: Pick<Acts, 'go' | 'say' | 'wrong'>,
): TemplateResult {
  const { prepare } = words;
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const open = classIn(event.target as HTMLFormElement);
    if (!open.workshop) return wrong(prepare.missing);
    await say(open);
    go('collect');
  };
  return html`
    <form novalidate @submit=${submit}>
      ${field('workshop', prepare.workshop, prepare.workshopHint)} ${field('place', prepare.place)}
      <p class="field">
        <label for="province">${prepare.province}</label>
        <select id="province" name="province">
          <option value="">${prepare.provinceNone}</option>
          ${provinces.map((one) => html`<option value=${one.id}>${one[language]}</option>`)}
        </select>
      </p>
      <fieldset class="field">
        <legend>${prepare.rounds}</legend>
        <div class="chips">
          <label class="option"
            ><input type="radio" name="rounds" value="1" checked /><span>${prepare.one}</span></label
          >
          <label class="option"><input type="radio" name="rounds" value="2" /><span>${prepare.two}</span></label>
        </div>
      </fieldset>
      ${news?.kind === 'bad' ? html`<p class="error" role="alert">${news.text}</p>` : nothing}
      <p class="buttons"><button type="submit" class="primary">${prepare.open}</button></p>
    </form>
  `;
}

function checks({ words, checks: done }: Facts, { tryOut }: Pick<Acts, 'tryOut'>): TemplateResult {
  const { prepare } = words;
  return html`
    <section>
      <h3>${prepare.checks}</h3>
      <p class="note">${prepare.checksLead}</p>
      <p class="buttons"><button type="button" @click=${() => tryOut()}>${prepare.check}</button></p>
      <div role="status">
        <ul class="checks">
          ${done.map(
            ({ name, isOk }) =>
              html`<li data-ok=${isOk}>${isOk ? '✓' : '✗'} ${prepare[name]}: ${isOk ? prepare.ok : prepare.bad}</li>`,
          )}
        </ul>
      </div>
    </section>
  `;
}

/** The class, what to print, and whether this computer will do. */
export const prepare: Screen = (facts, acts) => html`
  <div class="screen">
    <h2 tabindex="-1">${facts.words.prepare.title}</h2>
    <div class="columns">
      ${form(facts, acts)}
      <div>${prints(facts, acts)} ${checks(facts, acts)}</div>
    </div>
    <p class="buttons">
      <button type="button" class="quiet" @click=${() => acts.go('door')}>${facts.words.back}</button>
    </p>
  </div>
`;
