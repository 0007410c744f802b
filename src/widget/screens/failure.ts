import type { Facts } from '../visit/facts.ts';

/** Why what comes next isn't there, and what to do; `''` while nothing has failed. */
export const failure = ({ t, hasFailed, lacks }: Pick<Facts, 't' | 'hasFailed' | 'lacks'>): string =>
  lacks && hasFailed ? t('ui:lacks', { file: lacks }) : hasFailed ? t('ui:failed') : '';
