import type { Condition, Question } from '#model';
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
 * Whom a condition lets in, by what is ticked in the profile, after words of one's own: "Bỏ qua câu này nếu ở A5 đã chọn b
 * (Doanh nghiệp)", or where more is shut out than let in: "Chỉ trả lời nếu ở A2 đã chọn a (Bán lẻ), hoặc để trống A2".
 * Everybody → nothing.
 */
function whom(
  outline: Outline,
  condition: Condition | undefined,
  kind: string,
  lead: { readonly only: string; readonly not: string },
): Html {
  const { words } = outline;
  const list = conditionTests(outline.bundle.questionnaire.profile ?? [], condition);
  if (!list.length) return nothing;
  const isNot = list.length === 1 && list[0]!.every((test) => test.isNot);
  const said = isNot
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
  return html`<p class="if ${kind}"><b>${isNot ? lead.not : lead.only}</b> <span class="whom">${said}</span>.</p>`;
}

/** Who answers a question: "Bỏ qua câu này nếu …", "Chỉ trả lời nếu …". Asked of everybody → nothing. */
export const onlyIf = (outline: Outline, condition: Condition | undefined): Html =>
  whom(outline, condition, 'only-if', { only: outline.words.onlyIf, not: outline.words.skipIf });

/** Who may say "not applicable": "Không chọn ô “–” nếu …", "Chỉ chọn ô “–” nếu …". Open to everybody, or nobody → nothing. */
export const dashIf = (outline: Outline, { notApplicable }: Question): Html =>
  whom(outline, typeof notApplicable === 'object' ? notApplicable : undefined, 'dash-if', {
    only: outline.words.dashOnlyIf,
    not: outline.words.noDashIf,
  });

/** Whom a condition shuts out, for whoever scores: "A5 = b". Everybody is let in → ''. */
export function whoNot(outline: Outline, condition: Condition | undefined): string {
  const { words } = outline;
  const shutOut = (test: FieldTest): string => {
    const { number, boxes } = fieldOf(outline, test);
    const letters = boxes.filter((_, i) => test.options.includes(test.field.options[i]!) === test.isNot);
    return `${number} = ${letters.map(({ letter }) => letter).join(', ')}`;
  };
  return conditionTests(outline.bundle.questionnaire.profile ?? [], condition)
    .map((tests) => tests.map(shutOut).join(` ${words.or} `))
    .join(words.strikeAnd);
}
