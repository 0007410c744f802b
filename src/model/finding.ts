import type { Id } from './questionnaire.ts';

/** What is wrong with some data, as data: a translator needs only `code` and the facts. */
export interface Finding {
  /** Stable, kebab-case. */
  readonly code: string;
  /** JSON Pointer to the place, for example `/answers/payments`. */
  readonly path: string;
  /** English, for developers: where, what is there, what is allowed. */
  readonly message: string;
  /** A warning doesn't stop scoring. */
  readonly level: 'error' | 'warning';
  readonly actual?: unknown;
  /** What is allowed. */
  readonly expected?: unknown;
  /** What the message puts in, by name, where `actual` and `expected` don't say it all. */
  readonly facts?: Readonly<Record<string, unknown>>;
  /** The ids most like the one given, best first. */
  readonly nearest?: readonly Id[];
}

/** Misuse by a program. `name` is a string of its own, since minifiers rename classes. */
export class LabansoError extends Error {
  override readonly name = 'LabansoError';
  /** Stable, kebab-case. */
  readonly code: string;
  /** The first 100. */
  readonly findings: readonly Finding[];
  /** How many there are in all. */
  readonly total: number;

  constructor(code: string, message: string, findings: readonly Finding[] = []) {
    super([message, ...findings.slice(0, 100).map((finding) => finding.message)].join('\n'));
    this.code = code;
    this.findings = findings.slice(0, 100);
    this.total = findings.length;
  }
}

/**
 * Steps as a JSON Pointer (RFC 6901); no step → the whole, `''`.
 *
 * @example pointer('answers', 'a/b', 0) //=> '/answers/a~1b/0'
 */
export const pointer = (...steps: readonly (string | number)[]): string =>
  steps.map((step) => '/' + String(step).replaceAll('~', '~0').replaceAll('/', '~1')).join('');
