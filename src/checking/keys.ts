import type { Finding } from '#model';
import * as errors from './errors.ts';
import type { Path } from './finding-of.ts';

const FORBIDDEN = ['__proto__', 'constructor', 'prototype'];

/** Deeper than any questionnaire; what recurses after this check is safe. */
const DEEPEST = 20;

/**
 * Keys that could reach a prototype, wherever they stand, and data so deep that it can only be meant to break
 * something. Shape: any value → findings. Data that contains itself is too deep.
 */
export function* keyFindings(data: unknown, path: Path = []): Iterable<Finding> {
  if (typeof data !== 'object' || data === null) return;
  if (path.length > DEEPEST) return void (yield errors.tooDeep(path, DEEPEST));
  for (const [key, value] of Object.entries(data)) {
    const here = [...path, Array.isArray(data) ? Number(key) : key];
    if (FORBIDDEN.includes(key)) yield errors.keyForbidden(here);
    else yield* keyFindings(value, here);
  }
}
