/** Rows of integers, packed: a million rows of thirty small numbers take 60 MB. */
export class PackedRows {
  readonly #width: number;
  readonly #blocks: (Int16Array | Int32Array)[] = [];
  static readonly #PER_BLOCK = 4096;

  constructor(width: number) {
    this.#width = width;
  }

  /** Keeps a row under its number, 0, 1, 2, …; the same number again writes over it. */
  put(number: number, row: ArrayLike<number>): void {
    const index = Math.floor(number / PackedRows.#PER_BLOCK);
    let block = (this.#blocks[index] ??= new Int16Array(PackedRows.#PER_BLOCK * this.#width));
    const at = (number % PackedRows.#PER_BLOCK) * this.#width;
    for (let i = 0; i < this.#width; i++) {
      const value = row[i]!;
      // kinds of answers beyond 32,767 are rare: the block is then made wider
      if (value > 0x7fff && block instanceof Int16Array) block = this.#blocks[index] = Int32Array.from(block);
      block[at + i] = value;
    }
  }

  /** The row under a number that was put. */
  get(number: number): ArrayLike<number> {
    const at = (number % PackedRows.#PER_BLOCK) * this.#width;
    return this.#blocks[Math.floor(number / PackedRows.#PER_BLOCK)]!.subarray(at, at + this.#width);
  }
}
