import { checkAnswers } from '#model';
import { explain, type Ledger } from '#scoring';
import { encode } from './bytes.ts';
import type { BadRow } from './fault.ts';
import type { RowScorer } from './row-scorer.ts';
import type { Batch, Table } from './table.ts';

/** One row, found. */
export type ExplainedRow = { readonly ledger: Ledger } | { readonly bad: BadRow } | null;

/**
 * The ledger of the row with an id; where no row has that id, of the row that begins at that line. `null`: there is
 * neither. The row with the id is the first one.
 */
export async function explainRow(
  { batches }: Table,
  { questionnaire }: RowScorer,
  which: string,
): Promise<ExplainedRow> {
  const id = encode(which.normalize('NFC'));
  const line = /^\d{1,9}$/.test(which) ? Number(which) : -1;
  const explained = (batch: Batch, i: number): ExplainedRow => {
    // a row may be bad for its kept cells only: then its answers are good, and are explained
    const submission = batch.submissionOf(i);
    const bad = batch.faultsOf(i);
    return bad.faults.some(({ code }) => code === 'fault-text' || code === 'answer-beside') ||
      checkAnswers(questionnaire, submission).length
      ? { bad }
      : { ledger: explain(questionnaire, submission) };
  };
  let atLine: ExplainedRow = null;
  for await (const batch of batches) {
    for (const bad of batch.broken) if (bad.line === line) atLine = { bad };
    for (let i = 0; i < batch.size; i++) {
      if (batch.idOf(i) === id) return explained(batch, i);
      if (batch.lineOf(i) === line) atLine = explained(batch, i);
    }
  }
  return atLine;
}
