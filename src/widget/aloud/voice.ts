// The voices of the device. One that asks a server for the sound is never used: what it is to say would be sent.

/** A voice on this device that speaks a language, the one the person has chosen first; `undefined` where there is none (yet). */
export function voiceOf(language: string): SpeechSynthesisVoice | undefined {
  // inside other apps there often is no speech at all
  const all = (globalThis.speechSynthesis as SpeechSynthesis | undefined)?.getVoices() ?? [];
  // Android writes `vi_VN`
  const own = all.filter(({ lang, localService }) => localService && lang.toLowerCase().split(/[-_]/)[0] === language);
  return own.find((voice) => voice.default) ?? own[0];
}

/** Ends what an element of this page is saying: all share one voice. */
let hush = (): void => undefined;

/**
 * Says one text after the other, in place of whatever is being said; returns how to stop. `done` is called when nothing
 * is said any more, for whatever reason.
 */
export function say(texts: readonly string[], voice: SpeechSynthesisVoice, done: () => void): () => void {
  const speech = speechSynthesis;
  let isOver = false;
  const end = (): void => {
    if (!isOver) done();
    isOver = true;
  };
  const stop = (): void => {
    if (!isOver) speech.cancel();
    end();
  };
  hush();
  hush = stop;
  // another page's words, or an end that a reload never heard of, would hold ours up
  speech.cancel();
  const utterances = texts.map((text) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    // somebody else has taken the voice: their words are not ours to stop
    utterance.onerror = ({ error }) => (/^(canceled|interrupted)$/.test(error) ? end() : stop());
    return utterance;
  });
  utterances[utterances.length - 1]!.onend = end;
  for (const utterance of utterances) speech.speak(utterance);
  return stop;
}
