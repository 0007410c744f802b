// `<labanso-assessment>`: screens, pictures, styles, texts.
// Must never know: arithmetic, storage keys, law.
// Read first: element/labanso-assessment.ts (the element), then visit/visit.ts (one visit, without a document).

export type { AnswerDetail, CompleteDetail, ErrorDetail, LabansoEventMap, StartDetail } from './events.ts';
export { LabansoAssessment } from './element/labanso-assessment.ts';
