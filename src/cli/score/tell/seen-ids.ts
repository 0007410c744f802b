/** 32 bits of a text (FNV-1a), from a seed. */
function hash32(text: string, seed: number): number {
  let hash = seed | 0;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 0;
}

/**
 * Remembers ids with a number each, in 12 bytes; a `Map` of texts takes ten times as much, and holds 16 million. Two ids
 * are taken for the same when 64 bits of theirs agree: among a million different ones that happens once in some forty
 * million files.
 */
export class SeenIds {
  /** Two hashes of an id and its number, plus 1; 0 where there is none. */
  #slots = new Uint32Array(3 << 12);
  #size = 0;

  /** Remembers a number for an id; returns the one remembered before, or −1. */
  put(id: string, number: number): number {
    if (this.#size * 6 > this.#slots.length) this.#grow();
    const slot = [hash32(id, 0x811c9dc5), hash32(id, 0x9e3779b9), number + 1] as const;
    const at = this.#find(slot[0], slot[1]);
    const before = this.#slots[at + 2]! - 1;
    if (before < 0) this.#size++;
    this.#slots.set(slot, at);
    return before;
  }

  #find(low: number, high: number): number {
    const slots = this.#slots;
    let at = 3 * (low & (slots.length / 3 - 1));
    while (slots[at + 2] && (slots[at] !== low || slots[at + 1] !== high)) at = (at + 3) % slots.length;
    return at;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(2 * old.length);
    for (let i = 0; i < old.length; i += 3)
      if (old[i + 2]) this.#slots.set(old.subarray(i, i + 3), this.#find(old[i]!, old[i + 1]!));
  }
}
