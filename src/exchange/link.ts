// A code in a link: behind the #, which browsers don't send to any server.

/** No message with a code in it is longer; anything longer isn't looked at. */
export const LONGEST = 20_000;

const NAME = 'labanso';

/** What statistics and advertisements put into addresses: it says whence somebody came, never where the page is. */
const TRACKING =
  /^(utm_\w+|mc_[ce]id|_ga|_gl|_hs\w+|gad_\w+|zarsrc|igsh(id)?|srsltid|li_fat_id|\w*clid|[gw]braid|vero_\w+|__tn__|mibextid)(=|$)/i;

/** Percent signs read where they can be, also where a chat has written them twice; what is damaged stays as it is. */
export function readable(text: string): string {
  if (text.length > LONGEST) return text;
  let read = text;
  for (let times = 0; times < 3; times++)
    read = read.replace(/(%[0-9a-f]{2})+/gi, (part) => {
      try {
        return decodeURIComponent(part);
      } catch {
        return part;
      }
    });
  return read;
}

/** The code in one part of a fragment; `null` when it is another's. Chat apps write `&amp;` and `%3D`. */
function codeIn(part: string): string | null {
  const match = /^[\s#?&]*(?:amp;)?labanso\s*=([^]*)$/i.exec(readable(part.replaceAll('+', ' ')));
  return match && match[1]!.trim();
}

/** An address in two: before its first `#`, and what stands behind it; `null` when there is none. */
const split = (address: string): readonly [before: string, fragment: string | null] => {
  const at = address.indexOf('#');
  return at < 0 ? [address, null] : [address.slice(0, at), address.slice(at + 1)];
};

/**
 * A fragment in its parts: the way to a page of an app, such as `/prices?` or `!/prices`, with what parts it from the
 * rest; `''` where it is none.
 */
const routeOf = (fragment: string): readonly [route: string, parts: readonly string[]] => {
  const route = /^!?\/[^?&]*[?&]?/.exec(fragment)?.[0] ?? '';
  const rest = fragment.slice(route.length);
  return [route, rest ? rest.split('&') : []];
};

/** A fragment put together again. */
const joined = (route: string, parts: readonly string[]): string =>
  parts.length ? route + (/^$|[?&]$/.test(route) ? '' : '?') + parts.join('&') : route.replace(/[?&]$/, '');

/**
 * The address without its code: for `history.replaceState`, as soon as the code is read, so that the page's
 * statistics and the next link that is copied don't carry somebody's answers. Everything else stays.
 *
 * @example withoutCode('https://a.vn/?x=1#top&labanso=1JVYA0F7GVYA0GQY') //=> 'https://a.vn/?x=1#top'
 */
export function withoutCode(address: string): string {
  const [before, fragment] = split(address);
  if (fragment === null) return address;
  const [route, parts] = routeOf(fragment);
  const others = parts.filter((part) => codeIn(part) === null);
  if (others.length === parts.length) return address;
  const rest = joined(route, others);
  return rest ? `${before}#${rest}` : before;
}

/**
 * The address without what statistics and advertisements have put into it (`utm_source`, `fbclid`, …): the same page,
 * and nothing that says whence somebody came to it.
 *
 * @example withoutTracking('https://a.vn/?page=2&fbclid=x#top') //=> 'https://a.vn/?page=2#top'
 */
export function withoutTracking(address: string): string {
  const [before, fragment] = split(address);
  const at = before.indexOf('?');
  const query = at < 0 ? [] : before.slice(at + 1).split('&');
  const [route, parts] = routeOf(fragment ?? '');
  const [kept, left] = [query, parts].map((all) => all.filter((part) => !TRACKING.test(part))) as [string[], string[]];
  if (kept.length + left.length === query.length + parts.length) return address;
  const rest = joined(route, left);
  return (at < 0 ? before : before.slice(0, at)) + (kept.length ? `?${kept.join('&')}` : '') + (rest && `#${rest}`);
}

/**
 * The address with a code in its fragment, in place of a former one, and without what statistics put there. On a page
 * whose fragment is a way (`#/prices`) the code follows it as a query, so that it leads back to that page.
 *
 * @example linkOf('https://a.vn/?x=1#top', '1JVYA0F7GVYA0GQY') //=> 'https://a.vn/?x=1#top&labanso=1JVYA0F7GVYA0GQY'
 * @example linkOf('https://a.vn/?fbclid=x#/prices', '1JVYA0F7GVYA0GQY') //=> 'https://a.vn/#/prices?labanso=1JVYA0F7GVYA0GQY'
 */
export function linkOf(address: string, code: string): string {
  const [before, fragment] = split(withoutTracking(withoutCode(address)));
  const [route, parts] = routeOf(fragment ?? '');
  return `${before}#${joined(route, [...parts, `${NAME}=${encodeURIComponent(code)}`])}`;
}

/**
 * The code in a fragment, for `decode` to judge; `null` when there is none, `''` when it was cut right before it.
 * Takes `location.hash`, with or without the #, or a whole address as somebody pasted it. Never throws.
 *
 * @example codeInFragment('#top&LABANSO=1JVY-A0F7-GVYA-0GQY') //=> '1JVY-A0F7-GVYA-0GQY'
 */
export function codeInFragment(fragment: string): string | null {
  if (typeof fragment !== 'string') return null;
  const [before, after] = split(fragment);
  for (const part of routeOf(after ?? before)[1]) {
    const code = codeIn(part);
    if (code !== null) return code;
  }
  return null;
}
