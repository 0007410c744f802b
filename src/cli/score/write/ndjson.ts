import { resultColumnsOf } from '#formats';
import type { Reading } from '../read/columns.ts';
import type { Table } from '../read/table.ts';
import { isMembers, resultTexts, type RowWriter } from './results.ts';

/** Rows as NDJSON: one object a line, `null` for what isn't known. Members of JSON come out as they were written. */
export function ndjsonWriter({ questionnaire, keptName }: Reading, { kept: names }: Table): RowWriter {
  const columns = resultColumnsOf(questionnaire);
  const textsOf = resultTexts(
    columns,
    questionnaire,
    (i, value) =>
      `${JSON.stringify(columns[i]!.name)}:${JSON.stringify(value)}${i === columns.length - 1 ? '}\n' : ','}`,
  );
  const prefixes = names.map((name) => `${JSON.stringify(keptName(name))}:`);
  return {
    header: '',
    write: (scored, kept) => {
      const textOf = textsOf(scored);
      let text = '';
      for (let row = 0; row < scored.rows; row++) {
        const own = kept[row]!;
        text += '{';
        if (isMembers(own)) for (const [name, raw] of own) text += `${JSON.stringify(keptName(name))}:${raw},`;
        else for (let i = 0; i < own.length; i++) text += `${prefixes[i]}${JSON.stringify(own[i]!.normalize('NFC'))},`;
        text += textOf(row);
      }
      return text;
    },
    lost: () => ({ names: [], rows: 0 }),
  };
}
