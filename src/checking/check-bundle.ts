import type { BundleExtension, Finding, QuestionnaireBundle } from '#model';
import { textFindings } from './check-texts.ts';
import { under } from './finding-of.ts';
import { sourceFindings } from './sources.ts';
import { openBundle, type OpenedBundle } from './open-bundle.ts';

/**
 * What `openBundle` says of a file, and what is wrong with its links, and with its texts one by one: too long to read
 * in passing, placeholders, look-alikes of đ, marks apart from their letters, HTML, texts that nothing shows, or in one
 * language only. Shape, edge cases: as `openBundle`.
 *
 * @example inspectBundle(bundle).bundle.questionnaire.id //=> 'market-stall'
 */
export function inspectBundle(data: unknown, bases?: readonly QuestionnaireBundle[]): OpenedBundle {
  const { bundle, findings } = openBundle(data, bases);
  if (!bundle) return { bundle, findings };
  // what the file itself brings: nobody can mend the rest in it
  const { questionnaire, texts = {} } = data as BundleExtension;
  const links = under(['questionnaire'], [...sourceFindings(questionnaire)]);
  return { bundle, findings: [...findings, ...links, ...textFindings(bundle.questionnaire, bundle.texts, texts)] };
}

/**
 * Everything that is wrong with a file that holds a questionnaire and its texts, or extends one of `bases`: the
 * findings of `inspectBundle`.
 *
 * @example checkBundle(bundle).filter(({level}) => level === 'error') //=> []
 */
export const checkBundle = (data: unknown, bases?: readonly QuestionnaireBundle[]): readonly Finding[] =>
  inspectBundle(data, bases).findings;
