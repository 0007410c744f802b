import { smeVnQuestions, smeVnVersions } from '#content';
import { decode, encode, readFile, type Decoded } from '#exchange';
import type { Finding } from '#model';
import type { Bundle } from '../custom/bundle.ts';
import type { OpenedResult } from '../visit/facts.ts';
import { submissionOf, wholeOf } from './whole.ts';

/** What came in, or why nothing did. */
export type Received = { readonly opened: OpenedResult } | { readonly findings: readonly Finding[] };

type BundleVersions = Pick<Bundle, 'isBuiltIn' | 'questionnaire' | 'earlier'>;

/** Every version of the questionnaire whose codes and files can be read here. */
const versionsOf = ({ isBuiltIn, questionnaire, earlier }: BundleVersions) =>
  isBuiltIn && questionnaire.id === smeVnQuestions.id ? smeVnVersions : [questionnaire, ...earlier];

const received = (decoded: Decoded, savedOn: string | null): Received => {
  if (!decoded.ok) return { findings: decoded.findings };
  const { questionnaire, profile, answers, steps = {} } = decoded;
  return { opened: { questionnaire, profile, answers, steps, savedOn } };
};

/** A code, alone or in whatever it was pasted with: a link, a whole message. */
export const receiveCode = (text: string, bundle: Bundle): Received => received(decode(text, versionsOf(bundle)), null);

/** A file that was saved here: the picture of a result, whose code is read from its pixels, or the answers as JSON. */
export async function receiveFile(file: Blob, bundle: Bundle): Promise<Received> {
  if (file.type.startsWith('image/')) {
    const { codeIn } = await import('#look/scan');
    const found = await codeIn(file);
    return typeof found === 'string' ? receiveCode(found, bundle) : { findings: [found] };
  }
  const decoded = readFile(await file.text(), versionsOf(bundle));
  return received(decoded, decoded.ok ? decoded.savedOn : null);
}

/** How an earlier result is kept on the page: its code and the day, in one line. */
export function noteOf({ questionnaire, profile, savedOn, ...state }: OpenedResult): string {
  const whole = wholeOf(questionnaire);
  return `${encode(whole, submissionOf(whole, { profile, state }))} ${savedOn ?? ''}`;
}

/** The earlier result in such a line; `null` when there is none, or of a version unknown here. */
export function readNote(note: string | undefined, bundle: BundleVersions): OpenedResult | null {
  if (!note) return null;
  const [code = '', savedOn] = note.split(' ');
  const decoded = decode(code, versionsOf(bundle));
  const { opened } = { opened: null, ...received(decoded, savedOn || null) };
  return opened;
}
