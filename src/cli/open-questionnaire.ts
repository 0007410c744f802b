import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { checkQuestionnaire, inspectBundle, type OpenedBundle } from '#checking';
import { type Language, loadBundle, smeVn } from '#content';
import type { Questionnaire, QuestionnaireBundle } from '#model';
import { unreadable } from './files.ts';
import { CommandError, EXIT, type Io } from './io.ts';
import { programTexts } from './texts/program.ts';

/** The text of a file, without a byte order mark. Throws `CommandError`. */
async function readText(io: Io, language: Language, file: string): Promise<string> {
  try {
    return (await readFile(resolve(io.cwd, file), 'utf8')).replace(/^\uFEFF/, '');
  } catch (cause) {
    throw unreadable(file, cause, language);
  }
}

/** Whether data is a file of ours with texts, or an extension, and not a questionnaire alone. */
const isBundle = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && ['questionnaire', 'texts', 'extends'].some((key) => key in data);

/**
 * What some data is: `{questionnaire, texts}`, `{extends, questionnaire, texts}` (of `sme-vn`), or a questionnaire
 * alone, whose texts are then none. `bundle` is `null` where its structure is not sound. Never throws.
 */
export async function openData(data: unknown): Promise<OpenedBundle> {
  if (isBundle(data)) return inspectBundle(data, [await loadBundle()]);
  const findings = checkQuestionnaire(data);
  const isSound = !findings.some(({ code }) =>
    ['structure', 'unknown-key', 'key-forbidden', 'too-deep', 'format-unknown'].includes(code),
  );
  return { bundle: isSound ? { questionnaire: data as Questionnaire, texts: {} } : null, findings };
}

/**
 * The questionnaire of that name (`sme-vn`), or in that file: `{questionnaire, texts}`, what it adds to `sme-vn`, or a
 * questionnaire alone, whose texts are then none. Throws `CommandError` when it can't be read or has errors.
 */
export async function openQuestionnaire(io: Io, language: Language, name: string): Promise<QuestionnaireBundle> {
  if (name === smeVn.id) return loadBundle();
  const text = await readText(io, language, name);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (cause) {
    throw new CommandError(EXIT.file, programTexts[language].notJson(name, (cause as Error).message));
  }
  const { bundle, findings } = await openData(data);
  const faults = findings.filter(({ level }) => level === 'error');
  if (!bundle || faults.length)
    throw new CommandError(EXIT.faults, programTexts[language].notSound(name, faults.length));
  return bundle;
}
