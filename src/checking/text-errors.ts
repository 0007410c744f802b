// Every fault that the texts and links of a questionnaire can have, alphabetical.

import { describe, nearest, type Finding } from '#model';
import { error, warning, type Path } from './finding-of.ts';

const cut = (text: string): string => describe(text);

export const linkRefused = (path: Path, link: unknown): Finding =>
  error(
    'link-refused',
    path,
    `is ${describe(link)}; a whole address that begins with https:, mailto: or tel: is expected.`,
    {
      actual: link,
      expected: ['https:', 'mailto:', 'tel:'],
    },
  );

export const linkSuspect = (path: Path, link: string, host: string): Finding =>
  warning(
    'link-suspect',
    path,
    `is ${describe(link)}; its host ${host} has letters that look like others; make sure that it is the right one.`,
    {
      actual: link,
      facts: { host },
    },
  );

export const placeholderDiffers = (path: Path, missing: readonly string[], language: string): Finding =>
  error('placeholder-differs', path, `lacks ${missing.join(', ')}, which the text in "${language}" has.`, {
    facts: { missing, language },
  });

export const placeholderMalformed = (path: Path, text: string, found: string): Finding =>
  error(
    'placeholder-malformed',
    path,
    `is ${cut(text)}; ${cut(found)} is no placeholder: two braces and a name, like {{count}}.`,
    {
      actual: text,
      facts: { found },
    },
  );

export const placeholderUnknown = (path: Path, text: string, found: string): Finding =>
  error('placeholder-unknown', path, `is ${cut(text)}; nothing is put in for ${found}: it would be empty.`, {
    actual: text,
    facts: { found },
  });

export const sentenceLong = (path: Path, words: number, most: number): Finding =>
  warning('sentence-long', path, `has a sentence of ${words} words; at most ${most} are easy to read.`, {
    actual: words,
    expected: most,
  });

export const sourceKeySuspect = (path: Path, key: string, near: readonly string[]): Finding =>
  warning('source-key-suspect', path, `is a fact of a source that is shown nowhere.`, {
    actual: key,
    nearest: near,
  });

export const textAdvised = (path: Path): Finding =>
  warning('text-advised', path, 'is missing: a person would see an empty place.');

export const textHtml = (path: Path, text: string, found: string): Finding =>
  warning('text-html', path, `is ${cut(text)}; ${cut(found)} is shown as it stands here, never as HTML.`, {
    actual: text,
    facts: { found },
  });

/** An error where the character makes a text read otherwise than it is written. */
export const textInvisible = (path: Path, found: string, isHarmful: boolean): Finding =>
  (isHarmful ? error : warning)('text-invisible', path, `has a character that nobody sees: ${found}.`, {
    facts: { found },
  });

export const textLanguage = (path: Path, language: string, spoken: readonly string[]): Finding =>
  error(
    'text-language',
    path,
    `is a language that no page of ours speaks: its buttons would be in another one. Give texts in ${spoken.join(' or ')}, and take these out.`,
    { actual: language, expected: spoken },
  );

export const textLookAlike = (path: Path, text: string, found: string, expected: string): Finding =>
  warning('text-look-alike', path, `is ${cut(text)}; ${cut(found)} looks like ${expected}, and is another letter.`, {
    actual: text,
    expected,
    facts: { found },
  });

export const textLong = (path: Path, words: number, most: number): Finding =>
  warning('text-long', path, `has ${words} words; at most ${most} are quick to read here.`, {
    actual: words,
    expected: most,
  });

export const textNotNfc = (path: Path): Finding =>
  warning('text-not-nfc', path, 'has marks apart from their letters: save it in Unicode NFC.');

export const textOneLanguage = (path: Path, language: string): Finding =>
  warning('text-one-language', path, `is missing, though there is one in "${language}".`, { facts: { language } });

export const textSpaces = (path: Path): Finding =>
  warning('text-spaces', path, 'begins or ends with a space, or has two in a row.');

export const textUnfinished = (path: Path, text: string, found: string): Finding =>
  warning('text-unfinished', path, `is ${cut(text)}; ${cut(found)} looks left over: people would read it.`, {
    actual: text,
    facts: { found },
  });

export const textUnused = (path: Path, known: readonly string[]): Finding =>
  warning('text-unused', path, `is a text that nothing shows; read here are ${known.join(', ') || 'none'}.`, {
    actual: path.at(-1),
    expected: known,
    nearest: nearest(path.at(-1), known),
  });

export const textWide = (path: Path, characters: number, most: number): Finding =>
  warning('text-wide', path, `has ${characters} characters; at most ${most} fit on a slide.`, {
    actual: characters,
    expected: most,
  });
