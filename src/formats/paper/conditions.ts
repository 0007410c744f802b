import type { Condition } from '#model';
import { conditionTests, type FieldTest } from '../condition-tests.ts';
import { html, nothing, type Html } from './html.ts';
import type { Outline, PaperField } from './outline.ts';

/** More options than this are told by their letters only. */
const MOST_IN_WORDS = 8;

const fieldOf = ({ fields }: Outline, { field }: FieldTest): PaperField =>
  fields.find((known) => known.field.id === field.id)!;

/** "ở A5 đã chọn b (Doanh nghiệp)". */
function tickedAt(outline: Outline, test: FieldTest, verb: string): Html {
  const { at, or } = outline.words;
  const { number, boxes } = fieldOf(outline, test);
  const told = boxes.filter((_, i) => test.options.includes(test.field.options[i]!));
  const isInWords = told.length <= MOST_IN_WORDS;
  const letters = told.map(
    ({ letter, text }, i) =>
      html`${i === 0 ? '' : i === told.length - 1 ? ` ${or} ` : ', '}<b>${letter}</b>${
        isInWords ? html`<span class="meant"> (${text})</span>` : nothing
      }`,
  );
  return html`${at} ${number} ${verb} ${letters}`;
}

/** "ở A2 đã chọn a (Bán lẻ), hoặc để trống A2": what lets a person answer. */
function passes(outline: Outline, test: FieldTest): Html {
  const { words } = outline;
  if (test.isNot) return tickedAt(outline, test, words.notTicked);
  return html`${tickedAt(outline, test, words.ticked)}, ${words.orBlank(fieldOf(outline, test).number)}`;
}

const joined = (parts: readonly Html[], between: string): Html =>
  html`${parts.map((part, i) => (i ? html`${between}${part}` : part))}`;

/**
 * Who answers a question, by what is ticked in the profile: "Bỏ qua câu này nếu ở A5 đã chọn b (Doanh nghiệp)", or
 * where more is shut out than let in: "Chỉ trả lời nếu ở A2 đã chọn a (Bán lẻ), hoặc để trống A2".
 * Asked of everybody → nothing.
 */
export function onlyIf(outline: Outline, condition: Condition | undefined): Html {
  const { words } = outline;
  const list = conditionTests(outline.bundle.questionnaire.profile ?? [], condition);
  if (!list.length) return nothing;
  const isSkip = list.length === 1 && list[0]!.every(({ isNot }) => isNot);
  const said = isSkip
    ? joined(
        list[0]!.map((test) => tickedAt(outline, test, words.ticked)),
        words.orIf,
      )
    : joined(
        list.map((tests) =>
          joined(
            tests.map((test) => passes(outline, test)),
            words.and,
          ),
        ),
        words.orIf,
      );
  return html`<p class="only-if"><b>${isSkip ? words.skipIf : words.onlyIf}</b> <span class="whom">${said}</span>.</p>`;
}

/** When the line of a question is struck out, for whoever scores: "gạch nếu A5 = b". Asked of everybody → nothing. */
export function strikeIf(outline: Outline, condition: Condition | undefined): Html {
  const { words } = outline;
  const list = conditionTests(outline.bundle.questionnaire.profile ?? [], condition);
  if (!list.length) return nothing;
  const shutOut = (test: FieldTest): string => {
    const { number, boxes } = fieldOf(outline, test);
    const letters = boxes.filter((_, i) => test.options.includes(test.field.options[i]!) === test.isNot);
    return `${number} = ${letters.map(({ letter }) => letter).join(', ')}`;
  };
  const said = list.map((tests) => tests.map(shutOut).join(` ${words.or} `)).join(words.strikeAnd);
  return html`<div class="strike-if">${words.strikeIf} ${said}</div>`;
}
