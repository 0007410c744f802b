// What need not be answered: on the form where to go on, on the scoring sheet what a blank stands for.

import { NOT_APPLICABLE, UNSURE, type Target } from '#model';
import { impliedIn, type Implied } from '../implied.ts';
import { whoNot } from './conditions.ts';
import { html, type Html } from './html.ts';
import type { Outline, PaperQuestion } from './outline.ts';
import { NOT_APPLICABLE_MARK, UNSURE_MARK } from './words.ts';

/** An answer as it is marked on paper: `d`, `a, c`, `12`, `?`, `–`. */
function markOf({ question, boxes }: PaperQuestion, answer: Target): string {
  if (answer === UNSURE) return UNSURE_MARK;
  if (answer === NOT_APPLICABLE) return NOT_APPLICABLE_MARK;
  if (question.type === 'number') return String(answer);
  const ids: readonly unknown[] = typeof answer === 'object' ? answer : [answer];
  return boxes
    .filter((_, i) => ids.includes(question.options[i]!.id))
    .map(({ letter }) => letter)
    .join(', ');
}

/** Those of equal words, by these words. */
function grouped<One>(
  list: readonly One[],
  words: (one: One) => string,
): readonly (readonly [string, readonly One[]])[] {
  const groups = new Map<string, One[]>();
  for (const one of list) groups.set(words(one), [...(groups.get(words(one)) ?? []), one]);
  return [...groups];
}

const inOrder = (outline: Outline): readonly PaperQuestion[] => outline.areas.flatMap(({ questions }) => questions);

/** The implications in which a question has a part, with the printed questions. */
function implicationsOf(outline: Outline, part: 'source' | 'target', { question }: PaperQuestion) {
  const printed = (one: Implied, which: 'source' | 'target'): PaperQuestion =>
    inOrder(outline).find((other) => other.question === one[which])!;
  return impliedIn(outline.bundle.questionnaire)
    .filter((one) => one[part] === question)
    .map((one) => ({ ...one, from: printed(one, 'source'), to: printed(one, 'target') }));
}

type Printed = ReturnType<typeof implicationsOf>[number];

/**
 * Below a question from which something follows: "Chọn a, b: không cần trả lời câu 14 (coi như d). Đi tiếp câu 15."
 * Only what is printed behind it can still be passed over.
 */
export function goOn(outline: Outline, asked: PaperQuestion): readonly Html[] {
  const { words } = outline;
  const all = inOrder(outline);
  const at = all.indexOf(asked);
  const behind = implicationsOf(outline, 'source', asked).filter(({ to }) => all.indexOf(to) > at);
  const said = (list: readonly Printed[]): string => {
    const over = [...list].sort((a, b) => all.indexOf(a.to) - all.indexOf(b.to));
    const parts = over.map(({ to, answer, onlyFor }) =>
      words.passedOver(to.number, markOf(to, answer), Boolean(onlyFor)),
    );
    const isPassed = (one: PaperQuestion): boolean => over.some(({ to, onlyFor }) => to === one && !onlyFor);
    const next = all.slice(at + 1).find((one) => !isPassed(one));
    const isJump = all[at + 1] && isPassed(all[at + 1]!);
    return `${words.needNot} ${parts.join(', ')}.${isJump && next ? ` ${words.goOn(next.number)}` : ''}`;
  };
  const byReason = grouped(behind, ({ reason }) => reason).map(([reason, list]) => [reason, said(list)] as const);
  return grouped(byReason, ([, text]) => text).map(
    ([text, reasons]) =>
      html`<p class="go-on">
        <b>${words.tickedHere} ${reasons.map(([reason]) => markOf(asked, reason)).join(', ')}:</b> ${text}
      </p>`,
  );
}

/** On the line of a question that follows from another: "để trống và câu 13 = a, b: coi như d (trừ khi A5 = b)". */
export function countsAs(outline: Outline, asked: PaperQuestion): readonly Html[] {
  const { words } = outline;
  const said = ({ from, to, answer, onlyFor }: Printed): readonly [string, string] => {
    const not = whoNot(outline, onlyFor);
    return [from.number, `${markOf(to, answer)}${not ? ` (${words.unless} ${not})` : ''}`];
  };
  return grouped(implicationsOf(outline, 'target', asked), (one) => JSON.stringify(said(one))).map(([, list]) => {
    const [number, mark] = said(list[0]!);
    const reasons = list.map(({ from, reason }) => markOf(from, reason)).join(', ');
    return html`<div class="counts-as">${words.blankAnd(number, reasons)} ${mark}</div>`;
  });
}
