import { checkBundle } from '#checking';
import type { Questionnaire } from '#model';
import type { Bundle } from '../bundle.ts';
import type { TextTree } from '../texts/texts.ts';
import { OwnQuestionnaireError } from './problem.ts';

/** A file beyond this length isn't read: no questionnaire is that long. */
const LONGEST = 1_000_000;

interface OwnTexts {
  readonly [space: string]: TextTree;
}

interface OwnFile {
  readonly questionnaire: Questionnaire;
  readonly texts: Readonly<Record<string, OwnTexts>>;
}

async function read(url: URL): Promise<string> {
  const place = { url: url.href };
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const text = await response.text();
    if (text.length > LONGEST) throw new Error(`${text.length} > ${LONGEST}`);
    return text;
  } catch (cause) {
    throw new OwnQuestionnaireError('fetch', {
      ...place,
      reason: cause instanceof Error ? cause.message : String(cause),
    });
  }
}

/**
 * Fetches and checks a questionnaire of the page's own: `{questionnaire, texts: {vi: {…}, en: {…}}}`, texts as in
 * the built-in ones. Throws `OwnQuestionnaireError` with everything that is wrong.
 */
export async function loadOwn(url: URL): Promise<Bundle> {
  const text = await read(url);
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const isPage = /^\s*</.test(text) ? 'HTML' : String(cause);
    throw new OwnQuestionnaireError('parse', { url: url.href, reason: isPage });
  }
  const findings = checkBundle(data).filter(({ level }) => level === 'error');
  if (findings.length) throw new OwnQuestionnaireError('findings', {}, findings);
  const { questionnaire, texts } = data as OwnFile;
  return {
    questionnaire,
    languages: Object.keys(texts),
    isBuiltIn: false,
    first: async (language) => texts[language]!['questions']!,
    rest: async (language) =>
      Object.fromEntries(Object.entries(texts[language]!).filter(([space]) => space !== 'questions')),
  };
}
