// The questionnaire `sme-vn`, its texts, sources, supports, provinces and targets: all data.
// Must never know: how anything is computed or shown.
// Read first: sme-vn/questionnaire.ts, then vi/questions.json.

export { loadBundle } from './load-bundle.ts';
export { provinceOf, provinces, type Province, type ProvinceName } from './provinces/units.ts';
export {
  prioritySectors,
  programmes,
  targets,
  type PrioritySectors,
  type Programme,
  type Target,
} from './provinces/targets.ts';
export { smeVnMigrations } from './sme-vn/migrations.ts';
export { smeVn, smeVnVersions } from './sme-vn/questionnaire.ts';
export { smeVnQuestions } from './sme-vn/questions.ts';
export { reasons } from './sme-vn/reasons.ts';
export { overdue, reviews, type Review } from './sme-vn/reviews.ts';
export { documents, sources, type Document, type SourceFacts } from './sme-vn/sources.ts';
export { taxCalendar, type CalendarLine } from './sme-vn/tax-calendar.ts';
export { supports, type Support } from './sme-vn/supports.ts';
export {
  LANGUAGES,
  loadFirst,
  loadRest,
  loadShort,
  type FirstTexts,
  type Language,
  type RestTexts,
  type ShortTexts,
} from './texts.ts';
