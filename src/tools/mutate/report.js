// @ts-check
// What a run of Stryker found: the score of a room, and each survivor with its file and line.
import { readFileSync } from 'node:fs';

/** A mutant that behaves as the code does: found again by what it changes, wherever the line has moved to. @typedef {{file: string, code: string, replacement: string, reason: string}} Equivalent */
/** @typedef {{status: string, replacement?: string, mutatorName: string, location: {start: {line: number, column: number}, end: {line: number, column: number}}}} Mutant */
/** @typedef {{killed: number, survived: number, equivalent: number, lines: readonly string[]}} Report */

/** The text that a mutant replaces. @param {readonly string[]} source @param {Mutant['location']} location */
function codeAt(source, { start, end }) {
  const lines = source.slice(start.line - 1, end.line);
  lines.push((lines.pop() ?? '').slice(0, end.column - 1));
  lines.unshift((lines.shift() ?? '').slice(start.column - 1));
  return lines.map((line) => line.trim()).join(' ');
}

/** @param {string} text */
const short = (text) => (text.length > 70 ? `${text.slice(0, 69)}…` : text);

/**
 * Counts and survivors, those that no test reaches among them; those named as equivalent are counted apart, and said
 * where the code has no such place any more. Mutants that don't compile don't count.
 *
 * @param {string} path of Stryker's JSON
 * @param {readonly Equivalent[]} equivalents
 * @returns {Report}
 */
export function readReport(path, equivalents) {
  const counts = { killed: 0, survived: 0, equivalent: 0 };
  const lines = [];
  /** @type {Set<Equivalent>} */
  const seen = new Set();
  /** @type {{files: Record<string, {source: string, mutants: readonly Mutant[]}>}} */
  const { files } = JSON.parse(readFileSync(path, 'utf8'));
  for (const [file, { source, mutants }] of Object.entries(files)) {
    const text = source.split('\n');
    for (const { status, replacement = '', location } of mutants) {
      if (status === 'Killed' || status === 'Timeout') counts.killed++;
      if (status !== 'Survived' && status !== 'NoCoverage') continue;
      const code = codeAt(text, location);
      const known = equivalents.find(
        (one) => one.file === file && one.code === code && one.replacement === replacement,
      );
      counts[known ? 'equivalent' : 'survived']++;
      if (known) seen.add(known);
      const line = `${file}:${location.start.line}:${location.start.column}  ${short(code)}  →  ${short(replacement)}`;
      if (!known) lines.push(line.replaceAll(/\s*\n\s*/g, ' '));
    }
  }
  for (const one of equivalents)
    if (one.file in files && !seen.has(one))
      lines.push(`${one.file}  no longer equivalent, or gone: ${short(one.code)}  →  ${short(one.replacement)}`);
  return { ...counts, lines };
}

/** In percent, with one decimal; equivalent mutants don't count. @param {Pick<Report, 'killed' | 'survived'>} report */
export const scoreOf = ({ killed, survived }) => ((100 * killed) / (killed + survived || 1)).toFixed(1);
