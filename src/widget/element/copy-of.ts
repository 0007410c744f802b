/** The same plain data in other objects. Our own, since an old phone lacks `structuredClone`. */
export function copyOf<Value>(value: Value): Value;
export function copyOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one: unknown) => copyOf(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]: [string, unknown]) => [key, copyOf(one)]));
}
