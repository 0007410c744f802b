// What a page, or a browser of another kind, has in the place of something that is there.

/** Puts a property in the place of another; returns how to put that back. */
export function replace(target: object, name: PropertyKey, instead: PropertyDescriptor): () => void {
  const before = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, ...instead });
  return () => {
    if (before) Object.defineProperty(target, name, before);
    else Reflect.deleteProperty(target, name);
  };
}

const undo: (() => void)[] = [];

/** Puts a value in the place of another, or of none, until `restore`. */
export const pretend = (target: object, name: PropertyKey, value?: unknown): void =>
  void undo.push(replace(target, name, { writable: true, value }));

/** Puts everything back that has been pretended. */
export function restore(): void {
  for (const step of undo.splice(0).reverse()) step();
}
