// What is left of a text that comes in blocks, while rows are taken away from its front.

import type { Block } from '../../encoding/text-of.ts';

/** A row may be as long as this, in characters. */
export const LONGEST_ROW = 1 << 20;
/** Of a row that is too long so much is kept, with a mark where it was cut. */
const SHOWN = 2000;
export const cutShort = (text: string): string => `${text.slice(0, SHOWN)} […]`;

export class Unread {
  text = '';
  /** The line that it begins at, from 1. */
  line = 1;
  /** Whether bytes of it were no text. */
  isDamaged = false;
  /** Whether nothing follows. */
  isLast = false;
  readonly #blocks: AsyncGenerator<Block>;
  /** In the middle of a line that was taken away. */
  #skips = false;

  constructor(blocks: AsyncGenerator<Block>) {
    this.#blocks = blocks;
  }

  /** Reads the next block. */
  async more(): Promise<void> {
    const next = await this.#blocks.next();
    this.isLast = !!next.done;
    if (next.done) return;
    const { text, isDamaged } = next.value;
    this.isDamaged = isDamaged || (this.isDamaged && this.text !== '');
    const end = text.indexOf('\n');
    if (!this.#skips) this.text += text;
    else if (end >= 0) this.text = text.slice(end + 1);
    this.#skips &&= end < 0;
  }

  /** Takes so many characters away. */
  take(length: number): string {
    const taken = this.text.slice(0, length);
    this.line += taken.split('\n').length - 1;
    this.text = this.text.slice(length);
    return taken;
  }

  /** Takes a line away; what of it has still to come is left out. */
  takeLine(): string {
    const end = this.text.indexOf('\n');
    const taken = end < 0 ? this.text : this.text.slice(0, end);
    this.#skips = end < 0 && !this.isLast;
    this.text = this.text.slice(taken.length + 1);
    this.line++;
    return taken;
  }

  /** What is cut from the front, block by block. */
  async *rows<Row>(cut: () => readonly Row[]): AsyncGenerator<readonly Row[]> {
    for (yield cut(); !this.isLast; yield cut()) await this.more();
  }
}

/** The first rows, and all of them. */
export async function lookAhead<Row>(batches: AsyncGenerator<readonly Row[]>) {
  let next = await batches.next();
  while (!next.done && !next.value.length) next = await batches.next();
  const first = next.done ? [] : next.value;
  async function* rows(): AsyncGenerator<readonly Row[]> {
    yield first;
    yield* batches;
  }
  return { first, rows: rows() };
}
