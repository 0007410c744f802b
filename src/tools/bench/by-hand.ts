// What a developer writes who needs no library: plain, generated, and over columns.

import type { Questionnaire } from '#model';
import { POINTS, type Outcome, type Row } from './task.ts';

type Score = (row: Row) => Outcome;

const round = (n: number, d: number): number => Math.floor((2 * n + d) / (2 * d));

function levelOf({ levels, areas }: Questionnaire, score: number, values: readonly number[]): number {
  let level = 0;
  for (const [i, { from, gates = [] }] of levels.entries()) {
    if (score < from) break;
    if (gates.some((gate) => values[areas.findIndex(({ id }) => id === gate.area)]! < gate.from)) break;
    level = i;
  }
  return level;
}

/** Straightforward: loops over the questionnaire as it is. */
export function plain(questionnaire: Questionnaire): Score {
  const { areas, questions } = questionnaire;
  return (row) => {
    let allPoints = 0;
    let allWeight = 0;
    const values = areas.map((area) => {
      let points = 0;
      let weight = 0;
      for (const question of questions) {
        if (question.area !== area.id || question.type !== 'single') continue;
        const option = question.options.find(({ id }) => id === row[question.id]);
        points += question.weight! * option!.points;
        weight += question.weight!;
      }
      allPoints += points;
      allWeight += weight;
      return round(points, weight);
    });
    const score = round(allPoints, allWeight);
    return { score, areas: values, level: levelOf(questionnaire, score, values) };
  };
}

/** JavaScript made for one questionnaire by `new Function`: what a strict policy forbids. */
export function generated({ areas, questions, levels }: Questionnaire): Score {
  const lines = ['let p, all = 0;'];
  areas.forEach((area, a) => {
    const mine = questions.filter((question) => question.area === area.id);
    lines.push('p = 0;');
    for (const question of mine) {
      if (question.type !== 'single') continue;
      const cases = question.options.map(({ id, points }) => `case '${id}': p += ${question.weight! * points}; break;`);
      lines.push(`switch (row['${question.id}']) { ${cases.join(' ')} default: throw new Error('${question.id}'); }`);
    }
    const weight = mine.reduce((sum, question) => sum + question.weight!, 0);
    lines.push(`const a${a} = Math.floor((2 * p + ${weight}) / ${2 * weight}); all += p;`);
  });
  const weight = questions.reduce((sum, question) => sum + question.weight!, 0);
  lines.push(`const score = Math.floor((2 * all + ${weight}) / ${2 * weight}); let level = 0;`);
  const met = levels.slice(1).map(({ from, gates = [] }, i) => {
    const tests = gates.map((gate) => `a${areas.findIndex(({ id }) => id === gate.area)} >= ${gate.from}`);
    return `if (!(${[`score >= ${from}`, ...tests].join(' && ')})) break done; level = ${i + 1};`;
  });
  lines.push(`done: { ${met.join(' ')} }`, `return {score, areas: [${areas.map((_, a) => `a${a}`).join()}], level};`);
  // eslint-disable-next-line no-new-func -- what it costs to do without is what is measured
  return new Function('row', lines.join('\n')) as Score;
}

/** One code (0…4) for each row and question. */
export type CodeColumns = readonly Uint8Array[];

export interface Scored {
  readonly score: Int8Array;
  readonly areas: readonly Int8Array[];
  readonly level: Uint8Array;
}

/** A loop over typed arrays, by somebody who knows that nothing is ever missing. */
export function typedArrays({
  areas,
  questions,
  levels,
}: Questionnaire): (columns: CodeColumns, rows: number) => Scored {
  const points = questions.map((question) => Int32Array.from(POINTS, (value) => value * question.weight!));
  const byArea = areas.map(({ id }) => questions.flatMap((question, q) => (question.area === id ? [q] : [])));
  const weights = byArea.map((mine) => mine.reduce((sum, q) => sum + questions[q]!.weight!, 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ladder = levels.map(({ from, gates = [] }) => ({
    from,
    gates: gates.map((gate) => ({ area: areas.findIndex(({ id }) => id === gate.area), from: gate.from })),
  }));
  return (columns, rows) => {
    const score = new Int8Array(rows);
    const level = new Uint8Array(rows);
    const values = areas.map(() => new Int8Array(rows));
    for (let row = 0; row < rows; row++) {
      let overall = 0;
      for (let a = 0; a < byArea.length; a++) {
        let sum = 0;
        for (const q of byArea[a]!) sum += points[q]![columns[q]![row]!]!;
        const value = Math.floor((2 * sum + weights[a]!) / (2 * weights[a]!));
        values[a]![row] = value;
        overall += sum;
      }
      const reached = Math.floor((2 * overall + total) / (2 * total));
      score[row] = reached;
      let l = 1;
      climb: for (; l < ladder.length; l++) {
        if (reached < ladder[l]!.from) break;
        for (const gate of ladder[l]!.gates) if (values[gate.area]![row]! < gate.from) break climb;
      }
      level[row] = l - 1;
    }
    return { score, areas: values, level };
  };
}
