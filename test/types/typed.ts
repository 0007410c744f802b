// What compiles and what doesn't when TypeScript knows the questionnaire. Checked by `tsc`, never run.

import { smeVn } from '#content';
import { decode, encode, writeFile } from '#exchange';
import { defineQuestionnaire, migrate, type Questionnaire, type Result, type Submission } from '#model';
import { compare, compile, explain, nextActions, planRoad, score, summarize } from '#scoring';
import { memoryStore, openSession } from '#session';

const own = defineQuestionnaire({
  id: 'stall',
  version: '1.0.0',
  profile: [{ id: 'sector', options: ['retail', 'food'] }],
  areas: [{ id: 'money' }],
  questions: [
    {
      id: 'payments',
      area: 'money',
      type: 'single',
      notApplicable: true,
      options: [
        { id: 'cash', points: 0 },
        { id: 'qr', points: 100 },
      ],
    },
    {
      id: 'tools',
      area: 'money',
      type: 'multiple',
      options: [
        { id: 'till', points: 60 },
        { id: 'none', points: 0, exclusive: true },
      ],
    },
    { id: 'share', area: 'money', type: 'number', unit: 'percent', min: 0, max: 100, bands: [{ from: 0, points: 0 }] },
  ],
  levels: [
    { id: 'low', from: 0 },
    { id: 'high', from: 50 },
  ],
  actions: [{ id: 'open-account', raises: { payments: 'qr' }, hours: 1, cost: [0, 0] }],
  indicators: [{ id: 'pays', question: 'payments', in: ['qr'] }],
});

// ---- good uses

export const full: Submission<typeof own> = {
  profile: { sector: 'food' },
  answers: { payments: 'not-applicable', tools: ['till'], share: 12 },
};
const result = score(own, { answers: { payments: 'cash', tools: 'unsure' } });
export const area: number | null = result.areas.money.score;
export const state: string = result.states.payments;
export const level: 'low' | 'high' | null = result.level;
export const ours: number | null = score(smeVn, { profile: { entity: 'household' }, answers: {} }).areas['e-invoicing']
  .score;
export const first: 'open-account' | undefined = nextActions(own, full)[0]?.id;
export const road = planRoad(own, full, 'high', { excluded: ['open-account'] });
export const line: 'payments' | 'tools' | 'share' | undefined = explain(own, full).areas[0]?.lines[0]?.question;
export const share = summarize(own, [full, { ...full, id: 'one' }]).indicators?.pays;
export const quick: number | null = compile(own).scores(full).areas.money;
export const code: string = encode(own, full);
const received = decode(code, [own]);
export const again = received.ok && score(received.questionnaire, received);

const columns = compile(own).batch({ rows: 1, profile: { sector: [1] }, answers: { payments: [3] } });
export const column: Int8Array = columns.areas.money;
export const fieldCode: number = compile(own).profileCodeOf('sector', 'food');
const difference = compare({ questionnaire: own, submission: full }, { questionnaire: own, submission: full });
export const moved: number | null = difference.areas.money.you;
export const was: 'low' | 'high' | null = difference.level.then;
export const file: string = writeFile({ questionnaire: own, submission: full, result, savedOn: '2026-11-21' });
export const carried: 'cash' | 'qr' | 'unsure' | 'not-applicable' | undefined = migrate(full, own, own).answers
  .payments;
const around = { store: memoryStore(), scope: '/', now: () => 0, random: () => 0.5 };
const session = openSession({ questionnaire: own, ...around });
session.setAnswer('payments', 'qr');
session.setAnswer('tools', null);
session.setProfile('sector', 'food');
session.setStep('open-account', 'done');
export const kept: number | 'unsure' | undefined = session.state().answers.share;

// a literal result is a result like any other, and so is a literal submission
export const wideResult: Result = result;
export const wideSubmission: readonly Submission[] = [full];

// with a questionnaire that came in at run time everything is wide, and checked at run time
declare const loaded: Questionnaire;
declare const given: Submission;
const open = score(loaded, given);
export const unknownArea: number | null | undefined = open.areas['anything']?.score;
export const anyLevel: string | null = open.level;
export const anyRoad = planRoad(loaded, given, 'any');
export const inline: 'a' | null = score(
  { id: 'x', version: '1.0.0', areas: [{ id: 'm' }], questions: [], levels: [{ id: 'a', from: 0 }] },
  { answers: {} },
).level;
// what came in at run time may be given to a questionnaire that TypeScript knows: it is checked at run time
export const ofUs: 'starting' | 'basic' | 'developing' | 'established' | 'leading' | null = score(smeVn, given).level;

const anySession = openSession({ questionnaire: loaded, ...around });
anySession.setAnswer('anything', ['of', 'it']);
anySession.setProfile('any', 'thing');
export const anyColumn: Int8Array | undefined = compile(loaded).batch({ rows: 0, answers: { a: [] } }).areas['b'];
export const anyFile: string = writeFile({ questionnaire: loaded, submission: given, savedOn: '2026-11-21' });
export const sameWide: Questionnaire = defineQuestionnaire(loaded);

// ---- bad uses

// @ts-expect-error a misspelt column
compile(own).batch({ rows: 1, answers: { paymnets: [3] } });
// @ts-expect-error a misspelt field, in a compiled questionnaire
compile(own).profileCodeOf('secotr', 'food');
// @ts-expect-error no such area, in columns
void columns.areas.monye;
// @ts-expect-error a misspelt option, in one of two that are compared
compare({ questionnaire: own, submission: full }, { questionnaire: own, submission: { answers: { payments: 'cahs' } } }); // prettier-ignore
// @ts-expect-error no such area, of two that are compared
void difference.areas.monye;
// @ts-expect-error a misspelt option, in a file
writeFile({ questionnaire: own, submission: { answers: { payments: 'cahs' } }, savedOn: '2026-11-21' });
// @ts-expect-error no such question, after a migration
void migrate(full, own, own).answers.paymnets;
// @ts-expect-error a misspelt option, in a session
session.setAnswer('payments', 'cahs');
// @ts-expect-error a misspelt question, in a session
session.setAnswer('paymnets', 'qr');
// @ts-expect-error a misspelt option of the profile, in a session
session.setProfile('sector', 'foood');
// @ts-expect-error no such action, in a session
session.setStep('open-acount', 'done');

const parts = { id: 'x', version: '1.0.0', areas: [{ id: 'm' }], levels: [{ id: 'a', from: 0 }] } as const;
const asked = { id: 'pay', area: 'm', type: 'single', options: [{ id: 'cash', points: 0 }] } as const;
// @ts-expect-error a question of an area that isn't there
defineQuestionnaire({ ...parts, questions: [{ ...asked, area: 'n' }] });
// @ts-expect-error a gate of an area that isn't there
defineQuestionnaire({ ...parts, questions: [asked], levels: [{ id: 'a', from: 0, gates: [{ area: 'n', from: 1 }] }] });
// @ts-expect-error an indicator of a question that isn't there
defineQuestionnaire({ ...parts, questions: [asked], indicators: [{ id: 'i', question: 'pya', in: ['cash'] }] });
// @ts-expect-error an action after one that isn't there
defineQuestionnaire({ ...parts, questions: [asked], actions: [{ id: 'do', raises: { pay: 'cash' }, hours: 1, cost: [0, 0], requires: ['du'] }] }); // prettier-ignore
// @ts-expect-error an action that raises a question that isn't there
defineQuestionnaire({ ...parts, questions: [asked], actions: [{ id: 'do', raises: { pya: 'cash' }, hours: 1, cost: [0, 0] }] }); // prettier-ignore

// @ts-expect-error a misspelt question
score(own, { answers: { paymnets: 'cash' } });
// @ts-expect-error a misspelt option
score(own, { answers: { payments: 'cahs' } });
// @ts-expect-error "not applicable" where it isn't allowed
score(own, { answers: { share: 'not-applicable' } });
// @ts-expect-error one option where a list is wanted
score(own, { answers: { tools: 'till' } });
// @ts-expect-error a misspelt option in a list
score(own, { answers: { tools: ['tlil'] } });
// @ts-expect-error a text where a number is wanted
score(own, { answers: { share: '12' } });
// @ts-expect-error a misspelt field of the profile
score(own, { profile: { secotr: 'food' }, answers: {} });
// @ts-expect-error a misspelt option of the profile
score(own, { profile: { sector: 'foood' }, answers: {} });
// @ts-expect-error no such area
void result.areas.monye;
// @ts-expect-error no such question
void result.states.paymnets;
// @ts-expect-error no such level
planRoad(own, full, 'hihg');
// @ts-expect-error no such action
planRoad(own, full, 'high', { done: ['open-acount'] });
// @ts-expect-error no such level to compare with
export const isHigh: boolean = result.level === 'hihg';
// @ts-expect-error a misspelt question, in a compiled questionnaire
compile(own).codeOf('paymnets', 'cash');
// @ts-expect-error a misspelt option, in a compiled questionnaire
compile(own).score({ answers: { payments: 'cahs' } });
// @ts-expect-error a misspelt question, in a group
summarize(own, [{ answers: { paymnets: 'cash' } }]);
// @ts-expect-error a misspelt option, in a code
encode(own, { answers: { payments: 'cahs' } });
// @ts-expect-error a misspelt option of ours
score(smeVn, { answers: { payments: 'chash-only' } });
// @ts-expect-error a questionnaire without a profile has no fields
score({ id: 'x', version: '1.0.0', areas: [{ id: 'm' }], questions: [], levels: [{ id: 'a', from: 0 }] }, { profile: { a: 'b' }, answers: {} }); // prettier-ignore
