/** A text that is the same for values that hold the same. Not JSON: a page may have broken that, or every list in it. */
export const digestOf = (value: unknown): string =>
  typeof value === 'object' && value
    ? `{${Object.entries(value).map(([key, one]) => `${key}:${digestOf(one)}`)}}`
    : String(value);
