// @ts-check
// A function fits a screen: the files that have a longer one, and why. A test says when a file needs no place here
// any more.

/** From the path to the reason. @type {Readonly<Record<string, string>>} */
export const LONG_FUNCTIONS = {
  'src/scoring/batch.ts': 'hot loops over typed arrays: a call for each row would cost a third of the speed',
  'src/scoring/road-bound.ts': 'a bound by branches over shared arrays: its functions share what is bound',
  'src/scoring/row.ts': 'compiles a questionnaire into arrays that every function of it reads',
  'src/session/session.ts': 'one state behind its verbs: each verb is short',
  'src/tools/accessibility-words.ts': 'the words of a statement in one template',
  'src/tools/bench-widget/survey.ts': 'the other library’s form, element by element',
  'src/tools/webkit-launcher.js': 'one browser’s life: each method is short',
  'src/widget/result/compare.ts': 'a screen in one template',
};

/** @type {import('eslint').Linter.RulesRecord} */
export const LONG_FUNCTIONS_RULE = {
  'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
};
