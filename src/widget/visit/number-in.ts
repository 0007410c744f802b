import type { Question } from '#model';

/** Digits, plain or in groups of three parted by one and the same sign; a hyphen or a real minus before them. */
const WHOLE = /^([-\u2010-\u2015\u2212]?)(\d+|\d{1,3}(?:([.,\s])\d{3})(?:\3\d{3})*)$/;

/**
 * What was typed as a whole number, as people write them in Vietnamese or English: `1.000.000`, `1,000,000`, `−5`; spaces
 * around and a per cent sign don't matter. `null`: nothing; `NaN`: no number that the question takes.
 */
export function numberIn(question: Question, text: string): number | null {
  const typed = text.replace(/%/g, '').trim();
  if (!typed || question.type !== 'number') return null;
  const [, minus, digits] = WHOLE.exec(typed) ?? [];
  const value = digits ? Number(digits.replace(/\D/g, '')) * (minus ? -1 : 1) : NaN;
  return value >= question.min && value <= question.max ? value + 0 : NaN;
}
