// What compiles and what doesn't when TypeScript knows the questionnaire. Checked by `tsc`, never run.

import { smeVn } from '#content';
import { decode, encode } from '#exchange';
import { defineQuestionnaire, type Questionnaire, type Result, type Submission } from '#model';
import { compile, explain, nextActions, planRoad, score, summarize } from '#scoring';

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

// ---- bad uses

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
