// Faults of references and scores: each part is allowed by itself.

import { smeVn } from '#content';
import { fault, Q, type Draft, type Fault } from './fault.ts';

const warn = (found: string): string => `${found} (warning)`;
const question = (d: Draft, id: string): Draft => d.questionnaire.questions.find((one: Draft) => one.id === id);
const action = (d: Draft, id: string): Draft => d.questionnaire.actions.find((one: Draft) => one.id === id);

/** Where something stands, whatever is written before it. */
const at = (list: 'questions' | 'actions', id: string): string => {
  const place = smeVn[list].findIndex((one) => one.id === id);
  if (place < 0) throw new Error(`sme-vn has no ${id} in ${list}`);
  return `${Q}/${list}/${place}`;
};

export const meaningFaults: readonly Fault[] = [
  // an id that stands twice leaves its texts behind, and whatever referred to the other one: only the ids are looked at
  fault('a duplicate area', `duplicate-id ${Q}/areas/4/id`, (d) => d.questionnaire.areas.push({ id: 'e-commerce' })),
  fault('a duplicate option', `duplicate-id ${at('questions', 'invoice-issuing')}/options/5/id`, (d) =>
    question(d, 'invoice-issuing').options.push({ id: 'every-sale', points: 100 }),
  ),
  fault('a duplicate level', `duplicate-id ${Q}/levels/5/id`, (d) =>
    d.questionnaire.levels.push({ id: 'leading', from: 90, gates: d.questionnaire.levels[4].gates }),
  ),
  fault('a duplicate action', `duplicate-id ${Q}/actions/${smeVn.actions.length}/id`, (d) =>
    d.questionnaire.actions.push({ ...d.questionnaire.actions[5] }),
  ),
  fault('an option of the profile twice', `duplicate-id ${Q}/profile/0/options/4`, (d) =>
    d.questionnaire.profile[0].options.push('company'),
  ),
  fault('a prerequisite twice', `duplicate-id ${at('actions', 'register-e-invoices')}/requires/1`, (d) =>
    action(d, 'register-e-invoices').requires.push('get-e-identity'),
  ),
  fault('an answer of an indicator twice', `duplicate-id ${Q}/indicators/0/in/3`, (d) =>
    d.questionnaire.indicators[0].in.push('on-request'),
  ),
  fault('two gates on an area', `duplicate-id ${Q}/levels/2/gates/1/area`, (d) =>
    d.questionnaire.levels[2].gates.push({ area: 'e-invoicing', from: 10 }),
  ),
  fault('levels out of order', `levels-out-of-order ${Q}/levels/4/from`, (d) => (d.questionnaire.levels[4].from = 55)),
  fault(
    'a first level that not everybody meets',
    `first-level ${Q}/levels/0`,
    (d) => (d.questionnaire.levels[0].from = 1),
  ),
  fault(
    'two levels from the same score',
    `level-unreachable ${Q}/levels/0`,
    (d) => (d.questionnaire.levels[1].from = 0),
  ),
  fault('an area without a question', `area-without-question ${Q}/areas/4`, (d) => {
    d.questionnaire.areas.push({ id: 'empty' });
    for (const texts of [d.texts.vi, d.texts.en]) texts.questions.areas.empty = 'Empty';
  }),
  fault(
    'a question in no area',
    `unknown-id ${at('questions', 'invoice-issuing')}/area`,
    (d) => (question(d, 'invoice-issuing').area = 'invoicing'),
  ),
  fault(
    'a gate on no area',
    `unknown-id ${Q}/levels/2/gates/0/area`,
    (d) => (d.questionnaire.levels[2].gates[0].area = 'invoicing'),
  ),
  fault('a question with a single option', `single-option ${at('questions', 'labour-contracts')}`, (d) => {
    const { options } = question(d, 'labour-contracts');
    const gone = options.splice(1).map((one: Draft) => one.id);
    const useless = d.questionnaire.actions.filter((one: Draft) => 'labour-contracts' in one.raises);
    d.questionnaire.actions = d.questionnaire.actions.filter((one: Draft) => !useless.includes(one));
    for (const texts of [d.texts.vi, d.texts.en]) {
      for (const id of gone) delete texts.questions.questions['labour-contracts'].options[id];
      for (const { id } of useless) delete texts.results.actions[id];
    }
  }),
  fault(
    'a flat scale',
    [
      warn(`question-cannot-matter ${at('questions', 'invoice-archive')}`),
      `action-never-relevant ${at('actions', 'archive-twice')}`,
    ],
    (d) => question(d, 'invoice-archive').options.forEach((one: Draft) => (one.points = 50)),
  ),
  fault('points that fall', warn(`points-fall ${at('questions', 'invoice-issuing')}/options/2/points`), (d) => {
    question(d, 'invoice-issuing').options[1].points = 60;
  }),
  fault(
    'an exclusive option with points',
    warn(`exclusive-points ${at('questions', 'signature-uses')}/options/8/points`),
    (d) => {
      const none = question(d, 'signature-uses').options.find((one: Draft) => one.exclusive);
      none.points = 5;
    },
  ),
  fault(
    'a condition on another question',
    `condition-on-question ${at('questions', 'till-invoices')}/askIf/invoice-issuing`,
    (d) => (question(d, 'till-invoices').askIf = { 'invoice-issuing': ['on-request'] }),
  ),
  fault(
    'a condition on the question itself',
    `condition-on-question ${at('questions', 'till-invoices')}/askIf/till-invoices`,
    (d) => (question(d, 'till-invoices').askIf = { 'till-invoices': ['by-hand'] }),
  ),
  fault(
    'a condition on nothing',
    `unknown-id ${at('questions', 'till-invoices')}/askIf/custmers`,
    (d) => (question(d, 'till-invoices').askIf = { custmers: ['consumers'] }),
  ),
  fault(
    'a circle of prerequisites',
    `prerequisite-cycle ${at('actions', 'get-digital-signature')}/requires`,
    (d) => (action(d, 'get-digital-signature').requires = ['sign-more-papers']),
  ),
  fault(
    'an action that requires itself',
    `prerequisite-cycle ${at('actions', 'keep-books')}/requires`,
    (d) => (action(d, 'keep-books').requires = ['keep-books']),
  ),
  fault(
    'a question for an answer that nobody can give',
    `unknown-id ${at('questions', 'till-invoices')}/askIf/customers/0`,
    (d) => (question(d, 'till-invoices').askIf = { customers: ['tourists'] }),
  ),
  fault('a level that nobody can reach', `level-unreachable ${Q}/levels/4`, (d) => {
    d.questionnaire.levels[4].from = 100;
    for (const one of d.questionnaire.questions)
      for (const part of one.options ?? one.bands)
        part.points = Math.min(part.points, one.type === 'multiple' ? 8 : 99);
    delete d.questionnaire.actions;
    for (const texts of [d.texts.vi, d.texts.en]) for (const name of ['actions', 'events']) delete texts.results[name];
  }),
  ...[
    ['javascript:', 'javascript:alert(1)'],
    ['data:', 'data:text/html,x'],
    ['no scheme', '//evil.example'],
    ['a name and a password', 'https://user:pw@vanban.chinhphu.vn/'],
    ['http:', 'http://vanban.chinhphu.vn/'],
    ['no address at all', 'xem văn bản'],
  ].map(([name, link]) =>
    fault(`a link with ${name}`, `link-refused ${Q}/sources/0/link`, (d) => (d.questionnaire.sources[0].link = link)),
  ),
  fault('a link that is no text', `link-refused ${Q}/sources/0/link`, (d) => (d.questionnaire.sources[0].link = 3)),
  ...[
    ['confidense', 'a misspelt fact of a source'],
    ['Link', 'a fact of a source with a capital letter'],
  ].map(([key, name]) =>
    fault(name!, warn(`source-key-suspect ${Q}/sources/0/${key}`), (d) => (d.questionnaire.sources[0][key!] = 'high')),
  ),
  fault(
    'a host with letters of another alphabet',
    warn(`link-suspect ${Q}/sources/0/link`),
    (d) => (d.questionnaire.sources[0].link = 'https://chinhphu.vп/'),
  ),
  fault(
    'an action towards no option',
    `unknown-id ${at('actions', 'register-e-invoices')}/raises/invoice-issuing`,
    (d) => (action(d, 'register-e-invoices').raises['invoice-issuing'] = 'on-demand'),
  ),
  fault(
    'an action towards an exclusive option and another',
    `target-not-allowed ${at('actions', 'be-findable')}/raises/online-presence`,
    (d) => (action(d, 'be-findable').raises['online-presence'] = ['map', 'none']),
  ),
  fault(
    'an action towards a number out of range',
    `target-not-allowed ${at('actions', 'try-e-contracts')}/raises/contract-share`,
    (d) => (action(d, 'try-e-contracts').raises['contract-share'] = 101),
  ),
  fault(
    'an action with a source that is none',
    `unknown-id ${at('actions', 'register-e-invoices')}/sources/0`,
    (d) => (action(d, 'register-e-invoices').sources[0] = 'nd-254'),
  ),
  fault(
    'costs the wrong way round',
    `cost-out-of-order ${at('actions', 'register-e-invoices')}/cost`,
    (d) => (action(d, 'register-e-invoices').cost = [2, 1]),
  ),
  fault(
    'an indicator on no option',
    `unknown-id ${Q}/indicators/3/in/0`,
    (d) => (d.questionnaire.indicators[3].in = ['market']),
  ),
  fault(
    'bands that begin elsewhere',
    `bands-out-of-order ${at('questions', 'online-share')}/bands/0/from`,
    (d) => (question(d, 'online-share').bands[0].from = -1),
  ),
  fault(
    'bands beyond the end',
    `bands-out-of-order ${at('questions', 'online-share')}/bands/4/from`,
    (d) => (question(d, 'online-share').bands[4].from = 101),
  ),
];
