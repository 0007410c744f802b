// A code in a link: behind the #, which browsers don't send to any server.

import { LONGEST } from './code.ts';

const NAME = 'labanso';

/** Percent signs read where they can be; a text that is too long or damaged stays as it is. */
function readable(text: string): string {
  if (text.length > LONGEST) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The code in one part of a fragment; `null` when it is another's. Chat apps write `&amp;` and `%3D`. */
function codeIn(part: string): string | null {
  const match = /^[\s#?]*(?:amp;)?labanso\s*=([^]*)$/i.exec(readable(part.replaceAll('+', ' ')));
  return match && match[1]!.trim();
}

const split = (address: string): readonly [before: string, parts: readonly string[]] => {
  const at = address.indexOf('#');
  return at < 0 ? [address, []] : [address.slice(0, at), address.slice(at + 1).split('&')];
};

/**
 * The address without its code: for `history.replaceState`, as soon as the code is read, so that the page's
 * statistics and the next link that is copied don't carry somebody's answers. Everything else stays.
 *
 * @example withoutCode('https://a.vn/?x=1#top&labanso=1JVYA0F7GVYA0GQY') //=> 'https://a.vn/?x=1#top'
 */
export function withoutCode(address: string): string {
  const [before, parts] = split(address);
  const others = parts.filter((part) => codeIn(part) === null);
  if (others.length === parts.length) return address;
  return others.length ? `${before}#${others.join('&')}` : before;
}

/**
 * The address with a code in its fragment, in place of a former one. Everything else stays.
 *
 * @example linkOf('https://a.vn/?x=1#top', '1JVYA0F7GVYA0GQY') //=> 'https://a.vn/?x=1#top&labanso=1JVYA0F7GVYA0GQY'
 */
export function linkOf(address: string, code: string): string {
  const [before, parts] = split(withoutCode(address));
  const others = parts.join('&');
  return `${before}#${others}${others && '&'}${NAME}=${encodeURIComponent(code)}`;
}

/**
 * The code in a fragment, for `decode` to judge; `null` when there is none, `''` when it was cut right before it.
 * Takes `location.hash`, with or without the #, or a whole address as somebody pasted it. Never throws.
 *
 * @example codeInFragment('#top&LABANSO=1JVY-A0F7-GVYA-0GQY') //=> '1JVY-A0F7-GVYA-0GQY'
 */
export function codeInFragment(fragment: string): string | null {
  if (typeof fragment !== 'string') return null;
  const [before, parts] = split(fragment);
  for (const part of parts.length ? parts : before.split('&')) {
    const code = codeIn(part);
    if (code !== null) return code;
  }
  return null;
}
