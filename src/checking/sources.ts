// Sources: their addresses are shown as links, so they must lead where they seem to; their facts have names.
// Read by their letters: not every place that runs the library has a parser of addresses.

import { nearest, type Addition, type Finding } from '#model';
import * as errors from './text-errors.ts';

/** Any address of mail or a phone, without spaces. */
const SPOKEN_TO = /^(mailto|tel):[^\s\\]+$/i;
/** No name or password before the host, which `@` would end; digits may follow it as a port. */
const PAGE = /^https:\/\/([^\s/?#@:\\]+)(:\d{1,5})?([/?#]\S*)?$/i;
const PLAIN_HOST = /^[a-z0-9-]+(\.[a-z0-9-]+)*$/i;

/** What is shown of a source. */
const SHOWN = [
  'id', 'document', 'title', 'kind', 'number', 'article', 'issued', 'issuedInferred', 'issuedAfter', 'effective', 'until',
  'standing', 'confidence', 'link', 'linkKind', 'checkedOn', '$comment',
]; // prettier-ignore

/**
 * Links that the element would show as text only, and hosts whose letters look like others (also written as `xn--`).
 * No link, or `null`, is fine.
 */
function* linkFindings({ sources = [] }: Addition): Iterable<Finding> {
  for (const [i, { link }] of sources.entries()) {
    if (link === undefined || link === null) continue;
    const path = ['sources', i, 'link'];
    if (typeof link === 'string' && SPOKEN_TO.test(link)) continue;
    const host = typeof link === 'string' ? PAGE.exec(link)?.[1] : undefined;
    // percent signs could spell another host
    if (host === undefined || host.includes('%')) yield errors.linkRefused(path, link);
    else if (!PLAIN_HOST.test(host) || /(^|\.)xn--/i.test(host)) yield errors.linkSuspect(path, link as string, host);
  }
}

/**
 * What is wrong with links, and keys that look like one that is shown, and are none. A source may say more than we show
 * (a form or another program brings facts of its own), so any other key is fine.
 */
export function* sourceFindings(addition: Addition): Iterable<Finding> {
  yield* linkFindings(addition);
  for (const [i, source] of (addition.sources ?? []).entries())
    for (const key of Object.keys(source)) {
      const near = SHOWN.includes(key) ? [] : nearest(key, SHOWN);
      if (near.length) yield errors.sourceKeySuspect(['sources', i, key], key, near);
    }
}
