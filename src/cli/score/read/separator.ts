// What stands between two cells.

/** What may, with the names that `--separator` takes for what is hard to type. */
const SEPARATORS: Readonly<Record<string, readonly string[]>> = {
  ',': ['comma'],
  ';': ['semicolon'],
  '\t': ['tab', '\\t'],
  '|': ['pipe'],
};

/** The separator meant by a word; `undefined` when there is none of that name. */
export const separatorNamed = (word: string): string | undefined =>
  Object.keys(SEPARATORS).find((one) => one === word || SEPARATORS[one]!.includes(word));

/**
 * The separator of a header line: the one that finds the most known columns, and among equals the one that stands
 * there most often, and then the comma. Linear in the line; quotes around names are looked through.
 *
 * @example detectSeparator('id;payments;"online-share"', new Set(['payments', 'online-share'])) //=> ';'
 */
export function detectSeparator(line: string, known: ReadonlySet<string>): string {
  const ranked = Object.keys(SEPARATORS).map((separator) => {
    const names = line.split(separator).map((name) => name.trim());
    const found = names.filter((name) => known.has(name.replace(/^"(.*)"$/, '$1').trim()));
    return { separator, found: found.length, names: names.length };
  });
  return ranked.sort((a, b) => b.found - a.found || b.names - a.names)[0]!.separator;
}
