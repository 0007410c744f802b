// What an editor says of each field while somebody types: by the path of property names, lists and maps left out.

const CONDITION =
  'Whom it is for: profile field → option ids, all fields must hold. A list of such objects holds when one of them does. A field that somebody did not fill in holds.';

const LIST_OF = {
  areas: 'Parts of the questionnaire that have a score of their own.',
  questions: 'In the order in which they are asked. Texts stand under "texts", by id.',
  levels: 'Ascending; the first has from 0 and no gates.',
} as const;

const QUESTION: Readonly<Record<string, string>> = {
  id: 'Stable for ever: answers refer to it.',
  area: 'Id of the area whose score it counts in.',
  weight: 'How much it weighs, in its area and in the whole: 1 to 1000; 1 when absent.',
  notApplicable:
    'May be answered "does not apply to us", and then does not count: true for everybody, or whom it is open to, as in askIf.',
  askIf: `${CONDITION} Everybody is asked when absent.`,
  implies:
    'Answer (option id of a single question, or not-applicable) → question id → the answer that follows from it.',
  type: 'single: exactly one option. multiple: any of them, points add up to 100 at most. number: an integer.',
  options: 'Possible answers, the least ready first.',
  'options.id': 'Stable for ever: answers refer to it.',
  'options.points': '0 to 100.',
  'options.exclusive': 'Chosen alone, like "none of these".',
  unit: 'What is counted, like "percent"; its text stands under "texts".',
  min: 'The least that may be answered.',
  max: 'The most that may be answered.',
  bands: 'Points by answer: the last band that begins at or below the answer counts. The first begins at min.',
  'bands.from': 'From this answer on.',
  'bands.points': '0 to 100.',
};

const QUESTIONNAIRE: Readonly<Record<string, string>> = {
  id: 'Lower-case letters, digits, hyphens. Yours, and never the id of another questionnaire.',
  version: 'Patch: only texts changed. Minor: something unscored was added. Major: a score can change.',
  profile: 'Facts that give no points, asked first: they decide what is asked and what concerns somebody.',
  'profile.id': 'Conditions refer to it. "province" and "sector" are known to the element.',
  'profile.options': 'Ids of what can be chosen.',
  areas: LIST_OF.areas,
  'areas.id': 'Questions and gates refer to it.',
  questions: LIST_OF.questions,
  ...Object.fromEntries(Object.entries(QUESTION).map(([field, words]) => [`questions.${field}`, words])),
  levels: LIST_OF.levels,
  'levels.id': 'Results refer to it.',
  'levels.from': 'Overall score from which it is reached, 0 to 100.',
  'levels.gates': 'Areas that must be good enough, too.',
  'levels.gates.area': 'Id of an area.',
  'levels.gates.from': 'The score it needs, 0 to 100.',
  actions: 'What somebody can do next.',
  'actions.id': 'Stable: people mark it as done.',
  'actions.raises': 'Question id → the answer that it leads to: option id, list of option ids, or number.',
  'actions.hours': 'Hours to get it running: find out, set up, learn, the first month of doing it; 1 or more.',
  'actions.cost': 'VND of the first year: lowest and highest.',
  'actions.stage': '1: groundwork, before anything else. 2: everyday practice, when absent. 3: can wait.',
  'actions.until': 'Last day on which it makes sense, like "2027-02-28".',
  'actions.reviewBy': 'Day on which it has to be looked at again. Never scored.',
  'actions.due': 'When it is due, for calendars. Never scored.',
  'actions.due.yearly': 'Each year on that day, like "07-31".',
  'actions.due.quarterly': 'After each quarter of the year.',
  'actions.due.quarterly.month': 'Month behind the quarter, 1 to 3.',
  'actions.due.quarterly.day': 'Day of that month; one that it has not means its last.',
  'actions.due.after': 'Id of an event.',
  'actions.due.days': 'So many days after it.',
  'actions.due.on': 'That one day.',
  'actions.due.for': `${CONDITION} It holds for all whom the action is for when absent.`,
  'actions.requires': 'Actions to do first.',
  'actions.obligation': 'A legal duty, not a choice: shown apart, with its sources.',
  'actions.for': `${CONDITION} It is for everybody when absent.`,
  'actions.sources': 'Ids of sources.',
  express: 'Question ids, asked first: a short way in.',
  indicators: 'Shares of a group: those whose answer is one of a list, or at least a number.',
  'indicators.id': 'Stable: reports refer to it.',
  'indicators.question': 'Id of a question.',
  'indicators.in': 'Options that count as yes.',
  'indicators.atLeast': 'Answers from this number on count as yes.',
  sources: 'Laws, decisions, articles. Fields beside id are your own; "link" is shown when it is https, mailto or tel.',
  'sources.id': 'Actions refer to it.',
};

const within = (prefix: string, words: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(words).map(([path, text]) => [`${prefix}.${path}`, text]));

const IDENTITY = { id: 'Id of the questionnaire.', version: 'Its version.' } as const;

const MOVES: Readonly<Record<string, string>> = Object.fromEntries(
  ['questions', 'profile'].flatMap((part) => [
    [part, 'By the id then: what became of it. A list for what was split; two that come to one id were merged.'],
    [`${part}.id`, 'Its id now; the same when absent.'],
    [`${part}.options`, 'Option id then → option id now; null: no option says the same any more.'],
  ]),
);

const RANGE = 'Lowest and highest score that is still possible; null when no question counts.';

/** Of each schema: its title, what it is, and its fields by path. `$schema`, `format`, `$comment` are the same in all. */
export const SCHEMA_WORDS = {
  questionnaire: {
    title: 'A questionnaire of La Bàn Số, without texts',
    description: 'Ids and numbers only. Check what a schema cannot see with: labanso check <file>.',
    fields: QUESTIONNAIRE,
  },
  bundle: {
    title: 'A questionnaire of La Bàn Số with its texts, or what it adds to another one',
    description:
      'What questionnaire-src of <labanso-assessment> takes. Check what a schema cannot see with: labanso check <file>.',
    fields: {
      extends: 'The questionnaire that this file adds to; it then says only what is added or changed.',
      'extends.id': 'Its id, like "sme-vn".',
      'extends.version': 'The version it was written for; later ones of the same major version will do.',
      questionnaire: 'Ids and numbers. With "extends": id, version, and what is added or replaced by id.',
      ...within('questionnaire', QUESTIONNAIRE),
      texts: 'By language (two letters), then by space: questions, help, results, sources.',
      earlier: 'Versions of it that were published before, whole: their codes and files open, and can be compared.',
      ...within('earlier', QUESTIONNAIRE),
      migrations: 'What was renamed, merged and split, by major version.',
      'migrations.from': 'Major version then: 1 for "from 1.4.0".',
      'migrations.to': 'Major version after it.',
      ...within('migrations', MOVES),
    },
  },
  answers: {
    title: 'Answers to a questionnaire',
    description:
      'Question id → option id, list of option ids, integer, "unsure" or "not-applicable". Unanswered: no key.',
    fields: {},
  },
  submission: {
    title: 'What one business hands in',
    description: 'The input of score(): profile and answers.',
    fields: {
      profile: 'Field id → option id; every field may be absent.',
      answers: 'Question id → option id, list of option ids, integer, "unsure" or "not-applicable".',
      questionnaire: 'The questionnaire that was answered; when given, another id or major version is refused.',
      ...within('questionnaire', IDENTITY),
    },
  },
  result: {
    title: 'The result of one submission',
    description: 'The output of score(): integers from 0 to 100; null means not known or no such thing, never 0.',
    fields: {
      questionnaire: 'What was scored.',
      ...within('questionnaire', IDENTITY),
      'questionnaire.fingerprint': 'Changes whenever something changes that a score depends on.',
      complete: 'No asked question is unanswered.',
      score: 'null while incomplete, and when no question counts.',
      range: RANGE,
      level: 'Id of the level; null while the score is null.',
      levelRange: 'Lowest and highest level that is still possible.',
      next: 'The level just above, and what holds back from it; null at the top.',
      'next.level': 'Id of that level.',
      'next.missing': 'Points that are missing, overall or in an area.',
      'next.missing.area': 'Id of the area; absent for the overall score.',
      'next.missing.score': 'What is needed.',
      'next.missing.has': 'What there is.',
      areas: 'By area id.',
      'areas.score': 'null while a question of the area is unanswered, and when none counts.',
      'areas.range': RANGE,
      'areas.weight': 'Sum of the weights of its questions that count; an unanswered one counts.',
      'areas.fullWeight': 'Sum of the weights of all its questions, asked or not.',
      states: 'By question id: where it stands.',
      orphans: 'Answers to questions that the questionnaire does not have.',
    },
  },
} as const satisfies Readonly<
  Record<string, { title: string; description: string; fields: Readonly<Record<string, string>> }>
>;

export type SchemaName = keyof typeof SCHEMA_WORDS;

/** Fields that mean the same wherever they stand. */
export const EVERYWHERE: Readonly<Record<string, string>> = {
  $comment: 'A note for whoever edits this file next; never read.',
  $schema: 'Where an editor finds this schema; never read.',
  format: 'The format of the file: 1.',
};
