// Faults that keep a file with texts from being opened at all, beyond its structure; alphabetical.

import { nearest, type Finding } from '#model';
import { error, type Path } from './finding-of.ts';

export const extendsItself = (path: Path, id: string): Finding =>
  error('extends-itself', path, `is "${id}", the id of what is extended; an id of its own is expected.`, {
    actual: id,
  });

export const extendsUnknown = (path: Path, actual: string, known: readonly string[]): Finding =>
  error('extends-unknown', path, `is ${actual}, which is not known here; known are ${known.join(', ') || 'none'}.`, {
    actual,
    expected: known,
    nearest: nearest(actual, known),
  });

export const textMissing = (path: Path): Finding => error('text-missing', path, 'is missing: a text is expected.');
