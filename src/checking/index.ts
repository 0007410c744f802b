// What is wrong with a questionnaire, before anybody answers it. A room of its own above `scoring`,
// so that it can ask the scorer whether a level is reachable instead of doing the arithmetic twice.
// Must never know: any particular questionnaire, any language.
// Read first: check-questionnaire.ts, then open-bundle.ts.

export { checkAgainst, type Edition } from './check-against.ts';
export { checkBundle, inspectBundle } from './check-bundle.ts';
export { checkQuestionnaire } from './check-questionnaire.ts';
export { extendBundle } from './extend-bundle.ts';
export { weighAreas, type AreaWeight } from './weights.ts';
export { openBundle, type OpenedBundle } from './open-bundle.ts';
export type { CheckCode } from './finding-of.ts';
export type { CheckReasons } from './errors.ts';
