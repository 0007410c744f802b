// What stands between two cells.

/** What may. */
export const SEPARATORS = [',', ';', '\t', '|'] as const;

/** The names that `--separator` takes for what is hard to type. */
const NAMES: Readonly<Record<string, string>> = { tab: '\t', '\\t': '\t', comma: ',', semicolon: ';', pipe: '|' };

/** The separator meant by a word; `null` when there is none of that name. */
export function separatorNamed(word: string): string | null {
  const separator = NAMES[word] ?? word;
  return (SEPARATORS as readonly string[]).includes(separator) ? separator : null;
}

/**
 * The separator of a header line: the one that finds the most known columns, and among equals the one that stands
 * there most often, and then the comma. Linear in the line; quotes around names are looked through.
 *
 * @example detectSeparator('id;payments;"online-share"', new Set(['payments', 'online-share'])) //=> ';'
 */
export function detectSeparator(line: string, known: ReadonlySet<string>): string {
  let best: string = SEPARATORS[0];
  let most = -1;
  for (const separator of SEPARATORS) {
    const names = line.split(separator);
    const found = names.filter((name) =>
      known.has(
        name
          .trim()
          .replace(/^"(.*)"$/, '$1')
          .trim(),
      ),
    ).length;
    const weight = found * 1e6 + Math.min(names.length - 1, 1e5);
    if (weight <= most) continue;
    best = separator;
    most = weight;
  }
  return best;
}
