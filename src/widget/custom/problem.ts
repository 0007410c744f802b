import { own, type Finding } from '#model';
import vi from '../texts/vi.json' with { type: 'json' };

/** Why a questionnaire of the page's own can't be shown, in words. */
export interface Problem {
  readonly code: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** What the button says that tries once more; nothing where that can't help. */
  readonly retry?: string;
}

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

/** The words for what went wrong. Only Vietnamese is sure to be there: other texts may be what failed to load. */
export function asProblem(cause: unknown): Problem {
  const { broken } = vi;
  if (!(cause instanceof CustomQuestionnaireError))
    return { code: 'load-failed', title: broken.title, lines: [String(cause)] };
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
    ...(cause.code === 'findings' ? {} : { retry: vi.buttons.retry }),
  };
}
