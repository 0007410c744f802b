/** Waits for all, as `Promise.all` does, which old libraries on a page replace with one that doesn't. */
export async function together<Values extends readonly unknown[]>(promises: {
  readonly [Place in keyof Values]: Promise<Values[Place]>;
}): Promise<Values> {
  const all: unknown[] = [];
  // a later one that fails is heard when its turn has come
  for (const promise of promises as readonly Promise<unknown>[]) promise.catch(() => undefined);
  for (const promise of promises as readonly Promise<unknown>[]) all.push(await promise);
  return all as unknown as Values;
}
