import { taxCalendar, type CalendarLine, type SourceFacts } from '#content';
import { holds, type Day, type Id, type Profile } from '#model';
import { dueDays } from '#scoring';

/** What a business has to do for taxes and invoices within a year. */
export interface CalendarCard {
  /** Each with its days, in order; by their first day. */
  readonly dated: readonly { readonly line: CalendarLine; readonly days: readonly Day[] }[];
  /** What has no day: it is due when it happens. */
  readonly whenever: readonly CalendarLine[];
  /** Ids of what all of it rests on, in the order in which lines name them. */
  readonly sources: readonly Id[];
}

/** All its lines, in order. */
export const shownIn = ({ dated, whenever }: Pick<CalendarCard, 'dated' | 'whenever'>): readonly CalendarLine[] => [
  ...dated.map(({ line }) => line),
  ...whenever,
];

/**
 * The card of a business from a day on; `null` while its legal form, or a household's revenue, isn't known.
 *
 * A line stands there only on days on which everything that it rests on is in force.
 */
export function cardOf(
  profile: Profile,
  today: Day,
  sourceOf: (id: Id) => SourceFacts | undefined,
): CalendarCard | null {
  const { entity, revenue } = profile;
  if (!entity || (entity === 'household' && !revenue)) return null;
  const isInForce = ({ sources }: CalendarLine, day: Day): boolean =>
    sources.every((id) => {
      const { effective, until } = sourceOf(id)!;
      return (!effective || effective <= day) && (!until || day <= until);
    });
  const lines = taxCalendar.filter((line) => holds(line.for, profile));
  const dated = lines
    .map((line) => ({
      line,
      days: dueDays(line.due ?? [], profile, today).filter((day) => isInForce(line, day)),
    }))
    .filter(({ days }) => days.length)
    .sort((a, b) => (a.days[0]! < b.days[0]! ? -1 : Number(a.days[0]! > b.days[0]!)));
  const whenever = lines.filter((line) => !line.due && isInForce(line, today));
  const sources = new Set(shownIn({ dated, whenever }).flatMap((line) => line.sources));
  return { dated, whenever, sources: [...sources] };
}
