import { provinces, smeVn } from '#content';
import type { Open } from '#gathering';
import { html, nothing, type TemplateResult } from 'lit';
import { MINIMUM } from '../board/snapshot.ts';
import type { Acts, Facts } from '../facts.ts';
import { invitationTo } from '../invitation.ts';
import { checks, type ChecksActs, type ChecksFacts } from './checks.ts';
import { prints, type PrintsActs, type PrintsFacts } from './prints.ts';

type FormFacts = Pick<Facts, 'words' | 'language' | 'news'>;
type FormActs = Pick<Acts, 'go' | 'say' | 'wrong'>;

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

const addressIn = (form: HTMLFormElement): string => String(new FormData(form).get('page') ?? '').trim();

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

/** Whether the form is what the news is of; else one of the ticks is. */
const isOfForm = ({ words, news }: Pick<Facts, 'words' | 'news'>): boolean =>
  [words.prepare.missing, words.invite.bad].some((text) => text === news?.text);

function form({ words, language, news }: FormFacts, { go, say, wrong }: FormActs): TemplateResult {
  const { prepare } = words;
  const submit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const open = classIn(event.target as HTMLFormElement);
    if (!open.workshop) return wrong(prepare.missing);
    const page = addressIn(event.target as HTMLFormElement);
    if (page && !invitationTo(page)) return wrong(words.invite.bad);
    await say(open, ...(page ? [{ do: 'page', address: page } as const] : []));
    go(page ? 'invite' : 'collect');
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
      ${field('page', words.invite.page, words.invite.pageHint)}
      ${isOfForm({ words, news }) ? html`<p class="error" role="alert">${news!.text}</p>` : nothing}
      <p class="buttons"><button type="submit" class="primary">${prepare.open}</button></p>
    </form>
  `;
}

/** The class, what to print, and whether this computer will do. */
export const prepare = (
  facts: FormFacts & ChecksFacts & PrintsFacts,
  acts: FormActs & ChecksActs & PrintsActs,
): TemplateResult => html`
  <div class="screen">
    <h2 tabindex="-1">${facts.words.prepare.title}</h2>
    <div class="columns prepare">
      ${form(facts, acts)} ${checks({ ...facts, news: isOfForm(facts) ? null : facts.news }, acts)}
    </div>
    ${prints(facts, acts)}
    <p class="buttons">
      <button type="button" class="quiet" @click=${() => acts.go('door')}>${facts.words.back}</button>
    </p>
  </div>
`;
