import type { Archive, Store } from '#session';
import type { LabansoEventMap } from '../events.ts';
import type { Printed } from './facts.ts';
import type { Place } from './flow.ts';

/** What a visit needs of the page it takes place in. */
export interface Host {
  readonly store: Store;
  readonly archive?: Archive;
  readonly scope: string;
  readonly now: () => number;
  readonly random: () => number;
  /** How many days answers stay on the device. */
  readonly days: number;
  /** Something to draw has changed. */
  readonly changed: () => void;
  /** Calls back once what was drawn last can be seen. */
  readonly afterPaint: (callback: () => void) => void;
  /** The person has come to another screen. */
  readonly moved: () => void;
  /** Goes back in the browser's history, to a place by rights; `false` when the entry before doesn't lead through this visit. */
  readonly back: (to: Place) => boolean;
  /** Something is asked twice. */
  readonly proposed: () => void;
  /** The device holds nothing any more: other elements on the page must hear of it. */
  readonly erased: () => void;
  readonly emit: <Name extends keyof LabansoEventMap>(name: Name, detail: LabansoEventMap[Name]['detail']) => void;
  /** The address of a file of ours that the page doesn't have, when that is why loading failed; else `null`. */
  readonly lacks: (cause: unknown) => string | null;
  /** Loads the page anew. */
  readonly reload: () => void;
  /** Prints the element alone; `false` when this browser doesn't. */
  readonly print: (what: Printed) => Promise<boolean>;
  /** The page's address, without a code. */
  readonly address: () => string;
}
