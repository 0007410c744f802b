import { openBundle } from '#checking';
import { LANGUAGES, loadFirst, loadRest, smeVn, smeVnMigrations } from '#content';
import type { QuestionnaireBundle, TextTree } from '#model';
import { plain } from '../texts/plain.ts';
import { together } from '../together.ts';
import type { Bundle } from './bundle.ts';
import { findCopy, keepCopy } from './copies.ts';
import { CustomQuestionnaireError } from './problem.ts';

/** A file beyond this length isn't read: no questionnaire is that long. */
const LONGEST = 1_000_000;

/** A server that says nothing for so long is taken as silent (milliseconds): slow 3G needs 20 s for the longest file. */
const PATIENCE = 30_000;

/** The spaces of texts that a file may bring, beside `questions`; the words of buttons and screens stay ours. */
const REST = ['help', 'results', 'sources', 'targets'];

async function read(url: URL): Promise<string> {
  const place = { url: url.href };
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout?.(PATIENCE) ?? null });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    const text = await response.text();
    if (text.length > LONGEST) throw new Error(`${text.length} > ${LONGEST}`);
    return text;
  } catch (cause) {
    throw new CustomQuestionnaireError('fetch', {
      ...place,
      reason: cause instanceof Error ? cause.message : String(cause),
    });
  }
}

const readCopy = async (url: URL): Promise<string> => (await findCopy(url))?.text() ?? read(url);

/** The same data in objects of our own, texts without hidden marks. */
function plainData(value: unknown): unknown {
  if (typeof value === 'string') return plain(value);
  if (Array.isArray(value)) return value.map(plainData);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plainData(one)]));
}

/** Ours, with all its texts, for a file that extends it: loaded only then. */
async function ours(): Promise<QuestionnaireBundle> {
  const texts = await together(
    LANGUAGES.map(async (language): Promise<readonly [string, object]> => [
      language,
      { questions: await loadFirst[language](), ...(await loadRest[language]()) },
    ]),
  );
  return { questionnaire: smeVn, texts: Object.fromEntries(texts) as QuestionnaireBundle['texts'] };
}

/**
 * Fetches and checks a questionnaire of the page's own: `{questionnaire, texts: {vi: {…}, en: {…}}}`, texts as in
 * the built-in ones; or `{extends, questionnaire, texts}`, what it adds to ours, which then keeps its sources, supports
 * and provinces. Throws `CustomQuestionnaireError` with everything that is wrong.
 */
export async function loadCustom(url: URL, isCopy = false): Promise<Bundle> {
  const text = isCopy ? await readCopy(url) : await read(url);
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    const isPage = /^\s*</.test(text) ? 'HTML' : String(cause);
    throw new CustomQuestionnaireError('parse', { url: url.href, reason: isPage });
  }
  const bundle = await openCustom(data);
  if (!isCopy) void keepCopy(url, text);
  return bundle;
}

/** The same from the page's own object, which is copied. Throws as `loadCustom` does. */
export async function openCustom(given: unknown): Promise<Bundle> {
  const data = plainData(given);
  const extended = typeof data === 'object' && data !== null && 'extends' in data;
  const { bundle, findings } = openBundle(data, extended ? [await ours()] : []);
  const faults = findings.filter(({ level }) => level === 'error');
  if (!bundle || faults.length) throw new CustomQuestionnaireError('findings', {}, faults);
  const { questionnaire, texts } = bundle;
  const late = (trees: Readonly<Record<string, TextTree>>): Readonly<Record<string, TextTree>> =>
    Object.fromEntries(Object.entries(trees).filter(([space]) => REST.includes(space)));
  return {
    questionnaire,
    languages: Object.keys(texts),
    isBuiltIn: extended,
    earlier: bundle.earlier ?? [],
    migrations: extended && questionnaire.id === smeVn.id ? smeVnMigrations : (bundle.migrations ?? []),
    first: async (language) => texts[language]!['questions']!,
    rest: async (language) => late(texts[language]!),
  };
}
