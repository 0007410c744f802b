import { Presets, SingleBar } from 'cli-progress';
import { STREAM } from '../../files.ts';
import type { Source } from '../../source.ts';
import type { Run } from '../run.ts';

/** Tells a person how far the work is. */
export interface Progress {
  readonly at: (rows: number) => void;
  /** Takes the bar away. */
  readonly stop: () => void;
}

const SILENT: Progress = { at: () => {}, stop: () => {} };

/**
 * A bar with rows a second and the time left, by the bytes that were read; for a stream, whose size isn't known, only
 * the rows. Silent unless a person looks on, and where results scroll by on the same terminal.
 */
export function progressOf({ io, words: { rows: words }, language, plan }: Run, { size, read }: Source): Progress {
  const isBetween = plan.output === STREAM && Boolean((io.stdout as Partial<NodeJS.WriteStream>).isTTY);
  if (!io.isTerminal || isBetween) return SILENT;
  const format = size
    ? `{bar} {percentage} % · {rows} ${words} · {speed} ${words}/s · {eta_formatted}`
    : `{rows} ${words} · {speed} ${words}/s`;
  const stream = io.stderr as NodeJS.WriteStream;
  const bar = new SingleBar(
    { format, stream, clearOnComplete: true, hideCursor: false, fps: 5, noTTYOutput: true },
    Presets.shades_classic,
  );
  const began = performance.now();
  bar.start(size ?? 1, 0, { rows: 0, speed: '–' });
  return {
    at: (rows) => {
      const seconds = (performance.now() - began) / 1000;
      bar.update(size ? Math.min(read(), size) : 0, {
        rows: rows.toLocaleString(language),
        speed: seconds > 0.2 ? Math.round(rows / seconds).toLocaleString(language) : '–',
      });
    },
    stop: () => bar.stop(),
  };
}
