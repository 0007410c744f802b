import { pointer, type Finding } from '#model';

/** Keys and indices from the top of the data. */
export type Path = readonly (string | number)[];

export const place = (path: Path): string => pointer(...path);

/** A finding whose message begins with its place. */
export const error = (code: string, path: Path, message: string, more?: Partial<Finding>): Finding => ({
  code,
  path: place(path),
  message: `${place(path) || 'the questionnaire'} ${message}`,
  level: 'error',
  ...more,
});

export const warning = (code: string, path: Path, message: string, more?: Partial<Finding>): Finding =>
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
