import type { News } from './facts.ts';

/** Hertz, one after the other. High: new; twice: updated; low: here already; a buzz: not ours. */
const TONES: Readonly<Partial<Record<News['kind'], readonly number[]>>> = {
  new: [1320],
  revision: [990, 1320],
  same: [440],
  bad: [160, 160],
};
/** Seconds. */
const LONG = 0.12;

let context: AudioContext | undefined;

/** Plays the tone of a kind of news; `false` where the browser plays none. Never throws. */
export function play(kind: News['kind']): boolean {
  try {
    context ??= new AudioContext();
    void context.resume();
    const output = context.createGain();
    output.gain.value = 0.15;
    output.connect(context.destination);
    (TONES[kind] ?? []).forEach((frequency, i) => {
      const tone = context!.createOscillator();
      tone.type = kind === 'bad' ? 'square' : 'sine';
      tone.frequency.value = frequency;
      tone.connect(output);
      const from = context!.currentTime + i * 1.5 * LONG;
      tone.start(from);
      tone.stop(from + LONG);
    });
    return true;
  } catch {
    return false;
  }
}
