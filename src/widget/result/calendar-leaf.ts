import type { CalendarLine } from '#content';
import { formatIsoDate } from '#look';
import type { Day } from '#model';
import type { Leaf } from '../share/leaf.ts';
import type { Facts } from '../visit/facts.ts';
import type { CalendarCard } from './calendar-lines.ts';
import { withDepends } from './depends.ts';
import type { Report } from './report.ts';
import { sourceInShort } from './sources.ts';
import { placeAndDay } from './words.ts';

type LeafFacts = Pick<Facts, 't' | 'language' | 'today' | 'profile'>;

/** What a line says; every one is a duty. */
export const textOf = (facts: Pick<Facts, 't' | 'profile'>, { id, for: who }: CalendarLine): string =>
  withDepends(facts, facts.t(`results:calendar.${id}`), { for: who, obligation: true });

/** Whose days they are: the legal form, of a household with its revenue, and the trade where it is known. */
export function whoseText({ t, profile }: Pick<Facts, 't' | 'profile'>): string {
  const fields = profile['entity'] === 'household' ? ['entity', 'revenue', 'sector'] : ['entity', 'sector'];
  const who = fields.flatMap((field) =>
    profile[field] ? [t(`content:profile.${field}.options.${profile[field]}`)] : [],
  );
  return t('result:calendar.lead', { who: who.join(' · ') });
}

/** The card as a picture: every line with its days and, in short, what it rests on. */
export function leafOf(facts: LeafFacts, { dated, whenever }: CalendarCard, report: Report): Leaf {
  const { t } = facts;
  const part = (line: CalendarLine, days: readonly Day[] = []): Leaf['parts'][number] => [
    ...(days.length ? [['days', days.map(formatIsoDate).join('\u2002 ')] as const] : []),
    ['text', textOf(facts, line)],
    ...line.sources.map((id) => ['small', sourceInShort(facts, report.source(id)!)] as const),
  ];
  return {
    brand: t('ui:brand'),
    when: placeAndDay(facts),
    parts: [
      [
        ['title', t('result:calendar.title')],
        ['text', whoseText(facts)],
      ],
      ...dated.map(({ line, days }) => part(line, days)),
      ...(dated.length ? [[['small', t('result:calendar.holiday')] as const]] : []),
      [['heading', t('result:calendar.whenever')]],
      ...whenever.map((line) => part(line)),
    ],
    note: t('results:notice'),
    alt: t('result:calendar.title'),
  };
}
