import { provinces } from '#content';
import { formatIsoDate, formatNumber, nameIn } from '#look';
import type { Missing } from '#model';
import type { Facts } from '../visit/facts.ts';

export type Words = Pick<Facts, 't' | 'language'>;

/** Hours as people speak of them: below a day in hours, else in days of eight hours, to a half. */
export function timeText({ t, language }: Words, hours: number): string {
  if (hours < 8) return t('result:time.hours', { value: hours, count: hours });
  const days = Math.round(hours / 4) / 2;
  return t('result:time.days', { value: formatNumber(days, language), count: days });
}

/** VND, lowest and highest: in millions, below one million in thousands. */
export function moneyText({ t, language }: Words, [low, high]: readonly [number, number]): string {
  const million = (amount: number): string => formatNumber(amount / 1_000_000, language);
  const isSmall = (amount: number): boolean => amount < 1_000_000;
  const amountText = (amount: number): string =>
    isSmall(amount)
      ? t('result:money.thousand', { value: formatNumber(amount / 1000, language) })
      : t('result:money.million', { value: million(amount) });
  if (high === 0) return t('result:money.free');
  if (low === 0) return t('result:money.upTo', { high: amountText(high) });
  if (low === high) return amountText(high);
  return isSmall(low)
    ? t('result:money.fromTo', { low: amountText(low), high: amountText(high) })
    : t('result:money.between', { low: million(low), high: million(high) });
}

/** A range in points, or the one point that it is. */
export const spanText = ({ t }: Pick<Facts, 't'>, [lowest, highest]: readonly [number, number]): string =>
  lowest === highest ? String(lowest) : t('result:areas.range', { lowest, highest });

export const missingText = ({ t }: Pick<Facts, 't'>, missing: Missing): string =>
  'area' in missing
    ? t('result:level.needArea', { area: t(`content:areas.${missing.area}`), need: missing.score, has: missing.has })
    : t('result:level.needScore', { need: missing.score, has: missing.has });

/** The same of what is out of reach: `has` is the most that is still possible. */
export const mostText = ({ t }: Pick<Facts, 't'>, missing: Missing): string =>
  'area' in missing
    ? t('result:level.mostArea', { area: t(`content:areas.${missing.area}`), need: missing.score, has: missing.has })
    : t('result:level.mostScore', { need: missing.score, has: missing.has });

export const titleOf = ({ t }: Pick<Facts, 't'>, id: string): string => t(`results:actions.${id}.title`) || id;

/** A text of how to do something: numbered steps, with what stands before them; without numbers each sentence is one. */
export function howTo(text: string): { readonly lead: string; readonly steps: readonly string[] } {
  const [lead = '', ...numbered] = text.split(/\s*\(\d+\)\s*/);
  if (numbered.length) return { lead, steps: numbered };
  return {
    lead: '',
    steps: text
      .replace(/([.!?])\s+(?=\p{Lu})/gu, '$1\n')
      .split('\n')
      .filter(Boolean),
  };
}

export const levelName = ({ t }: Pick<Facts, 't'>, id: string): string => t(`content:levels.${id}`);

/** Where and when: "Huế, 27/11/2026". */
export function placeAndDay({ language, profile, today }: Pick<Facts, 'language' | 'profile' | 'today'>): string {
  const unit = provinces.find(({ id }) => id === profile['province']);
  return [unit && nameIn(unit, language), formatIsoDate(today)].filter(Boolean).join(', ');
}
