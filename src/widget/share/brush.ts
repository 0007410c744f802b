// Words on a canvas: broken into lines, placed by the height they take.

/** Something that can be drawn once it is known where: its height in pixels, and how to draw it from `y` down. */
export interface Block {
  readonly height: number;
  readonly draw: (y: number) => void;
}

export interface Writing {
  readonly size: number;
  readonly width: number;
  readonly x: number;
  readonly weight?: number;
  readonly colour?: string;
  readonly family?: string;
  readonly align?: 'left' | 'right';
}

/** Fonts of the device that have all Vietnamese marks. */
const FAMILY = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Helvetica Neue', Arial, sans-serif";
/** Room for two marks above a capital and one below a letter. */
const LINE = 1.36;

/** The longest beginning of a word that fits, to the end of a part of an address where it has one; at least one character. */
function beginning(word: string, fits: (text: string) => boolean): string {
  const letters = [...word];
  let count = letters.length;
  while (count > 1 && !fits(letters.slice(0, count).join(''))) count--;
  const start = letters.slice(0, count).join('');
  return /^.+[/.-]/.exec(start)?.[0] ?? start;
}

/** Lines no wider than what `fits` says; a word that is too long for a line alone is broken. */
export function linesOf(text: string, fits: (text: string) => boolean): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (let word of text.split(' ')) {
    if (line && fits(`${line} ${word}`)) {
      line += ` ${word}`;
      continue;
    }
    if (line) lines.push(line);
    while (!fits(word) && [...word].length > 1) {
      const start = beginning(word, fits);
      lines.push(start);
      word = word.slice(start.length);
    }
    line = word;
  }
  return line ? [...lines, line] : lines;
}

/** A text in as many lines as it takes. */
export function written(pen: CanvasRenderingContext2D, text: string, writing: Writing): Block {
  const { size, width, x, weight = 400, colour = '#16202a', family = FAMILY, align = 'left' } = writing;
  const font = `${weight} ${size}px ${family}`;
  pen.font = font;
  const lines = linesOf(text, (line) => pen.measureText(line).width <= width);
  const step = Math.round(size * LINE);
  return {
    height: lines.length * step,
    draw: (y) => {
      pen.font = font;
      pen.fillStyle = colour;
      pen.textAlign = align;
      pen.textBaseline = 'alphabetic';
      lines.forEach((line, i) =>
        pen.fillText(line, align === 'left' ? x : x + width, y + i * step + Math.round(size * 1.06)),
      );
    },
  };
}

/** One below the other, `gap` pixels apart. */
export function column(blocks: readonly Block[], gap: number): Block {
  const height = blocks.reduce((sum, block) => sum + block.height, gap * Math.max(0, blocks.length - 1));
  return {
    height,
    draw: (y) => {
      for (const block of blocks) {
        block.draw(y);
        y += block.height + gap;
      }
    },
  };
}

/** Beside each other: each in the middle of the tallest. */
export function row(blocks: readonly Block[]): Block {
  const height = Math.max(...blocks.map((block) => block.height));
  return {
    height,
    draw: (y) => {
      for (const block of blocks) block.draw(y + Math.round((height - block.height) / 2));
    },
  };
}
