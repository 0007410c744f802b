// How one score came about, to be redone with a pencil.

import type { Answer, Missing } from '#model';
import type { Ledger, LedgerArea, LedgerLine } from '#scoring';
import type { Language } from '#content';
import { ledgerWords } from '../../texts/score-ledger.ts';
import type { Titles } from './titles.ts';

/** The ledger as text: each question with its answer, points and weight, each sum, each level. */
export function ledgerText(ledger: Ledger, titles: Titles, language: Language): string {
  const words = ledgerWords[language];
  const { result } = ledger;
  const answerOf = (question: string, answer: Answer | null): string =>
    typeof answer === 'number' || answer === null
      ? String(answer ?? '')
      : ([] as readonly string[])
          .concat(answer)
          .map((id) => titles.option(question, id))
          .join('; ');
  const lineText = ({ question, state, answer, weight, points, product }: LedgerLine): string => {
    const said = state === 'answered' ? answerOf(question, answer) : words.states[state];
    const sums = points === null ? '' : ` → ${words.line(weight, points, product!)}`;
    return `  ${titles.question(question)}\n    ${said}${sums}\n`;
  };
  const areaText = ({ area, lines, points, weight, score }: LedgerArea): string => {
    const sums =
      score !== null ? words.area(points!, weight!, score) : result.areas[area]!.range ? words.open : words.empty;
    return `${titles.area(area)}\n${lines.map(lineText).join('')}  = ${sums}\n\n`;
  };
  const missingText = (missing: Missing): string =>
    words.missing('area' in missing ? titles.area(missing.area) : words.overall, missing.score, missing.has);

  let text = ledger.areas.map(areaText).join('') + `${words.overall}\n`;
  if (ledger.score === null) return `${text}  ${result.range ? words.noScore(...result.range) : words.nothing}\n`;
  for (const { area, points, weight, score } of ledger.areas)
    if (score !== null) text += `  ${words.term(titles.area(area), points!, weight!)}\n`;
  text += `  = ${words.total(ledger.points!, ledger.weight!, ledger.score)}\n\n${words.levels}\n`;
  for (const { level, from, met, missing } of ledger.levels)
    text += `  ${titles.level(level)} (${from}): ${met ? words.met : missing.map(missingText).join('; ')}\n`;
  return `${text}\n${words.level(titles.level(result.level!))}\n`;
}
