import { html, type TemplateResult } from 'lit';
import type { Acts } from '../visit/acts.ts';
import type { Facts } from '../visit/facts.ts';

export type OnwardFacts = Pick<Facts, 't' | 'ahead' | 'detour'>;

/** Enter in a field goes on, and nothing is ever submitted anywhere. */
export const onSubmit =
  ({ next }: Pick<Acts, 'next'>) =>
  (event: Event): void => {
    event.preventDefault();
    next();
  };

/**
 * Back and on, in this order on every screen, and always in sight. The button that goes on submits the screen's form; it
 * is quiet as long as there is nothing to go on with.
 */
export const navigation = (
  { t }: Pick<Facts, 't'>,
  { back }: Pick<Acts, 'back'>,
  next: string,
  isReady = true,
): TemplateResult => html`
  <p class="buttons onward">
    <button type="button" @click=${back}>${t('ui:buttons.back')}</button>
    <button type="submit" class=${isReady ? 'primary' : 'later'} part="primary-button">${next}</button>
  </p>
`;

/** What the button that goes on says: an answer leads on, none leaves the question for later. */
export const onwardWords = ({ t, ahead, detour }: OnwardFacts, isAnswered: boolean): string =>
  t(
    `ui:buttons.${!isAnswered ? 'later' : ahead === 'result' ? (detour ? 'done' : 'result') : detour?.kind === 'one' ? 'done' : 'next'}`,
  );
