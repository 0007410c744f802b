// Texts whose truth ends, or has to be looked at again. A build after such a day fails with the list.

import { documents } from './sources.ts';
import { smeVn } from './questionnaire.ts';

/** Texts to look at again by a day. */
export interface Review {
  /** ISO date: the last day on which nobody has looked again. */
  readonly by: string;
  /** Paths of texts, or ids of steps and sources. */
  readonly what: readonly string[];
  readonly why: string;
}

const noted: readonly Review[] = [
  {
    by: '2027-01-01',
    what: ['help.tax-filing', 'reasons.question/tax-filing'],
    why: 'Full electronic tax administration is due by then (Law 108/2025, art. 52).',
  },
  {
    by: '2027-02-28',
    what: ['help.digital-signature', 'supports.remote-signing-ben-tre'],
    why: 'Law 20/2026/QH16 comes into force on 01/03/2027 and changes electronic signatures.',
  },
  {
    by: '2027-06-30',
    what: ['help.seller-duties', 'questions.seller-duties'],
    why: 'Websites confirmed under the old decrees may continue until then (Law 122/2025, art. 41(1)).',
  },
];

/** All of them, with those of steps and of sources that end; the earliest first. */
export const reviews: readonly Review[] = [
  ...noted,
  ...smeVn.actions.flatMap((action) =>
    'reviewBy' in action ? [{ by: action.reviewBy, what: [`actions.${action.id}`], why: 'The step says so.' }] : [],
  ),
  ...documents.flatMap(({ id, until }) => (until ? [{ by: until, what: [`sources.${id}`], why: 'It ends.' }] : [])),
].sort((a, b) => a.by.localeCompare(b.by, 'en'));

/**
 * What should have been looked at before this day, a line each; nothing → the texts may be published.
 *
 * @example overdue('2026-11-26') //=> []
 */
export const overdue = (today: string): readonly string[] =>
  reviews.filter(({ by }) => by < today).map(({ by, what, why }) => `${by}: ${what.join(', ')}. ${why}`);
