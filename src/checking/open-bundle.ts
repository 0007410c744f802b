import {
  checkMigrations,
  textAt,
  type BundleExtension,
  type Finding,
  type Questionnaire,
  type QuestionnaireBundle,
} from '#model';
import { additionSchema, questionnaireSchema, shellSchema } from '#model/schema';
import { meaningFindings } from './check-questionnaire.ts';
import { structure } from './errors.ts';
import { extendBundle } from './extend-bundle.ts';
import { moved, under } from './finding-of.ts';
import { duplicateFindings, LISTS } from './references.ts';
import { structuralFindings } from './structure.ts';
import { extendsItself, extendsUnknown, textMissing } from './extend-errors.ts';
import { neededTexts } from './needed-texts.ts';

/** What a file is, once it was looked at. */
export interface OpenedBundle {
  /** Questionnaire and texts, what it extends included; `null` where the structure is not sound. */
  readonly bundle: QuestionnaireBundle | null;
  /** Everything that is wrong with it, with paths in the file. */
  readonly findings: readonly Finding[];
}

const isExtension = (data: unknown): data is BundleExtension =>
  typeof data === 'object' && data !== null && 'extends' in data;

const numbers = (version: string): readonly number[] => version.split('.').map(Number);

/** Whether a version can stand for another: the same major one, not older. Minor ones never change a score. */
function suits(version: string, wanted: string): boolean {
  const [have, need] = [numbers(version), numbers(wanted)];
  if (have[0] !== need[0]) return false;
  return have[1]! > need[1]! || (have[1] === need[1] && have[2]! >= need[2]!);
}

/** Faults in the structure of a file, floor by floor. */
function structural(data: unknown): readonly Finding[] {
  const shell = structuralFindings(data, shellSchema).map((finding) =>
    finding.path ? finding : { ...finding, message: finding.message.replace(/^the questionnaire/, 'the file') },
  );
  if (shell.some(({ path, code }) => !path || code === 'format-unknown' || code === 'too-deep')) return shell;
  const { questionnaire, texts } = data as Partial<QuestionnaireBundle>;
  const noTexts = structure(['texts'], texts, ['texts-by-language']);
  const inner = under(
    ['questionnaire'],
    structuralFindings(questionnaire, isExtension(data) ? additionSchema : questionnaireSchema),
  );
  const known = new Set(shell.map(({ path }) => path));
  return [
    ...shell,
    ...(texts === undefined && !isExtension(data) ? [noTexts] : []),
    ...inner.filter(({ path }) => !known.has(path)),
  ];
}

/** What is wrong with what a file says it extends. */
function* extensionFindings(data: BundleExtension, bases: readonly QuestionnaireBundle[]): Iterable<Finding> {
  const { id, version } = data.extends;
  const known = bases.map(({ questionnaire }) => questionnaire);
  if (data.questionnaire.id === id) yield extendsItself(['questionnaire', 'id'], id);
  const same = known.filter((one) => one.id === id);
  if (!same.length)
    yield extendsUnknown(
      ['extends', 'id'],
      id,
      known.map((one) => one.id),
    );
  else if (!same.some((one) => suits(one.version, version)))
    yield extendsUnknown(
      ['extends', 'version'],
      version,
      same.map((one) => one.version),
    );
  yield* under(['questionnaire'], [...duplicateFindings(data.questionnaire)]);
}

/** A finding about the whole questionnaire, where the file can do something about it. */
function inFile(finding: Finding, whole: Questionnaire, { questionnaire, extends: base }: BundleExtension): Finding {
  const [, , name, index, ...rest] = finding.path.split('/');
  const list = LISTS.find((one) => one === name);
  if (!list || index === undefined) return finding;
  const id = whole[list]![Number(index)]!.id;
  const own = questionnaire[list]?.findIndex((item) => item.id === id) ?? -1;
  if (own >= 0) return moved(finding, ['', 'questionnaire', list, own, ...rest].join('/'));
  // it is the base's own item, and fails because of what this file changes
  return {
    ...finding,
    path: '/extends',
    message: `/extends: ${base.id}, changed by this file: ${list} "${id}": ${finding.message}`,
    facts: { ...finding.facts, base: base.id, list, id },
  };
}

/** Texts without which a screen makes no sense, in each language. */
const missingTexts = ({ questionnaire, texts }: QuestionnaireBundle): readonly Finding[] =>
  neededTexts(questionnaire).flatMap((path) =>
    Object.entries(texts)
      .filter(([, trees]) => textAt(trees, path) === undefined)
      .map(([language]) => textMissing(['texts', language, ...path])),
  );

/** What is wrong with earlier versions and with the tables that lead from them. */
const historyFindings = ({ questionnaire, earlier = [], migrations = [] }: QuestionnaireBundle): readonly Finding[] =>
  earlier.flatMap((one, i) => [
    ...(one.id === questionnaire.id && one.version !== questionnaire.version
      ? under(
          ['earlier', i],
          meaningFindings(one).filter(({ level }) => level === 'error'),
        )
      : [structure(['earlier', i, 'version'], one.version, ['earlier-version', questionnaire.id])]),
    ...under(['migrations'], checkMigrations(migrations, one, questionnaire)),
  ]);

/**
 * Reads a file that holds a questionnaire with its texts, `{questionnaire, texts}`, or what it adds to one that is
 * known, `{extends, questionnaire, texts}`; `bases` are those that may be extended.
 *
 * Shape: any value → the whole bundle, and findings with paths in the file: structure, references, scores, missing
 * texts. What is wrong with an item of the base, because of what the file changes, is said of `/extends`.
 * `checkBundle` looks at the texts themselves, too. Never throws, never changes its input.
 *
 * @example openBundle(bundle).findings //=> []
 * @example openBundle({questionnaire}).findings[0].path //=> '/texts'
 */
export function openBundle(data: unknown, bases: readonly QuestionnaireBundle[] = []): OpenedBundle {
  const faults = structural(data);
  if (faults.length) return { bundle: null, findings: faults };
  if (!isExtension(data)) {
    const bundle = data as QuestionnaireBundle;
    return {
      bundle,
      findings: [
        ...under(['questionnaire'], meaningFindings(bundle.questionnaire)),
        ...historyFindings(bundle),
        ...missingTexts(bundle),
      ],
    };
  }
  const wrong = [...extensionFindings(data, bases)];
  if (wrong.length) return { bundle: null, findings: wrong };
  const base = bases.find(
    ({ questionnaire: { id, version } }) => id === data.extends.id && suits(version, data.extends.version),
  )!;
  const bundle = extendBundle(base, data);
  const meaning = under(['questionnaire'], meaningFindings(bundle.questionnaire));
  return {
    bundle,
    findings: [...meaning.map((finding) => inFile(finding, bundle.questionnaire, data)), ...missingTexts(bundle)],
  };
}
