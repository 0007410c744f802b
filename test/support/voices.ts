// The voices of a device, and what they were made to say.

import { pretend } from './pretend.ts';

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default'>;

export const voice = (lang: string, facts: Partial<Voice> = {}): Voice => ({
  lang,
  localService: true,
  default: false,
  ...facts,
});

interface Utterance {
  readonly text: string;
  readonly voice: Voice;
  readonly onend?: () => void;
  readonly onerror?: (event: { readonly error: string }) => void;
}

/** Gives this page such voices until `restore`. What is said stays in the queue until it has been `heard`. */
export function pretendVoices(...voices: readonly Voice[]) {
  let known = voices;
  const queue: Utterance[] = [];
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => known,
    speak: (utterance: Utterance) => void queue.push(utterance),
    cancel: () => queue.splice(0)[0]?.onerror?.({ error: 'canceled' }),
  });
  pretend(window, 'speechSynthesis', speech);
  pretend(
    window,
    'SpeechSynthesisUtterance',
    class {
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    },
  );
  return {
    /** What is being said, and what comes after it. */
    said: (): readonly string[] => queue.map(({ text }) => text),
    by: (): readonly Voice[] => queue.map((utterance) => utterance.voice),
    /** The device has got other voices ready. */
    has: (...next: readonly Voice[]): void => {
      known = next;
      speech.dispatchEvent(new Event('voiceschanged'));
    },
    /** Everything has been said. */
    heard: (): void => {
      while (queue.length) queue.shift()!.onend?.();
    },
    /** The voice breaks down in the middle of a word. */
    breaks: (): void => queue.shift()?.onerror?.({ error: 'synthesis-failed' }),
  };
}
