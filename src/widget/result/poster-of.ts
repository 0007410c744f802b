import { formatIsoDate } from '#look';
import { codeOf, typedAddress } from '../share/code.ts';
import type { Poster } from '../share/poster.ts';
import type { Facts } from '../visit/facts.ts';
import { isLetBe } from './areas.ts';
import { withDepends } from './depends.ts';
import type { Report } from './report.ts';
import { levelName, placeAndDay, spanText, titleOf } from './words.ts';

type PosterFacts = Pick<Facts, 't' | 'language' | 'profile' | 'today' | 'address' | 'questionnaire' | 'state'>;

/** So many things to do stand in the picture. */
const FIRST = 3;

/** The level in words with the score, or what both are between. */
function whereOf(facts: PosterFacts, { result }: Report): Pick<Poster, 'level' | 'score'> {
  const { t } = facts;
  const { level, score, range, levelRange } = result;
  if (level !== null && score !== null)
    return { level: levelName(facts, level), score: t('result:level.score', { score }) };
  if (!range || !levelRange) return { level: t('result:level.open'), score: '' };
  const names = [...new Set(levelRange.map((id) => levelName(facts, id)))];
  return { level: names.join(' – '), score: t('result:picture.range', { range: spanText(facts, range) }) };
}

/** What the picture of a result says: the same numbers as on the screen, and what comes first of what there is to do. */
export function posterOf(facts: PosterFacts, report: Report): Poster {
  const { t, address } = facts;
  const { questionnaire, result, plan } = report;
  return {
    brand: t('ui:brand'),
    when: placeAndDay(facts),
    ...whereOf(facts, report),
    froms: questionnaire.levels.map(({ from }) => from),
    reached: questionnaire.levels.findIndex(({ id }) => id === result.level),
    range: result.score === null ? result.range : [result.score, result.score],
    areas: questionnaire.areas.map(({ id }) => {
      const { score, range: possible } = result.areas[id]!;
      const range = score === null ? possible : ([score, score] as const);
      return {
        name: t(`content:areas.${id}`) + (isLetBe(report, id) ? ` (${t('result:picture.hardly')})` : ''),
        score: range ? spanText(facts, range) : '–',
        range,
        isHardly: isLetBe(report, id),
      };
    }),
    todo: t('result:picture.todo'),
    things: plan.rows.slice(0, FIRST).map(({ id, due: { day } }) => ({
      title: withDepends(facts, titleOf(facts, id), report.action(id)),
      when: day ? t('result:picture.due', { date: formatIsoDate(day) }) : '',
    })),
    ...codeOf(facts),
    open: t('result:picture.open', { address: typedAddress(address) }),
    note: t('result:picture.note'),
    alt: t('result:picture.alt'),
  };
}
