// Names in the query. Nothing from outside reaches the text unquoted or unchecked.

import { LabansoError, type Id } from '#model';
import type { Dialect } from './dialects.ts';

/** An id as part of a name that needs no quotes. Ids have no underscore, so no two become one. */
export const snake = (id: Id): string => id.replaceAll('-', '_');

/** The id. Throws `LabansoError` `sql-id` for what is none: ids stand in names and in patterns as they are. */
export function checked(id: Id): Id {
  if (!/^[a-z][a-z0-9-]{0,63}$/.test(id))
    throw new LabansoError('sql-id', `${JSON.stringify(id)} is not an id; checkQuestionnaire says what one is.`);
  return id;
}

/** An id as a text in quotes. */
export const literal = (id: Id): string => `'${checked(id)}'`;

/** An integer as a literal; throws `LabansoError` `sql-integer` for anything else. */
export function integer(value: number): string {
  if (!Number.isSafeInteger(value))
    throw new LabansoError('sql-integer', `${JSON.stringify(value)} is not an integer; every number must be one.`);
  return String(value);
}

/** Points as a literal; throws `LabansoError` `sql-integer` unless they are an integer 0…100: a negative one is a mark. */
export function pointsLiteral(value: number): string {
  if (!(value >= 0 && value <= 100))
    throw new LabansoError('sql-integer', `${JSON.stringify(value)} can’t be points; they are integers from 0 to 100.`);
  return integer(value);
}

/**
 * A quoted name from outside; one with dots (`schema.table`) is quoted part by part.
 * Throws `LabansoError` `sql-name` for an empty part and for control characters, which no engine agrees on.
 */
export function quoted(dialect: Dialect, name: string, parts: readonly string[] = [name]): string {
  if (parts.some((part) => !part || /[\u0000-\u001f\u007f\u2028\u2029]/.test(part)))
    throw new LabansoError(
      'sql-name',
      `${JSON.stringify(name)} can’t be a name: it is empty or has a control character.`,
    );
  return parts.map((part) => dialect.quote(fitting(dialect, part))).join('.');
}

/** The length of a text in UTF-8, counted here: not every place that runs the library has an encoder. */
function byteLength(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0)!;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** The name, if the engine takes it whole. Throws `LabansoError` `sql-name-length`: a name cut short means another column. */
export function fitting(dialect: Dialect, name: string): string {
  if (byteLength(name) > dialect.longestName)
    throw new LabansoError(
      'sql-name-length',
      `${name} is longer than the ${dialect.longestName} bytes that ${dialect.title} keeps of a name.`,
    );
  return name;
}

/** Text for a comment: it can’t end the line. */
export const remark = (text: string): string => text.replace(/[^\p{L}\p{N}\p{P}\p{S} ]/gu, ' ');
