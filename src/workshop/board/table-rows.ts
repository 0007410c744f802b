import type { Cell } from '#exchange';
import type { Distribution } from '#scoring';
import type { BoardFacts } from './facts.ts';
import { aimedOf, indicatorCells } from './aimed.ts';
import { levelNames } from './slide.ts';

/** What it is of, what of that, how many, of how many. An empty number: not told, since too few said so. */
type TableRow = readonly [string, string, Cell, Cell];

const figures = ({ t }: BoardFacts, name: string, of: Distribution): readonly TableRow[] => [
  [name, t('board:areas.mean'), of.mean, of.count],
  ...(of.quartiles ? [[name, t('board:areas.median'), of.quartiles[1], of.count] as const] : []),
  ...(of.bins ?? []).map(({ from, to, count }): TableRow => [name, t('board:csv.bin', { from, to }), count, of.count]),
];

function questionRows(facts: BoardFacts): readonly TableRow[] {
  const { t, questionnaire, snapshot } = facts;
  return questionnaire.questions.flatMap((question): readonly TableRow[] => {
    const counts = snapshot.board.questions?.[question.id];
    if (!counts) return [];
    const name = t(`short:questions.${question.id}`);
    const option = (id: string): string =>
      question.type === 'number' ? t('board:csv.from', { from: id }) : t(`questions:questions.${question.id}.options.${id}`); // prettier-ignore
    return [
      ...Object.entries(counts.options).map(([id, count]): TableRow => [name, option(id), count, counts.asked]),
      [name, t('board:csv.unsure'), counts.unsure, counts.asked],
      ...(question.notApplicable
        ? [[name, t('board:csv.notApplicable'), counts.notApplicable, counts.asked] as const]
        : []),
    ];
  });
}

function changeRows(facts: BoardFacts): readonly TableRow[] {
  const { t, snapshot } = facts;
  const { change } = snapshot;
  if (!change?.movements || !change.before || !change.after) return [];
  const { pairs, mean, median, movements, before, after } = change;
  const name = t('board:csv.change');
  return [
    [name, t('board:areas.mean'), mean, pairs],
    [name, t('board:areas.median'), median, pairs],
    ...movements.map(({ movements: kinds, count }): TableRow => [name, kinds.map((kind) => t(`board:change.${kind}`)).join(t('board:change.or')), count, pairs]),
    ...before.map(({ levels, count }): TableRow => [t('board:change.before'), levelNames(facts, levels), count, pairs]),
    ...after.map(({ levels, count }): TableRow => [t('board:change.after'), levelNames(facts, levels), count, pairs]),
  ]; // prettier-ignore
}

/** All tables of the board as one, head first: the same numbers as on the slides, for a spreadsheet. */
export function tableRows(facts: BoardFacts): readonly (readonly Cell[])[] {
  const { t, questionnaire, snapshot, aim } = facts;
  const { count, incomplete, score, levels, areas } = snapshot.board;
  const all = t('board:csv.class');
  return [
    ['part', 'of', 'number', 'total'].map((name) => t(`board:csv.${name}`)),
    [all, t('board:csv.complete'), count, count + incomplete],
    ...(score ? figures(facts, t('board:csv.score'), score) : []),
    ...(levels ?? []).map((one): TableRow => [t('board:level'), levelNames(facts, one.levels), one.count, score?.count ?? null]),
    ...questionnaire.areas.flatMap(({ id }) => {
      const of = areas?.[id];
      return of ? figures(facts, t(`questions:areas.${id}`), of) : [];
    }),
    ...questionRows(facts),
    ...aimedOf(facts).flatMap(({ indicator, share }): readonly TableRow[] => (share ? [[t('board:csv.share'), t(`results:indicators.${indicator}`), ...indicatorCells(facts, share)]] : [])),
    ...snapshot.lessons(aim).map(({ action, helped }): TableRow => [t('board:csv.lesson'), t(`short:actions.${action}`), helped, count]),
    ...changeRows(facts),
  ]; // prettier-ignore
}
