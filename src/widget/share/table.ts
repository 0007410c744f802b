import { writeCsv, type Cell, type CsvDialect } from '#exchange';
import { explain } from '#scoring';
import { answerWords } from '../screens/answer-text.ts';
import type { Facts } from '../visit/facts.ts';

export type TableFacts = Pick<Facts, 't' | 'language' | 'questionnaire' | 'profile' | 'state' | 'filled' | 'result'>;

/**
 * The result as a table: the total, each area, each answer with its points and weight, each field of the profile.
 * Columns: kind, id, text, answer, points, weight.
 */
export function tableOf(facts: TableFacts, dialect: CsvDialect): string {
  const { t, profile, questionnaire, state, filled, result } = facts;
  const ledger = explain(questionnaire, { profile, answers: state.answers });
  const columns = ['kind', 'id', 'text', 'answer', 'points', 'weight'];
  const rows: (readonly Cell[])[] = [
    columns.map((column) => t(`result:table.${column}`)),
    ['total', questionnaire.id, t('result:ledger.overall'), result.level && t(`content:levels.${result.level}`), result.score, null],
    ...ledger.areas.map(({ area, score, weight }) => [
      'area', area, t(`content:areas.${area}`), null, score, weight,
    ]),
    ...ledger.areas.flatMap(({ lines }) =>
      lines.map(({ question: id, points, weight }) => {
        const question = questionnaire.questions.find((one) => one.id === id)!;
        return ['question', id, t(`content:questions.${id}.text`), answerWords(facts, question, filled.answers[id]), points, weight];
      }),
    ),
    ...(questionnaire.profile ?? []).map(({ id }) => [
      'profile', id, t(`content:profile.${id}.text`), profile[id] ? t(`content:profile.${id}.options.${profile[id]}`) || profile[id]! : null, null, null,
    ]),
  ]; // prettier-ignore
  return writeCsv(rows, dialect);
}
