// Numbers, money, time and dates as people write them. Our own, since an old phone's `Intl` may lack Vietnamese.

import type { Language } from '#content';

/** What parts thousands, what parts decimals, what stands before a per cent sign; the space doesn't break. */
const MARKS: Readonly<Record<Language, readonly [string, string, string]>> = {
  vi: ['.', ',', '\u00a0'],
  en: [',', '.', ''],
};
const marksOf = (language: string) => MARKS[language as Language] ?? MARKS.vi;

/** UTC+7, no summer time; ms. */
const VIETNAM = 7 * 3_600_000;
const DAY = 86_400_000;
/** 1 March 2000, in days since 1970: years that begin in March end with the day that leap years have more. */
const MARCH = 11_017;

/** 1234.5 → `1.234,5` (vi) or `1,234.5` (en). At most one decimal, halves away from zero; never `-0`. */
export function formatNumber(value: number, language: string): string {
  const [group, point] = marksOf(language);
  const tenths = Math.floor(Math.abs(value) * 10 + 0.5);
  const whole = String(Math.floor(tenths / 10)).replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 && tenths > 0 ? '−' : '';
  return sign + whole + (tenths % 10 ? point + (tenths % 10) : '');
}

/** 1000000000 → `1.000.000.000` (vi); four digits stay as they are, since they may be a year. */
export const formatWhole = (value: number, language: string): string =>
  Math.abs(value) < 10_000 ? String(value).replace('-', '−') : formatNumber(value, language);

/** 39 → `39 %` (vi) or `39%` (en); the space doesn't break. */
export const formatPercent = (value: number, language: string): string =>
  formatNumber(value, language) + marksOf(language)[2] + '%';

/** A name in the reader's language; in Vietnamese where there is none in it. */
export const nameIn = (names: Readonly<Record<Language, string>>, language: string): string =>
  names[language as Language] ?? names.vi;

const two = (value: number): string => `0${value}`.slice(-2);

/**
 * Milliseconds since 1970 → `2026-11-21`, the day in Vietnam, whatever the device thinks; from 1901 to 2099. Without
 * `Date`, in whose place a page may have put another.
 */
export function dayInVietnam(time: number): string {
  const days = Math.floor((time + VIETNAM) / DAY) - MARCH;
  const year = Math.floor((4 * days + 3) / 1461);
  const day = days - Math.floor((1461 * year) / 4);
  const month = Math.floor((5 * day + 2) / 153);
  const ofMonth = day - Math.floor((153 * month + 2) / 5) + 1;
  return `${2000 + year + Number(month > 9)}-${two(((month + 2) % 12) + 1)}-${two(ofMonth)}`;
}

/** Milliseconds since 1970 → `21/11/2026`, the day in Vietnam. */
export const formatDate = (time: number): string => formatIsoDate(dayInVietnam(time));

/** `2026-07-01` → `01/07/2026`. */
export const formatIsoDate = (date: string): string => date.split('-').reverse().join('/');
