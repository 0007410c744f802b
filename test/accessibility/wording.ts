// What a text must not rely on, and what language it is in, as far as words can tell.

import type { Sight } from './measure.ts';

const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
const ENGLISH = /\b(the|and|your|with|which|from|have|this|that|for|of)\b/gi;

/** Texts in a language other than that of the element around them. Names of places and people may be as they are. */
export const foreign = ({ pieces }: Sight, language: string): readonly string[] =>
  pieces.flatMap(({ text, parent }) => {
    const marked = parent.closest('[lang]')?.getAttribute('lang');
    const vietnamese = text.split(/\s+/).filter((word) => VIETNAMESE.test(word) && !/^\p{Lu}/u.test(word));
    if (marked !== 'vi' && vietnamese.length > 2) return [`Vietnamese, marked ${marked}: "${text}"`];
    if (marked !== 'en' && (text.match(ENGLISH)?.length ?? 0) > 1) return [`English, marked ${marked}: "${text}"`];
    return marked === language || parent.closest('button') ? [] : [`marked ${marked}: "${text}"`];
  });
