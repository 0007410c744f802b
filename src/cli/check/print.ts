// What was found, for a person, for a program, for GitHub.

import type { AreaWeight } from '#checking';
import { EXIT, type ExitCode } from '../io.ts';
import type { Language } from '#content';
import { checkTexts } from '../texts/check.ts';
import { sentenceOf, suggestionOf } from '../texts/findings.ts';
import type { Located } from './check-file.ts';

export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

/** A file as it was named on the command line, and what is wrong with it. */
export interface Report {
  readonly file: string;
  readonly findings: readonly Located[];
  /** How much each area weighs; `null` where the file has an error. */
  readonly weights: readonly AreaWeight[] | null;
}

const count = (reports: readonly Report[], level: Located['level']): number =>
  reports.reduce((sum, { findings }) => sum + findings.filter((one) => one.level === level).length, 0);

const said = (finding: Located, language: Language): string =>
  [sentenceOf(finding, language), suggestionOf(finding, language)].filter(Boolean).join(' ');

const sharesOf = (weights: readonly AreaWeight[]): string =>
  weights.map(({ area, percent }) => `${area} ${percent} %`).join(', ');

/** `file:line:column: error: …  [code]`: what editors and terminals make a link of. */
function asText(reports: readonly Report[], language: Language): string {
  const words = checkTexts[language];
  const lines = reports.flatMap(({ file, findings }) =>
    findings.map(
      (finding) =>
        `${file}:${finding.line}:${finding.column}: ${words[finding.level]}: ${said(finding, language)} [${finding.code}]`,
    ),
  );
  const weights = reports.flatMap(({ file, weights }) =>
    weights ? [`${words.weights(file, sharesOf(weights))}`] : [],
  );
  const summary = words.summary(reports.length, count(reports, 'error'), count(reports, 'warning'));
  return [...lines, ...(lines.length ? [''] : []), ...weights, summary, ''].join('\n');
}

function asJson(reports: readonly Report[], language: Language): string {
  const findings = reports.flatMap(({ file, findings: all }) =>
    all.map((finding) => ({
      file,
      line: finding.line,
      column: finding.column,
      level: finding.level,
      code: finding.code,
      path: finding.path,
      message: sentenceOf(finding, language),
      ...(suggestionOf(finding, language) ? { suggestion: suggestionOf(finding, language) } : {}),
      actual: finding.actual,
      expected: finding.expected,
      nearest: finding.nearest,
    })),
  );
  const sums = { files: reports.length, errors: count(reports, 'error'), warnings: count(reports, 'warning') };
  const weights = reports.flatMap(({ file, weights: areas }) => (areas ? [{ file, areas }] : []));
  return `${JSON.stringify({ ...sums, weights, findings }, null, 2)}\n`;
}

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Source: GitHub Docs, "Workflow commands for GitHub Actions", setting an error message. */
const asGithub = (reports: readonly Report[], language: Language): string =>
  reports
    .flatMap(({ file, findings }) =>
      findings.map(
        (finding) =>
          `::${finding.level} file=${property(file)},line=${finding.line},col=${finding.column},title=${property(finding.code)}::${escaped(said(finding, language))}\n`,
      ),
    )
    .join('');

export const PRINTERS: Readonly<Record<Format, (reports: readonly Report[], language: Language) => string>> = {
  text: asText,
  json: asJson,
  github: asGithub,
};

/** Faults, or, when warnings count as well, warnings: a shell has to know. */
export const exitOf = (reports: readonly Report[], isStrict: boolean): ExitCode =>
  count(reports, 'error') || (isStrict && count(reports, 'warning')) ? EXIT.faults : EXIT.fine;
