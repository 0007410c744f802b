import { Presets, SingleBar } from 'cli-progress';
import { STREAM } from '../../files.ts';
import type { Run } from '../read/columns.ts';
import type { Source } from '../../source.ts';

/**
 * Tells a person how far the work is, until it is stopped: a bar with rows a second and the time left, by the bytes that were read; for a stream, whose size isn't known, only
 * the rows. Silent unless a person looks on, and where results scroll by on the same terminal.
 */
export function progressOf({ io, words: { rows: words }, language, plan }: Run, { size, read }: Source) {
  const isBetween = plan.output === STREAM && Boolean((io.stdout as Partial<NodeJS.WriteStream>).isTTY);
  if (!io.isTerminal || isBetween) return { at: () => {}, stop: () => {} };
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
    at: (rows: number): void => {
      const seconds = (performance.now() - began) / 1000;
      bar.update(size ? Math.min(read(), size) : 0, {
        rows: rows.toLocaleString(language),
        speed: seconds > 0.2 ? Math.round(rows / seconds).toLocaleString(language) : '–',
      });
    },
    stop: () => bar.stop(),
  };
}
