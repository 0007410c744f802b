import type { Condition } from '#model';
import { conditionTests } from '../condition-tests.ts';
import { html, nothing, type Html } from './html.ts';
import type { Outline } from './outline.ts';

/** More options than this are told by their letters only. */
const MOST_IN_WORDS = 8;

/**
 * Who answers a question, by the letters ticked in the profile, then in words:
 * "Chỉ trả lời nếu A3 không phải a. Nghĩa là: A3 a = Không thuê ai".
 * The shorter of "is" and "is not" is said; a field left blank always holds. Asked of everybody → nothing.
 */
export function onlyIf({ bundle, fields, words }: Outline, condition: Condition | undefined): Html {
  const list = conditionTests(bundle.questionnaire.profile ?? [], condition);
  if (!list.length) return nothing;
  const meant = new Map<string, string>();
  const said = list.map((tests) =>
    tests
      .map(({ field, isNot, options }) => {
        const { number, boxes } = fields.find((known) => known.field.id === field.id)!;
        const told = boxes.filter((_, i) => options.includes(field.options[i]!));
        if (told.length <= MOST_IN_WORDS)
          for (const { letter, text } of told) meant.set(`${number}${letter}`, `${number} ${letter} = ${text}`);
        const letters = told.map(({ letter }) => letter).join(', ');
        return isNot ? `${number} ${words.isNot} ${letters}` : `${number} ${words.is} ${letters} ${words.orBlank}`;
      })
      .join(words.and),
  );
  const inWords = meant.size
    ? html`<span class="meant">${words.meaning} ${[...meant.values()].join(' · ')}</span>`
    : nothing;
  return html`<p class="only-if">
    <b>${words.onlyIf}</b> <span class="whom">${said.join(words.orIf)}</span>. ${inWords}
  </p>`;
}
