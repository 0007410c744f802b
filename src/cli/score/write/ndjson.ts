import { isMembers, resultTexts, type Results, type RowWriter } from './results.ts';

/** Rows as NDJSON: one object a line, `null` for what isn't known. Members of JSON come out as they were written. */
export function ndjsonWriter(results: Results): RowWriter {
  const { kept: names, columns, as } = results;
  const textsOf = resultTexts(
    results,
    (i, value) =>
      `${JSON.stringify(columns[i]!.name)}:${JSON.stringify(value)}${i === columns.length - 1 ? '}\n' : ','}`,
  );
  const prefixes = names.map((name) => `${JSON.stringify(name.as)}:`);
  return {
    header: '',
    write: (scored, kept) => {
      const textOf = textsOf(scored);
      let text = '';
      for (let row = 0; row < scored.rows; row++) {
        const own = kept[row]!;
        text += '{';
        if (isMembers(own)) for (const [name, raw] of own) text += `${JSON.stringify(as(name))}:${raw},`;
        else for (let i = 0; i < own.length; i++) text += `${prefixes[i]}${JSON.stringify(own[i]!.normalize('NFC'))},`;
        text += textOf(row);
      }
      return text;
    },
    lost: () => ({ names: [], rows: 0 }),
  };
}
