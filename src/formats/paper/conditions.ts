import { alternatives, type Condition } from '#model';
import { html, nothing, type Html } from './html.ts';
import type { Outline } from './outline.ts';

/** More options than this are told by their letters only. */
const MOST_IN_WORDS = 8;

/**
 * Who answers a question, by the letters ticked in the profile, then in words:
 * "Chỉ trả lời nếu A3 không phải a. Nghĩa là: A3 a = Không thuê ai".
 * The shorter of "is" and "is not" is said; a field left blank always holds. Asked of everybody → nothing.
 */
export function onlyIf({ fields, words }: Outline, condition: Condition | undefined): Html {
  const list = condition ? alternatives(condition) : [];
  if (!list.length || list.some((one) => !Object.keys(one).length)) return nothing;
  const meant = new Map<string, string>();
  const said = list.map((one) =>
    Object.entries(one)
      .map(([id, values]) => {
        const { number, boxes, field } = fields.find((known) => known.field.id === id)!;
        const inside = boxes.filter((_, i) => values.includes(field.options[i]!));
        const outside = boxes.filter((box) => !inside.includes(box));
        const isShorter = outside.length < inside.length;
        const told = isShorter ? outside : inside;
        if (told.length <= MOST_IN_WORDS)
          for (const { letter, text } of told) meant.set(`${number}${letter}`, `${number} ${letter} = ${text}`);
        const letters = told.map(({ letter }) => letter).join(', ');
        if (!isShorter) return `${number} ${words.is} ${letters} ${words.orBlank}`;
        // every option is meant, and so is a blank: the field decides nothing
        return letters ? `${number} ${words.isNot} ${letters}` : '';
      })
      .filter(Boolean)
      .join(words.and),
  );
  if (said.includes('')) return nothing;
  const inWords = meant.size
    ? html`<span class="meant">${words.meaning} ${[...meant.values()].join(' · ')}</span>`
    : nothing;
  return html`<p class="only-if">
    <b>${words.onlyIf}</b> <span class="whom">${said.join(words.orIf)}</span>. ${inWords}
  </p>`;
}
