// What is expected where something else stands, as data: whoever says it in another language chooses by its name.

/** What lists are made of. */
export type ListOf =
  | 'action ids'
  | 'actions'
  | 'areas'
  | 'bands'
  | 'due days'
  | 'gates'
  | 'indicators'
  | 'levels'
  | 'moves'
  | 'objects'
  | 'option ids'
  | 'options'
  | 'profile fields'
  | 'question ids'
  | 'questionnaires'
  | 'questions'
  | 'source ids'
  | 'sources'
  | 'tables';

const CONDITION = 'an object of profile fields with lists of option ids, or a list of such objects';

/** What is expected, in English, by its name; alphabetical. */
export const EXPECTED = {
  action: () => 'an action',
  addition: () => 'a questionnaire with id, version and what it adds',
  alone: (id: string) => `"${id}" alone`,
  amount: () => 'an amount in VND, 0 or more',
  answer: () => 'an answer',
  'answer-of-it': () => 'an answer of that question',
  area: () => 'an area with id',
  'at-least': () => 'an indicator with atLeast',
  band: () => 'a band with from and points',
  bundle: () => 'a file with questionnaire and texts',
  condition: () => CONDITION,
  consequences: () => 'an object of answers with what follows from each',
  cost: () => 'two amounts in VND, lowest and highest',
  day: () => 'a day, like "2027-02-28"',
  'day-of-year': () => 'a day of the year, like "07-31"',
  due: () => 'a due day: "yearly", "quarterly", "after" with "days", or "on"',
  'due-after': () => 'days after an event',
  'due-on': () => 'one day',
  'due-quarterly': () => 'a day after each quarter',
  'due-yearly': () => 'a day of each year',
  'earlier-version': (id: string) => `an earlier version of ${id}`,
  extended: () => 'what is extended: {"id": "sme-vn", "version": "1.0.0"}',
  extension: () => 'a file with extends, questionnaire and texts',
  field: () => 'a profile field with id and options',
  fields: () => 'an object of profile fields',
  flag: () => 'true or false',
  'flag-or-condition': () => `true, false, or ${CONDITION}`,
  format: () => 'format 1',
  gate: () => 'a gate with area and from',
  hours: () => 'working hours: an integer, 1 or more',
  id: () => 'an id, like "e-invoicing"',
  'id-form': () => 'an id: a lower-case letter, then up to 63 letters, digits or hyphens',
  'id-free': (reserved: readonly string[]) => `an id other than ${reserved.join(', ')}`,
  indicator: () => 'an indicator: id, question, and either "in" (option ids) or "atLeast" (an integer)',
  'indicator-in': () => 'an indicator with in',
  integer: () => 'an integer',
  'integer-between': (from: number, to: number) => `an integer from ${from} to ${to}`,
  keys: (known: readonly string[]) => `one of ${known.join(', ')}`,
  language: () => 'a language of two letters, like "vi"',
  level: () => 'a level with id, from and, maybe, gates',
  list: (of: ListOf) => `a list of ${of}`,
  'list-filled': (of: ListOf) => `a list of ${of}, at least one`,
  major: () => 'a major version, like 1',
  migration: () => 'a table from one major version to another',
  move: () => 'what became of it: {"id": "…", "options": {"then": "now"}}',
  moves: () => 'moves by id',
  option: () => 'an option with id and points',
  'option-id': () => 'one option id',
  'option-moves': () => 'option then → option now, or null',
  'option-or-not-applicable': () => 'an option id or "not-applicable"',
  other: () => 'something else',
  quarter: () => 'month and day after a quarter',
  question: () => 'a question whose type is "single", "multiple" or "number"',
  'question-ids': () => 'an object of question ids',
  'question-multiple': () => 'a multiple question',
  'question-number': () => 'a number question',
  'question-single': () => 'a single question',
  questionnaire: () => 'a questionnaire',
  raised: () => 'at least one question to raise',
  source: () => 'a source with an id',
  stage: () => '1, 2 or 3',
  target: () => 'an option id, a list of option ids, or an integer',
  text: () => 'a text',
  'text-key': () => 'a key of letters, digits and hyphens, at most 64',
  'text-or-texts': (most: number) => `a text of at most ${most} characters, or an object of texts`,
  texts: () => 'an object of texts',
  'texts-by-language': () => 'texts by language, like {"vi": {"questions": {…}}}',
  'texts-filled': () => 'texts in one language at least',
  version: () => 'a version, like "1.0.0"',
  'version-form': () => 'a version of three numbers, like "1.0.0"',
} as const;

/** The words for all that can be expected, in some language. */
export type ExpectedWords = {
  readonly [Name in keyof typeof EXPECTED]: (...facts: Parameters<(typeof EXPECTED)[Name]>) => string;
};

/** What is expected: its name, and what its words put in. */
export type Expected = {
  readonly [Name in keyof ExpectedWords]: readonly [Name, ...Parameters<ExpectedWords[Name]>];
}[keyof ExpectedWords];

/**
 * It in words; English unless others are given.
 *
 * @example inWords(['list', 'areas']) //=> 'a list of areas'
 */
export function inWords([name, ...facts]: Expected, words: ExpectedWords = EXPECTED): string {
  return (words[name] as (...facts: readonly unknown[]) => string)(...facts);
}

/** What each message of a schema stands for: zod hands on texts only. */
const SAID = new Map<string, Expected>();

/** What a schema says in English, kept so that `expectedIn` knows what it meant. */
export function say(...expected: Expected): string {
  const text = inWords(expected);
  SAID.set(text, expected);
  return text;
}

/**
 * What a schema of ours meant by its message; `other` where that is zod's own.
 *
 * @example expectedIn('an integer') //=> ['integer']
 */
export const expectedIn = (message: string): Expected => SAID.get(message) ?? ['other'];

/** What an empty list is told; other words get the same end. */
export function filled(what: string): string {
  const [name, of] = expectedIn(what);
  return name === 'list' ? say('list-filled', of) : `${what}, at least one`;
}
