// What is wrong with a questionnaire, before anybody answers it. A room of its own above `scoring`,
// so that it can ask the scorer whether a level is reachable instead of doing the arithmetic twice.
// Must never know: any particular questionnaire, any language.
// Read first: check-questionnaire.ts.

export { checkQuestionnaire } from './check-questionnaire.ts';
export { checkBundle } from './check-bundle.ts';
