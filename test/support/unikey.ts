// A Vietnamese keyboard, as Unikey is without its spelling check: marks fall on the last vowel of a run of letters.

const TONES = { telex: 'SFRXJ', vni: '12345' };
const MARKS = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
const HATTED = { A: '\u0302', E: '\u0302', O: '\u0302' } as const;

/**
 * What stands on the screen after these keys. (Pressed twice, a real one takes its mark back and loses a key; this one
 * doesn’t.)
 */
export function typedWith(keyboard: 'telex' | 'vni', keys: string): string {
  let run: { letter: string; marks: string[] }[] = [];
  let done = '';
  const end = (): void => {
    done += run.map(({ letter, marks }) => (letter + marks.join('')).normalize('NFC')).join('');
    run = [];
  };
  const last = (letters: string) => [...run].reverse().find(({ letter }) => letters.includes(letter));
  for (const key of keys) {
    const tone = TONES[keyboard].indexOf(key);
    const vowel = last('AEY');
    const isTone = tone >= 0 && vowel && !vowel.marks.some((mark) => MARKS.includes(mark));
    const hatted = keyboard === 'telex' ? key in HATTED && last(key) : key === '6' && last('AE');
    const breve = key === (keyboard === 'telex' ? 'W' : '8') && last('A');
    const stroke = key === (keyboard === 'telex' ? 'D' : '9') && last('D');
    const isFree = (one: { marks: string[] }): boolean => !one.marks.some((mark) => '\u0302\u0306'.includes(mark));
    if (isTone) vowel.marks.push(MARKS[tone]!);
    else if (hatted && isFree(hatted)) hatted.marks.push('\u0302');
    else if (breve && isFree(breve)) breve.marks.push('\u0306');
    else if (stroke) stroke.letter = 'Đ';
    else if (keyboard === 'telex' && key === 'W') run.push({ letter: 'Ư', marks: [] });
    else if (/[A-Z]/.test(key)) run.push({ letter: key, marks: [] });
    else {
      end();
      done += key;
    }
  }
  end();
  return done;
}
