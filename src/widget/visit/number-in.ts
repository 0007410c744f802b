import type { Question } from '#model';

/** What was typed as a number: spaces and a per cent sign don't matter. `null`: nothing; `NaN`: no such number. */
export function numberIn(question: Question, text: string): number | null {
  const digits = text.replace(/[\s%]/g, '');
  if (!digits || question.type !== 'number') return null;
  const value = /^\d{1,9}$/.test(digits) ? Number(digits) : NaN;
  return value >= question.min && value <= question.max ? value : NaN;
}
