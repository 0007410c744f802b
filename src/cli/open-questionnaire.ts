import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkBundle, checkQuestionnaire } from '#checking';
import { LANGUAGES, loadFirst, loadRest, smeVn } from '#content';
import type { Questionnaire, QuestionnaireBundle, TextTree } from '#model';
import { CommandError, EXIT, type Io } from './io.ts';
import type { Language } from './language.ts';
import { programTexts } from './texts/program.ts';

/** Ours, by name. */
const BUILT_IN = 'sme-vn';

async function builtIn(): Promise<QuestionnaireBundle> {
  const texts: Record<string, Readonly<Record<string, TextTree>>> = {};
  for (const language of LANGUAGES)
    texts[language] = { questions: await loadFirst[language](), ...(await loadRest[language]()) };
  return { questionnaire: smeVn, texts };
}

/** The text of a file, without a byte order mark. Throws `CommandError`. */
export async function readText(io: Io, language: Language, file: string): Promise<string> {
  try {
    return (await readFile(resolve(io.cwd, file), 'utf8')).replace(/^\uFEFF/, '');
  } catch (cause) {
    throw new CommandError(EXIT.file, programTexts[language].fileUnreadable(file, (cause as Error).message));
  }
}

/**
 * The questionnaire of that name (`sme-vn`), or in that file: `{questionnaire, texts}`, or a questionnaire alone, whose
 * texts are then none. Throws `CommandError` when it can't be read or has errors.
 */
export async function openQuestionnaire(io: Io, language: Language, name: string): Promise<QuestionnaireBundle> {
  if (name === BUILT_IN) return builtIn();
  const text = await readText(io, language, name);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new CommandError(EXIT.file, programTexts[language].notJson(name, (cause as Error).message));
  }
  const isBundle = typeof data === 'object' && data !== null && 'questionnaire' in data;
  const faults = (isBundle ? checkBundle(data) : checkQuestionnaire(data)).filter(({ level }) => level === 'error');
  if (faults.length) throw new CommandError(EXIT.faults, programTexts[language].notSound(name, faults.length));
  return isBundle ? (data as QuestionnaireBundle) : { questionnaire: data as Questionnaire, texts: {} };
}
