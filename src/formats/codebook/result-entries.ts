import type { Id, Indicator } from '#model';
import { resultColumnsOf, type ResultColumn } from '../columns.ts';
import type { Entry, Naming } from './naming.ts';

type Value = Pick<Entry, 'value' | 'valueMeaning'>;

/** "Uses e-contracts (“How do you sign?”: “On paper and online”, “Online”)" */
function indicatorMeaning(indicator: Indicator, { words, text, textOrNone }: Naming): string {
  const at = ['questions', 'questions', indicator.question];
  const counts =
    'atLeast' in indicator
      ? words.atLeast(indicator.atLeast)
      : indicator.in.map((id) => `“${text(id, ...at, 'options', id)}”`).join(', ');
  const name = textOrNone('results', 'indicators', indicator.id) || indicator.id;
  return `${name} (“${text(indicator.question, ...at, 'text')}”: ${counts})`;
}

function valuesOf({ holds }: ResultColumn, naming: Naming): readonly Value[] {
  const { questionnaire, words, text } = naming;
  const scores = (nothing: string): readonly Value[] => [
    { value: '0…100', valueMeaning: words.points },
    { value: '', valueMeaning: nothing },
  ];
  switch (holds) {
    case 'complete':
      return words.complete.map((valueMeaning, value) => ({ value, valueMeaning }));
    case 'indicator': {
      const [no, yes, uncounted] = words.indicator;
      return [
        { value: 0, valueMeaning: no },
        { value: 1, valueMeaning: yes },
        { value: '', valueMeaning: uncounted },
      ];
    }
    case 'level':
    case 'lowest-level':
    case 'highest-level':
      return [
        ...questionnaire.levels.map(({ id, from, gates = [] }) => ({
          value: id,
          valueMeaning: `${text(id, 'questions', 'levels', id)}: ${[
            words.levelFrom(from),
            ...gates.map((gate) => words.gate(text(gate.area, 'questions', 'areas', gate.area), gate.from)),
          ].join('; ')}`,
        })),
        { value: '', valueMeaning: holds === 'level' ? words.noScore.level : words.noScore.range },
      ];
    case 'score':
      return scores(words.noScore.score);
    case 'area-score':
      return scores(words.noScore.area);
    case 'lowest':
    case 'highest':
    case 'area-lowest':
    case 'area-highest':
      return scores(words.noScore.range);
  }
}

const typeOf = (holds: ResultColumn['holds']): Entry['type'] =>
  holds.endsWith('level') ? 'level' : holds === 'complete' || holds === 'indicator' ? 'yes-no' : 'score';

/** The columns of a table of results, value by value. */
export function resultEntries(naming: Naming): readonly Entry[] {
  const { questionnaire, words, text } = naming;
  const { areas, questions, indicators = [] } = questionnaire;
  /** What an area weighs in the whole while everything in it counts. */
  const weightOf = (id: Id): number =>
    questions.reduce((sum, { area, weight = 1 }) => (area === id ? sum + weight : sum), 0);
  return resultColumnsOf(questionnaire).flatMap((column) => {
    const area = 'area' in column ? areas.find(({ id }) => id === column.area)! : undefined;
    const of = area
      ? text(area.id, 'questions', 'areas', area.id)
      : 'indicator' in column
        ? indicatorMeaning(
            indicators.find(({ id }) => id === column.indicator)!,
            naming,
          )
        : '';
    const head = {
      column: column.name,
      meaning: words.result[column.holds](of),
      type: typeOf(column.holds),
      ...(area ? { area: of } : {}),
      ...(column.holds === 'area-score' ? { weight: weightOf(column.area) } : {}),
    };
    return valuesOf(column, naming).map((value) => ({ ...head, ...value }));
  });
}
