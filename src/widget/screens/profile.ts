import { nameIn } from '#look';
import { provinces, type Province } from '#content';
import { alternatives, type Condition, type ProfileField, type Questionnaire } from '#model';
import { html, nothing, type TemplateResult } from 'lit';
import { alphabetKey } from '../alphabet.ts';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';
import { keptNotice } from './kept.ts';
import { navigation, onSubmit } from './navigation.ts';

export type ProfileFacts = Pick<Facts, 't' | 'language' | 'questionnaire' | 'profile' | 'detour'>;
export type ProfileActs = Pick<Acts, 'choose'>;

/** Fields with more options than this are a select, the others a row of radios. */
const MOST_RADIOS = 4;

/** Today's units, then the former ones under the name that people still know, leading to today's. */
function provinceOptions({ t, language }: ProfileFacts, chosen: string | undefined): TemplateResult {
  const byName = <Named extends { readonly vi: string }>(list: readonly Named[]): readonly Named[] =>
    list
      .map((one) => [alphabetKey(one.vi), one] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, one]) => one);
  const former = (provinces as readonly Province[]).flatMap((unit) => unit.from.map((old) => ({ ...old, unit })));
  return html`
    ${byName(provinces).map(
      (unit) => html`<option value=${unit.id} ?selected=${unit.id === chosen}>${nameIn(unit, language)}</option>`,
    )}
    <optgroup label=${t('ui:profile.formerly')}>
      ${byName(former).map(
        (old) => html`
          <option value=${old.unit.id}>
            ${t(old.unit.renamed ? 'ui:profile.renamed' : 'ui:profile.now', { old: nameIn(old, language), now: nameIn(old.unit, language) })}
          </option>
        `,
      )}
    </optgroup>
  `;
}

function select(facts: ProfileFacts, { choose }: ProfileActs, { id, options }: ProfileField): TemplateResult {
  const { t, profile } = facts;
  const chosen = profile[id];
  return html`
    <p class="field">
      <label for="profile-${id}">${t(`content:profile.${id}.text`)}</label>
      <span class="why" id="why-${id}">${t(`content:profile.${id}.why`)}</span>
      <select
        id="profile-${id}"
        aria-describedby="why-${id}"
        @change=${(event: Event) => choose(id, (event.target as HTMLSelectElement).value || null)}
      >
        <option value="" ?selected=${!chosen}>${t('ui:profile.choose')}</option>
        ${
          id === 'province'
            ? provinceOptions(facts, chosen)
            : options.map(
                (option) => html`
                  <option value=${option} ?selected=${option === chosen}>
                    ${t(`content:profile.${id}.options.${option}`)}
                  </option>
                `,
              )
        }
      </select>
    </p>
  `;
}

function radios({ t, profile }: ProfileFacts, { choose }: ProfileActs, { id, options }: ProfileField): TemplateResult {
  return html`
    <fieldset class="field" aria-describedby="why-${id}">
      <legend>${t(`content:profile.${id}.text`)}</legend>
      <p class="why" id="why-${id}">${t(`content:profile.${id}.why`)}</p>
      <div class="chips">
        ${options.map(
          (option) => html`
            <label class="option" part="option">
              <input
                type="radio"
                name="profile-${id}"
                .checked=${profile[id] === option}
                @change=${() => choose(id, option)}
              />
              <span>${t(`content:profile.${id}.options.${option}`)}</span>
            </label>
          `,
        )}
        ${
          profile[id]
            ? html`<button type="button" class="quiet" @click=${() => choose(id, null)}>
                ${t('ui:profile.takeBack')}<span class="hidden">: ${t(`content:profile.${id}.text`)}</span>
              </button>`
            : nothing
        }
      </div>
    </fieldset>
  `;
}

/** Whether what is asked, or how it may be answered, hangs on a field. */
const decides = ({ questions }: Questionnaire, { id }: ProfileField): boolean =>
  questions
    .flatMap(({ askIf, notApplicable }) => [askIf, notApplicable])
    .some((one) => typeof one === 'object' && alternatives(one as Condition).some((fields) => id in fields));

/** The fields of the profile: what decides on questions, and folded, for later, what doesn't. */
export function profileFields(facts: ProfileFacts, acts: ProfileActs): TemplateResult {
  const { t, questionnaire, detour } = facts;
  const fields = questionnaire.profile ?? [];
  const drawn = (isFirst: boolean): readonly TemplateResult[] =>
    fields
      .filter((field) => decides(questionnaire, field) === isFirst)
      .map((field) => (field.options.length > MOST_RADIOS ? select : radios)(facts, acts, field));
  const [first, others] = [drawn(true), drawn(false)];
  return first.length && others.length
    ? html`${first}
        <details ?open=${Boolean(detour)}>
          <summary>${t('ui:profile.more')}</summary>
          <div class="fields">${others}</div>
        </details>`
    : html`${first}${others}`;
}

export function profile(
  facts: ProfileFacts & Pick<Facts, 'kept'>,
  acts: ProfileActs & Pick<Acts, 'next' | 'back' | 'openKept'>,
): TemplateResult {
  const { t, detour } = facts;
  return html`
    <form class="screen" novalidate @submit=${onSubmit(acts)}>
      <h2 tabindex="-1" part="heading">${t('ui:profile.title')}</h2>
      <p class="lead">${t('ui:profile.lead')}</p>
      ${keptNotice(facts, acts)} ${profileFields(facts, acts)}
      ${navigation(facts, acts, t(detour ? 'ui:buttons.done' : 'ui:buttons.next'))}
    </form>
  `;
}
