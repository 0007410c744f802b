/**
 * The value that an object itself has under a key; `undefined` for anything inherited.
 * (`({}).constructor` is a function: answers come from strangers. `Object.hasOwn` is too new for old phones.)
 *
 * @example own({a: 1}, 'constructor') //=> undefined
 */
export const own = <Value>(object: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.prototype.hasOwnProperty.call(object, key) ? object[key] : undefined;
