// Lint rules: the recommended ones, plus the promises that no HTML and no style attribute is ever made from text.
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { LONG_FUNCTIONS, LONG_FUNCTIONS_RULE } from './long-functions.js';

const HTML_SINKS = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'createContextualFragment', 'write', 'writeln'];

export default tseslint.config(
  { ignores: ['**/dist/**', '**/node_modules/**', 'coverage/**', '.artefacts/**', 'test/api/**'] },
  ...tseslint.configs.recommended,
  lit['flat/recommended'],
  wc['flat/best-practice'],
  {
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      // arrays are indexed all over; `noUncheckedIndexedAccess` makes each one say that it is meant
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**/*.ts'],
    // the command line has no page: there `write` is a stream's
    ignores: ['src/tools/**', 'src/cli/**'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...HTML_SINKS.map((property) => ({ property, message: 'No HTML from text.' })),
      ],
      'no-restricted-imports': [
        'error',
        { paths: ['lit/directives/unsafe-html.js', 'lit/directives/unsafe-svg.js', 'lit/directives/style-map.js'] },
      ],
    },
  },
  {
    // a function fits a screen
    files: ['src/**'],
    ignores: Object.keys(LONG_FUNCTIONS),
    rules: LONG_FUNCTIONS_RULE,
  },
  {
    // its `html` makes a whole page as text, and not by lit
    files: ['src/formats/**'],
    rules: { 'lit/no-invalid-html': 'off' },
  },
  {
    files: ['src/tools/**', 'test/**', 'examples/**', 'rollup.config.js'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-explicit-any': 'off',
    },
  },
);
