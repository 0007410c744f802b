// The browser's way back through the screens. Each screen is an entry of the page's history, with the page's own address and
// the page's own state, to which one word of ours is added. The page hears of no `popstate` between two entries of ours,
// since nothing of its own has changed; of all others it does.

import type { Detour, Place } from '../visit/flow.ts';
import type { Opened } from '../visit/opened-result.ts';

/** Where somebody is. Plain data, but for an opened result, which is kept by its number alone. */
export interface Spot {
  readonly place: Place;
  readonly detour: Detour | null;
  readonly opened: Opened | null;
}

interface Mark {
  readonly place: Place;
  readonly detour: Detour | null;
  /** Whose entry it is: nobody comes back to what somebody else has answered. */
  readonly person: string;
  /** Which opened result; 0: none. */
  readonly opened: number;
}

const roundabout = (detour: Detour | null): string =>
  detour ? `${detour.kind} ${detour.to} ${roundabout(detour.outer)}` : '';

/** The same for marks of one screen. Not JSON: a page may have broken that. */
const wordsOf = (mark: Mark | undefined): string | undefined =>
  mark && [mark.place, mark.person, mark.opened, roundabout(mark.detour)].join(' ');

/** What is added to the state of an entry. */
interface Ours {
  readonly marks: Readonly<Record<string, Mark>>;
  /** Of this entry, the one before it, and the one where the element began: where a way back has to arrive. */
  readonly id: string;
  readonly last?: string;
  readonly base?: string;
  /** Which element made the entry, and how many before it are of that element, too. */
  readonly by?: string;
  readonly depth: number;
  /** The place from which the element came here. */
  readonly before?: Place;
}

/** What the browser's history has to know of an element, and may ask of it. */
interface Screens {
  /** A word for the person who answers now, `''` until one `isNew`; another one for whoever comes after them. */
  readonly person: (isNew: boolean) => string;
  readonly spot: () => Spot;
  readonly come: (spot: Spot) => void;
}

const WORD = 'labanso';
const WELCOME: Spot = { place: 'welcome', detour: null, opened: null };
/** The elements on this page, by key: the same after a reload, since they come in the same order. */
const live = new Map<string, { readonly come: (ours: Ours | undefined) => void; readonly sync: () => void }>();
/** A way back that we have asked for, until the browser has gone it. */
interface Way {
  /** The entry that it leads to. Whoever else moves meanwhile, by a link or a hand, doesn't end it. */
  readonly to: string;
  /** It leads to a screen that is shown already, or away from an element that has gone: nobody follows it, nobody hears of it. */
  readonly isQuiet: boolean;
  /** What is done then: another way, counted from here, would lead off the page. */
  readonly then: (() => void)[];
}
let way: Way | undefined;
/** The browser was asked for a way back and has not gone it: the button alone leads back. */
let hasGivenUp = false;

const newId = (): string => Math.random().toString(36).slice(2);

/** The browser's own list of this page's entries; `undefined` in a browser that has none, or shows it to no page like this. */
function entries(): Navigation | undefined {
  const { navigation } = globalThis as { readonly navigation?: Navigation };
  return navigation?.currentEntry ? navigation : undefined;
}
/** What names the entry that is open: the browser's own word for it, else ours. */
const idHere = (ours = current()): string | undefined => entries()?.currentEntry!.key ?? ours?.id;

const oursIn = (state: unknown): Ours | undefined => (Object(state) as { readonly [WORD]?: Ours })[WORD];

/** What the current entry holds of ours; some pages may not look. */
function current(): Ours | undefined {
  try {
    return oursIn(history.state);
  } catch {
    return undefined;
  }
}

/** Writes our word beside the page's own state; `false` where the page forbids it. */
function write(how: 'pushState' | 'replaceState', ours: Ours | undefined): boolean {
  const { [WORD]: _was, ...page } = Object(history.state) as Record<string, unknown>;
  try {
    history[how](ours ? { ...page, [WORD]: ours } : Object.keys(page).length ? page : null, '');
    return true;
  } catch {
    return false;
  }
}

/** Takes the mark of an element out of the current entry, which is then as the page has made it. */
function forgetMark(key: string): void {
  const ours = current();
  if (ours?.marks[key]) {
    const { [key]: _mine, ...marks } = ours.marks;
    write('replaceState', Object.keys(marks).length ? { ...ours, marks } : undefined);
  }
}

/** Whether an element has made an entry, and there is one of its before it: a way of no steps would load the page again. */
const isOf = (key: string, ours: Ours | undefined): ours is Ours & { readonly base: string } =>
  ours?.by === key && ours.depth > 0;

/** Makes an entry of an element after the current one, which may have been the page's until now. */
function enter(key: string, from: Mark, to: Mark): void {
  const here = current() ?? { marks: {}, id: newId(), depth: 0 };
  const marks = { [key]: from, ...here.marks };
  if (!here.marks[key]) write('replaceState', { ...here, marks });
  const isOwn = isOf(key, here);
  const origin = idHere(here)!;
  write('pushState', {
    ...{ marks: { ...marks, [key]: to }, id: newId(), by: key, before: from.place },
    ...{ last: origin, base: isOwn ? here.base : origin, depth: isOwn ? here.depth + 1 : 1 },
  });
}

let last: { readonly href: string; readonly ours: Ours | undefined } | undefined;
const remember = (): void => void (last = { href: location.href, ours: current() });

/** How long a browser may take to lead back, in milliseconds. */
const PATIENCE = 5000;

/**
 * Begins a way back, which the browser ends with a `popstate`, a moment later. A full history loses entries from its middle,
 * too, so that a number of steps may lead off the page: where the browser knows entries by name, that is what is asked for.
 */
function go(steps: number, to: string, isQuiet: boolean, ...then: (() => void)[]): boolean {
  const known = entries();
  if (known && !known.entries().some(({ key }) => key === to)) return giveUp();
  const mine = { to, isQuiet, then };
  const fail = (): unknown => way === mine && giveUp();
  way = mine;
  // what is lost in this very moment, the browser alone knows
  if (known) for (const end of Object.values(known.traverseTo(to))) (end as Promise<unknown>).catch(fail);
  else history.go(-steps);
  setTimeout(fail, PATIENCE);
  return true;
}

/** It has led nowhere: from then on nothing is asked of it, since a way counted wrongly would leave the page. */
function giveUp(): false {
  removeEventListener('popstate', onPop, true);
  live.clear();
  hasGivenUp = true;
  return false;
}

/** One listener for all elements: from one screen to another is no matter of the page's. */
function onPop(event: PopStateEvent): void {
  const ours = oursIn(event.state);
  const gone = way && way.to === idHere(ours) ? way : undefined;
  const { isQuiet = false, then = [] } = gone ?? {};
  const isOnlyOurs = ours && last?.ours && last.href === location.href;
  remember();
  if (isQuiet || isOnlyOurs) event.stopImmediatePropagation();
  if (!isQuiet) for (const { come } of [...live.values()]) come(ours);
  if (gone) way = undefined;
  for (const work of then) work();
}

/** Takes an element out of the history: back to where it began, where the page has nothing in between. */
function leave(key: string): void {
  live.delete(key);
  if (hasGivenUp) return;
  if (way) return void way.then.push(() => leave(key));
  const ours = current();
  if (!isOf(key, ours)) return forgetMark(key);
  go(ours.depth, ours.base, true, () => {
    forgetMark(key);
    remember();
    for (const { sync } of [...live.values()]) sync();
  });
}

/** The part of the browser's history that belongs to one element. */
export interface Trail {
  /** The person has come to a screen: an entry of its own, unless the browser has led there. */
  readonly moved: () => void;
  /** Back to the entry before; `false` when that is none of ours, or another screen, as after going on half way. */
  readonly back: (to: Place) => boolean;
  /** The screen of the entry that is open, as after a reload. */
  readonly resume: () => void;
  /** The element is gone: its entries must not keep the reader, and the page's own entry is as it was. */
  readonly leave: () => void;
}

/** Takes part in the page's history; two elements of one page each have a key of their own. */
export function joinHistory(scope: string, screens: Screens): Trail {
  let key = scope;
  for (let i = 2; live.has(key); i++) key = `${scope} ${i}`;
  const opened: Opened[] = [];
  let shown: Spot = WELCOME;
  const markOf = ({ place, detour, opened: other }: Spot, isNew = false): Mark => {
    if (other && !opened.includes(other)) opened.push(other);
    return { place, detour, person: screens.person(isNew), opened: other ? opened.indexOf(other) + 1 : 0 };
  };
  /** Whether an entry is the element's own, and of the screen that is shown. */
  const isHere = (ours: Ours | undefined): boolean => wordsOf(ours?.marks[key]) === wordsOf(markOf(screens.spot()));

  /** To the screen of an entry; to the first one where it was somebody else's, or can't be shown any more. */
  const come = (ours: Ours | undefined): void => {
    const mark = ours?.marks[key];
    if (!mark) return;
    const isTheirs = mark.person !== screens.person(false) || mark.opened > opened.length;
    const before = screens.spot();
    shown = isTheirs ? WELCOME : { place: mark.place, detour: mark.detour, opened: opened[mark.opened - 1] ?? null };
    if (before.place !== shown.place || before.opened !== shown.opened) screens.come(shown);
  };

  // the same listener again is no other one; it stays, since an element that has left may have to be waited for
  if (!hasGivenUp) addEventListener('popstate', onPop, true);
  remember();

  /** Makes an entry of the screen that is shown, where the one that is open is of another. */
  const sync = (from: Spot = WELCOME): void => {
    if (hasGivenUp) return;
    if (way) return void way.then.push(() => sync(from));
    const ours = current();
    if (isHere(ours)) return;
    // after erasing, nobody comes back to what was
    if (shown.place === 'welcome') return void (isOf(key, ours) && go(ours.depth, ours.base, true));
    enter(key, markOf(from, true), markOf(shown, true));
    remember();
  };
  const moved = (): void => {
    const from = shown;
    shown = screens.spot();
    if (shown.place !== from.place || shown.opened !== from.opened) sync(from);
  };
  live.set(key, { come, sync });
  return {
    moved,
    back: (to) => {
      if (hasGivenUp) return false;
      if (way) return true;
      const ours = current();
      if (ours?.by !== key || !isHere(ours)) return false;
      if (ours.before !== to) return false;
      return go(1, ours.last!, false);
    },
    resume: () => {
      if (!way) come(current());
      moved();
    },
    leave: () => leave(key),
  };
}
