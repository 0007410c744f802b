import { pointer, type Finding } from '#model';

/** Keys and indices from the top of the data. */
export type Path = readonly (string | number)[];

export const place = (path: Path): string => pointer(...path);

/** The faults that a questionnaire and its texts can have; whoever says them in another language has words for each. */
export type CheckCode =
  | 'action-never-relevant'
  | 'against-other-id'
  | 'area-weight'
  | 'area-without-question'
  | 'areas-uneven'
  | 'bands-out-of-order'
  | 'condition-on-question'
  | 'cost-out-of-order'
  | 'day-unknown'
  | 'duplicate-id'
  | 'exclusive-points'
  | 'extends-itself'
  | 'extends-unknown'
  | 'first-level'
  | 'format-unknown'
  | 'implied-itself'
  | 'implied-not-asked'
  | 'implied-onwards'
  | 'implied-twice'
  | 'key-forbidden'
  | 'level-unreachable'
  | 'level-unreachable-for'
  | 'levels-out-of-order'
  | 'link-refused'
  | 'link-suspect'
  | 'not-applicable-never'
  | 'migrations-overlap'
  | 'placeholder-differs'
  | 'placeholder-malformed'
  | 'placeholder-unknown'
  | 'points-fall'
  | 'prerequisite-cycle'
  | 'question-cannot-matter'
  | 'sentence-long'
  | 'single-option'
  | 'source-key-suspect'
  | 'structure'
  | 'target-not-allowed'
  | 'text-advised'
  | 'text-html'
  | 'text-invisible'
  | 'text-language'
  | 'text-long'
  | 'text-look-alike'
  | 'text-missing'
  | 'text-not-nfc'
  | 'text-one-language'
  | 'text-spaces'
  | 'text-unfinished'
  | 'text-unused'
  | 'text-wide'
  | 'too-deep'
  | 'unknown-id'
  | 'unknown-key'
  | 'version-not-raised';

/** A finding whose message begins with its place. */
export const error = (code: CheckCode, path: Path, message: string, more?: Partial<Finding>): Finding => ({
  code,
  path: place(path),
  message: `${place(path) || 'the questionnaire'} ${message}`,
  level: 'error',
  ...more,
});

export const warning = (code: CheckCode, path: Path, message: string, more?: Partial<Finding>): Finding =>
  error(code, path, message, { ...more, level: 'warning' });

/** The same findings, seen from a place further up: paths, messages and the places they name begin with `path`. */
export const under = (path: Path, findings: readonly Finding[]): readonly Finding[] =>
  findings.map((finding) => {
    const here = moved(finding, place(path) + finding.path);
    const first = finding.facts?.['first'];
    if (typeof first !== 'string') return here;
    const full = place(path) + first;
    return { ...here, message: here.message.replace(first, full), facts: { ...finding.facts, first: full } };
  });

/** A finding at another place, its message as well. */
export const moved = (finding: Finding, path: string): Finding => {
  const { path: before, message } = finding;
  const start = before || 'the questionnaire';
  const rest = message.startsWith(start) ? message.slice(start.length) : `: ${message}`;
  return { ...finding, path, message: `${path || 'the questionnaire'}${rest}` };
};
