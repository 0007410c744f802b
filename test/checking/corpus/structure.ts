// Faults of the shape of a questionnaire.

import { fault, misshapen, Q, type Fault } from './fault.ts';

const ID = `structure ${Q}/questions/1/id`;

export const structureFaults: readonly Fault[] = [
  ...[
    ['with a space', 'till invoices'],
    ['with <', '<b>'],
    ['with a quotation mark', 'a"b'],
    ['with a dot', 'a.b'],
    ['that is __proto__', '__proto__'],
    ['that is constructor', 'constructor'],
    ['of 10,000 characters', 'x'.repeat(10_000)],
    ['that is empty', ''],
    ['that begins with a digit', '1st'],
    ['that is a number', 3],
    ['that is null', null],
    ['with an accent', 'hóa-đơn'],
    ['that is an answer of its own: unsure', 'unsure'],
    ['that is an answer of its own: not-applicable', 'not-applicable'],
  ].map(([name, id]) => misshapen(`an id ${name}`, ID, (d) => (d.questionnaire.questions[1].id = id))),
  misshapen('an id that differs by case only', ID, (d) => (d.questionnaire.questions[1].id = 'Invoice-issuing')),
  ...[-1, 0, 1001, 1.5, '0,2', '2', NaN, null, {}].map((weight) =>
    misshapen(
      `a weight of ${JSON.stringify(weight)}${Number.isNaN(weight) ? ' (NaN)' : ''}`,
      `structure ${Q}/questions/0/weight`,
      (d) => (d.questionnaire.questions[0].weight = weight),
    ),
  ),
  misshapen(
    'a declared sum of weights, which nothing reads',
    `unknown-key ${Q}/totalWeight`,
    (d) => (d.questionnaire.totalWeight = 4),
  ),
  misshapen(
    'points above 100',
    `structure ${Q}/questions/0/options/4/points`,
    (d) => (d.questionnaire.questions[0].options[4].points = 101),
  ),
  misshapen(
    'points with a comma',
    `structure ${Q}/questions/0/options/4/points`,
    (d) => (d.questionnaire.questions[0].options[4].points = '12,5'),
  ),
  misshapen(
    'a level that says where it ends: levels have no gap and no overlap',
    `unknown-key ${Q}/levels/0/to`,
    (d) => (d.questionnaire.levels[0].to = 20),
  ),
  misshapen('no level at all', `structure ${Q}/levels`, (d) => (d.questionnaire.levels = [])),
  misshapen('no area at all', `structure ${Q}/areas`, (d) => (d.questionnaire.areas = [])),
  misshapen(
    'a question without options',
    `structure ${Q}/questions/0/options`,
    (d) => (d.questionnaire.questions[0].options = []),
  ),
  misshapen(
    'a condition that lists nothing: it could never be asked',
    `structure ${Q}/questions/0/askIf/entity`,
    (d) => (d.questionnaire.questions[0].askIf = { entity: [] }),
  ),
  misshapen(
    'a condition without an alternative',
    `structure ${Q}/questions/0/askIf`,
    (d) => (d.questionnaire.questions[0].askIf = []),
  ),
  misshapen(
    'a pattern of the author’s own',
    `unknown-key ${Q}/questions/0/pattern`,
    (d) => (d.questionnaire.questions[0].pattern = '^(\\w+\\s?)*$'),
  ),
  misshapen(
    'an expression',
    `unknown-key ${Q}/questions/0/expression`,
    (d) => (d.questionnaire.questions[0].expression = 'alert(1)'),
  ),
  misshapen(
    'a misspelt field',
    `unknown-key ${Q}/questions/0/wieght`,
    (d) => (d.questionnaire.questions[0].wieght = 2),
  ),
  misshapen('a field beside questionnaire and texts', 'unknown-key /script', (d) => (d.script = 'x')),
  misshapen(
    'a key __proto__',
    `key-forbidden ${Q}/__proto__`,
    (d) => (d.questionnaire = JSON.parse(`{"__proto__": {"polluted": 1}, ${JSON.stringify(d.questionnaire).slice(1)}`)),
  ),
  misshapen(
    'a key constructor',
    `key-forbidden ${Q}/constructor`,
    (d) => (d.questionnaire.constructor = { prototype: { polluted: 1 } }),
  ),
  misshapen(
    'a key __proto__ in a condition',
    `key-forbidden ${Q}/questions/0/askIf/__proto__`,
    (d) => (d.questionnaire.questions[0].askIf = JSON.parse('{"__proto__": ["x"]}')),
  ),
  misshapen(
    'a key with dots',
    `structure ${Q}/actions/0/raises/a.__proto__.b`,
    (d) => (d.questionnaire.actions[0].raises['a.__proto__.b'] = 'x'),
  ),
  misshapen('a format from the future', 'format-unknown /format', (d) => (d.format = 2)),
  misshapen('a format that is none', 'structure /format', (d) => (d.format = '1')),
  misshapen('a version of two numbers', `structure ${Q}/version`, (d) => (d.questionnaire.version = '1.0')),
  misshapen('no version', `structure ${Q}/version`, (d) => delete d.questionnaire.version),
  misshapen('no questions', `structure ${Q}/questions`, (d) => delete d.questionnaire.questions),
  misshapen(
    'a type that is none',
    `structure ${Q}/questions/0/type`,
    (d) => (d.questionnaire.questions[0].type = 'text'),
  ),
  misshapen('half an hour', `structure ${Q}/actions/0/hours`, (d) => (d.questionnaire.actions[0].hours = 0.5)),
  misshapen('one amount of money', `structure ${Q}/actions/0/cost`, (d) => (d.questionnaire.actions[0].cost = [0])),
  misshapen(
    'three amounts of money',
    `structure ${Q}/actions/0/cost`,
    (d) => (d.questionnaire.actions[0].cost = [0, 1, 2]),
  ),
  misshapen(
    'a negative amount of money',
    `structure ${Q}/actions/0/cost/0`,
    (d) => (d.questionnaire.actions[0].cost = [-1, 0]),
  ),
  misshapen(
    'an action that raises nothing',
    `structure ${Q}/actions/0/raises`,
    (d) => (d.questionnaire.actions[0].raises = {}),
  ),
  misshapen(
    'an indicator without an answer',
    `structure ${Q}/indicators/0/in`,
    (d) => delete d.questionnaire.indicators[0].in,
  ),
  misshapen('a source without an id', `structure ${Q}/sources/0/id`, (d) => delete d.questionnaire.sources[0].id),
  misshapen('a comment that is no text', `structure ${Q}/$comment`, (d) => (d.questionnaire.$comment = ['x'])),
  misshapen(
    'an exclusive option of a single question',
    `unknown-key ${Q}/questions/0/options/0/exclusive`,
    (d) => (d.questionnaire.questions[0].options[0].exclusive = true),
  ),
  misshapen('a questionnaire that is a list', `structure ${Q}`, (d) => (d.questionnaire = [d.questionnaire])),
  fault('data that is deeper than any questionnaire', `too-deep ${Q}/sources/0/x${'/x'.repeat(17)}`, (d) => {
    let here = d.questionnaire.sources[0];
    for (let i = 0; i < 1000; i++) here = here.x = {};
  }),
];
