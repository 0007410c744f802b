import { provinceOf, targets, type Target } from '#content';
import type { Id } from '#model';
import type { GroupShare } from '#scoring';
import type { BoardFacts } from './facts.ts';

/** A share of the class beside what the country and the province set out to reach. */
export interface Aimed {
  readonly indicator: Id;
  readonly share: GroupShare | null;
  /** The province's first. */
  readonly targets: readonly Target[];
}

/** Indicators that somebody set a target for, in the order of the questionnaire. */
export function aimedOf({
  questionnaire,
  snapshot,
  province,
}: Pick<BoardFacts, 'questionnaire' | 'snapshot' | 'province'>): readonly Aimed[] {
  const unit = province === null ? null : (provinceOf(province)?.id ?? null);
  const mine = targets.filter((one) => one.unit === 'percent' && (one.province === null || one.province === unit));
  return (questionnaire.indicators ?? []).flatMap(({ id }) => {
    const of = mine
      .filter(({ indicator }) => indicator === id)
      .sort((a, b) => Number(!a.province) - Number(!b.province));
    return of.length ? [{ indicator: id, share: snapshot.board.indicators?.[id] ?? null, targets: of }] : [];
  });
}

/** A share in percent; `null` where it is said in words. */
export const percentOf = (share: GroupShare): number | null =>
  typeof share.yes === 'number' ? Math.round((100 * share.yes) / share.counted) : null;

/** "12/31, 39 %, khoảng 24–56 %", or in words where few say yes, or few don't. */
export function shareText({ t, percent }: Pick<BoardFacts, 't' | 'percent'>, share: GroupShare | null): string {
  if (!share) return t('board:targets.none');
  if (!('interval' in share)) return t(`board:targets.${share.yes}`, { of: share.counted });
  const [from, to] = share.interval;
  return t('board:targets.share', {
    yes: share.yes,
    of: share.counted,
    share: percent(percentOf(share)!),
    // what joins two numbers doesn't break
    from: `${from}\u2060`,
    to: `\u2060${percent(to)}`,
  });
}

/** How many say yes, of how many, for a table: in words where few do, or few don't. */
export const indicatorCells = (facts: Pick<BoardFacts, 't' | 'percent'>, share: GroupShare | null) =>
  [
    share ? (typeof share.yes === 'number' ? share.yes : shareText(facts, share)) : null,
    share?.counted ?? null,
  ] as const;
