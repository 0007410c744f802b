/** A map holds no more. */
const MOST = 1 << 24;

/** A text that doesn't keep alive the block it was cut from. */
const detached = (text: string): string => Buffer.from(text, 'utf16le').toString('utf16le');

/** Remembers ids with a number each. */
export class SeenIds {
  readonly #maps = [new Map<string, number>()];

  /** Remembers a number for an id; returns the one remembered before, or −1. */
  put(id: string, number: number): number {
    const found = this.#maps.find((map) => map.has(id));
    const before = found?.get(id) ?? -1;
    if (found) found.set(id, number);
    else {
      if (this.#maps.at(-1)!.size === MOST) this.#maps.push(new Map());
      this.#maps.at(-1)!.set(detached(id), number);
    }
    return before;
  }
}
