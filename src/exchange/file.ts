// The file in which a person keeps a submission. Documented here, versioned, readable for people too.

import { checkAnswers, isDay, LabansoError, own, type Questionnaire, type Result, type Submission } from '#model';
import { nameOf } from './code.ts';
import { demandGood, refused, type DecodedFile } from './decoded.ts';
import * as errors from './errors.ts';
import { layoutOf, numberFor, submissionAt } from './layout.ts';
import { membersIn } from './members.ts';

const FORMAT = 'labanso-submission';
const FORMAT_VERSION = 1;

/** A file of ours has 10,000 characters at most; anything longer than this isn't parsed. */
const LONGEST = 1_000_000;

/** No part of a submission has more entries; more of them would take long to check one by one. */
const MOST = 1000;

/** What goes into a file. */
export interface FileContents<Q extends Questionnaire = Questionnaire> {
  readonly questionnaire: Q;
  readonly submission: Submission<NoInfer<Q>>;
  /** For whoever opens the file; reading it back ignores it, and scores again. */
  readonly result?: Result<NoInfer<Q>>;
  /** `YYYY-MM-DD`. */
  readonly savedOn: string;
}

/**
 * The text of a file that holds a submission: the same for the same answers, whatever the order of keys.
 *
 * Shape: JSON with `format` (`"labanso-submission"`), `formatVersion` (1), `questionnaire` (`id`, `version`),
 * `savedOn` (`YYYY-MM-DD`), `profile` and `answers` in the order of the questionnaire, `steps` (action → `"done"` or
 * `"excluded"`) when something is said of actions and, when given, `result`.
 * Throws `LabansoError`: `invalid-answers` with every finding, or `invalid-date`.
 *
 * @example JSON.parse(writeFile({questionnaire, submission, savedOn: '2026-11-21'})).answers //=> {payments: 'transfer', tools: ['till']}
 */
export function writeFile<const Q extends Questionnaire>(contents: FileContents<Q>): string;
export function writeFile({ questionnaire, submission, result, savedOn }: FileContents): string {
  demandGood(questionnaire, submission);
  if (!isDay(savedOn)) throw new LabansoError('invalid-date', `savedOn is "${savedOn}"; a day is "2026-11-21".`);
  const { id, version } = questionnaire;
  const layout = layoutOf(questionnaire);
  const inOrder = { ...submissionAt(layout, numberFor(layout, submission)), ...stepsIn(questionnaire, submission) };
  const file = {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    questionnaire: { id, version },
    savedOn,
    ...inOrder,
    ...(result && { result }),
  };
  return JSON.stringify(file, null, 2) + '\n';
}

/** What is said of actions, in their order; no key when nothing is. */
function stepsIn({ actions = [] }: Questionnaire, { steps = {} }: Submission): Pick<Submission, 'steps'> {
  const said = actions.flatMap(({ id }) => {
    const step = own(steps, id);
    return step ? [[id, step] as const] : [];
  });
  return said.length ? { steps: Object.fromEntries(said) } : {};
}

type Data = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLong = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && Object.keys(value).length > MOST;

const isOverfull = (part: unknown): boolean => isLong(part) || (isObject(part) && Object.values(part).some(isLong));

function parse(text: string): { readonly data?: unknown } {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch {
    return {};
  }
}

/**
 * The submission in the text of a file, and which of the questionnaires it answers.
 *
 * Shape: text, with or without a byte order mark → all answers and the day of writing, or everything that is wrong.
 * Never throws; a key such as `__proto__` is a finding, and reaches no prototype. A name that stands twice in one object
 * is a finding: nobody could say which of the two answers counts.
 * Unknown keys beside the answers are ignored: a later format may add some without a new number.
 *
 * @example readFile(writeFile({questionnaire, submission, savedOn: '2026-11-21'}), [questionnaire]).savedOn //=> '2026-11-21'
 */
export function readFile<const Q extends Questionnaire>(text: string, questionnaires: readonly Q[]): DecodedFile<Q>;
export function readFile(text: string, questionnaires: readonly Questionnaire[]): DecodedFile {
  if (typeof text !== 'string') return refused(errors.fileFormat('', text, 'the text of a file'));
  if (text.length > LONGEST) return refused(errors.textTooLong(text.length, LONGEST));
  const json = text.replace(/^\ufeff/, '');
  const { data } = parse(json);
  if (data === undefined) return refused(/^\s*</.test(json) ? errors.fileHtml() : errors.fileNotJson());
  if (!isObject(data)) return refused(errors.fileFormat('', data, FORMAT));
  const { repeated } = membersIn(json)!;
  if (repeated.length) return refused(...repeated.map(errors.keyRepeated));

  const [format, formatVersion, made, savedOn] = ['format', 'formatVersion', 'questionnaire', 'savedOn'].map((key) =>
    own(data, key),
  );
  if (format !== FORMAT) return refused(errors.fileFormat('/format', format, FORMAT));
  if (formatVersion !== FORMAT_VERSION)
    return refused(
      Number.isInteger(formatVersion) && Number(formatVersion) > FORMAT_VERSION
        ? errors.fileNewerFormat(Number(formatVersion), FORMAT_VERSION)
        : errors.fileFormat('/formatVersion', formatVersion, FORMAT_VERSION),
    );
  const [id, version] = isObject(made) ? [own(made, 'id'), own(made, 'version')] : [];
  if (typeof id !== 'string' || typeof version !== 'string')
    return refused(errors.fileFormat('/questionnaire', made, 'an id and a version'));
  const questionnaire = questionnaires.find((known) => known.id === id && known.version === version);
  if (!questionnaire)
    return refused(errors.fileForeign(nameOf({ id, version }).slice(0, 100), questionnaires.map(nameOf)));

  for (const part of ['profile', 'answers', 'steps'])
    if (isOverfull(own(data, part))) return refused(errors.fileFormat(`/${part}`, own(data, part), 'fewer entries'));

  const submission = { profile: own(data, 'profile'), answers: own(data, 'answers'), steps: own(data, 'steps') };
  const findings = checkAnswers(questionnaire, submission);
  if (!isDay(savedOn)) return refused(errors.fileFormat('/savedOn', savedOn, 'YYYY-MM-DD'), ...findings);
  if (findings.length) return refused(...findings);
  const layout = layoutOf(questionnaire);
  const inOrder = submissionAt(layout, numberFor(layout, submission as Submission));
  return { ok: true, questionnaire, savedOn, ...inOrder, ...stepsIn(questionnaire, submission as Submission) };
}
