import { own, type Finding } from '#model';
import type { brokenTexts } from '../texts/broken.ts';

/** Why a questionnaire of the page's own can't be shown, in words. */
export interface Problem {
  readonly code: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** What can be done, the best first: the words of a button, and what it opens. */
  readonly offers: readonly (readonly [words: string, from: QuestionnaireSource])[];
}

/** Which questionnaire to open: what the page names, its copy of last time, or ours. */
export type QuestionnaireSource = 'page' | 'copy' | 'built-in';

/** Thrown by `loadCustom`. */
export class CustomQuestionnaireError extends Error {
  readonly code: 'fetch' | 'parse' | 'findings';
  readonly facts: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];

  constructor(
    code: CustomQuestionnaireError['code'],
    facts: Record<string, string>,
    findings: readonly Finding[] = [],
  ) {
    super(`${code}: ${JSON.stringify(facts)}`);
    this.name = 'CustomQuestionnaireError';
    this.code = code;
    this.facts = facts;
    this.findings = findings;
  }
}

/** So many findings are shown on the page; all of them are in the console of a developer's own check. */
const MOST_SHOWN = 20;

/** What went wrong, in the reader's language; and what can be done about it. */
export function asProblem(cause: unknown, broken: (typeof brokenTexts)['vi'], hasCopy: boolean): Problem {
  const offers: Problem['offers'] = [
    ...(cause instanceof CustomQuestionnaireError && cause.code === 'findings'
      ? []
      : [[broken.retry, 'page'] as const]),
    ...(hasCopy ? [[broken.copy, 'copy'] as const] : []),
    [broken.builtIn, 'built-in'],
  ];
  if (!(cause instanceof CustomQuestionnaireError))
    return { code: 'load-failed', title: broken.title, lines: [String(cause)], offers };
  const text = broken[cause.code].replace(/\{\{(\w+)\}\}/g, (_, name: string) => own(cause.facts, name) ?? '');
  const rest = cause.findings.length - MOST_SHOWN;
  return {
    code: `questionnaire-${cause.code}`,
    title: broken.title,
    lines: [
      text,
      ...cause.findings.slice(0, MOST_SHOWN).map(({ message }) => message),
      ...(rest > 0 ? [broken.more.replace('{{count}}', String(rest))] : []),
    ],
    offers,
  };
}
