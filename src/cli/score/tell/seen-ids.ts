// Which ids have been seen, in 12 bytes each: a set of texts would take ten times as much.

/** 32 bits of a text (FNV-1a), from a seed. */
function hash32(text: string, seed: number): number {
  let hash = seed | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

/**
 * Remembers ids with a number each. Two ids are taken for the same when 64 bits of theirs agree: among a million
 * different ones that happens once in some forty million files.
 */
export class SeenIds {
  #low = new Uint32Array(1 << 12);
  #high = new Uint32Array(1 << 12);
  /** The number, plus 1; 0 where there is none. */
  #numbers = new Int32Array(1 << 12);
  size = 0;

  /** Remembers a number for an id; returns the one remembered before, or −1. */
  put(id: string, number: number): number {
    if (this.size * 2 > this.#numbers.length) this.#grow();
    const low = hash32(id, 0x811c9dc5);
    const high = hash32(id, 0x9e3779b9);
    const at = this.#find(low, high);
    const before = this.#numbers[at]! - 1;
    if (before < 0) this.size++;
    this.#low[at] = low;
    this.#high[at] = high;
    this.#numbers[at] = number + 1;
    return before;
  }

  #find(low: number, high: number): number {
    const mask = this.#numbers.length - 1;
    let at = low & mask;
    while (this.#numbers[at] && (this.#low[at] !== low || this.#high[at] !== high)) at = (at + 1) & mask;
    return at;
  }

  #grow(): void {
    const [low, high, numbers] = [this.#low, this.#high, this.#numbers];
    this.#low = new Uint32Array(2 * low.length);
    this.#high = new Uint32Array(2 * low.length);
    this.#numbers = new Int32Array(2 * low.length);
    for (let i = 0; i < numbers.length; i++) {
      if (!numbers[i]) continue;
      const at = this.#find(low[i]!, high[i]!);
      this.#low[at] = low[i]!;
      this.#high[at] = high[i]!;
      this.#numbers[at] = numbers[i]!;
    }
  }
}
