// Duties that rule each other out, while the profile doesn't say which is meant: each is marked wherever it is named.

import { alternatives, holds, type Action, type Profile } from '#model';
import { html, nothing, type TemplateResult } from 'lit';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';

type Duty = Pick<Action, 'for' | 'obligation'>;

/** Whether it hangs on something the profile doesn't say that an action is meant for this business. */
const isMaybe = ({ for: who }: Duty, profile: Profile): boolean =>
  who !== undefined &&
  alternatives(who)
    .filter((fields) => holds(fields, profile))
    .every((fields) => Object.keys(fields).some((field) => !profile[field]));

/** Of a duty that may be somebody else's: that it depends; else nothing. */
export const dependsText = ({ t, profile }: Pick<Facts, 't' | 'profile'>, duty: Duty): string =>
  duty.obligation && isMaybe(duty, profile) ? t('result:plan.depends') : '';

/** What is said of an action, with that mark. */
export const withDepends = (facts: Pick<Facts, 't' | 'profile'>, text: string, duty: Duty): string => {
  const depends = dependsText(facts, duty);
  return depends ? `${text} (${depends})` : text;
};

/** Where duties may be somebody else's, since the profile doesn't say: that they may, and the way to say it. */
export const maybeOthers = (
  { t, profile, opened }: Pick<Facts, 't' | 'profile' | 'opened'>,
  { edit }: Pick<Acts, 'edit'>,
  duties: readonly Duty[],
): TemplateResult | typeof nothing =>
  !opened && duties.some((duty) => isMaybe(duty, profile))
    ? html`<p class="only-if">
        ${t('result:plan.maybeOthers', { depends: t('result:plan.depends') })}
        <button type="button" class="link" @click=${() => edit('profile')}>${t('ui:profile.title')}</button>
      </p>`
    : nothing;
