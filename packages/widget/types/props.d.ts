// What can be set on `<labanso-assessment>` in markup, read off the element's own class and events.
import type { LabansoAssessment, LabansoEventMap } from '../dist/widget.js';

type Own = Omit<LabansoAssessment, keyof HTMLElement | keyof import('lit').LitElement>;

/** Whether two types are the same, `readonly` included. */
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Properties that a page may set: neither methods nor what is read only. */
type Settable = {
  [Key in keyof Own]: Own[Key] extends (...args: never[]) => unknown
    ? never
    : Same<Pick<Own, Key>, { -readonly [K in Key]: Own[K] }> extends true
      ? Key
      : never;
}[keyof Own];

/** Properties, and the attributes whose names differ from theirs. */
export type LabansoProps = Partial<Pick<LabansoAssessment, Settable>> & {
  lang?: string;
  'questionnaire-src'?: string;
  'keep-days'?: number | string;
};

/** `onlabanso-complete` and so on: React 19 and Preact listen to the name behind `on`. */
export type LabansoListeners = {
  [Name in keyof LabansoEventMap as `on${Name}`]?: (event: LabansoEventMap[Name]) => void;
};

/** `onLabansoComplete` and so on: what Vue makes of `@labanso-complete`. */
export type LabansoVueListeners = {
  [Name in keyof LabansoEventMap as Name extends `labanso-${infer Rest}` ? `onLabanso${Capitalize<Rest>}` : never]?: (
    event: LabansoEventMap[Name],
  ) => void;
};
