// The XLSForm of a questionnaire as ODK and Kobo take it: sound, asking whom we ask, handing over what can be scored.

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { checkQuestionnaire } from '#checking';
import { writeCsv } from '#exchange';
import { toXlsForm, type XlsForm } from '#formats';
import {
  alternatives,
  holds,
  NOT_APPLICABLE,
  UNSURE,
  type Profile,
  type Question,
  type Questionnaire,
  type Submission,
} from '#model';
import { fillIn as fillInImplied, score } from '#scoring';
import { answersTo, questionnaires, submissionsTo } from '../support/arbitraries.ts';
import { desk, type Desk } from '../support/command.ts';
import { textsFor } from '../support/texts.ts';
import { answered, household, tiny } from '../support/tiny.ts';
import { BUNDLES } from '../support/xls-bundles.ts';
import { evaluate, holdsIn } from '../support/xls-expressions.ts';
import { fillIn, formFaults, recordsOf } from '../support/xls-form.ts';

const formOf = (questionnaire: Questionnaire): XlsForm => toXlsForm({ questionnaire, texts: textsFor(questionnaire) });

/** Every profile there can be, fields that were left out included; of a long list of options three. */
const profilesOf = ({ profile = [] }: Questionnaire): readonly Profile[] =>
  profile.reduce<readonly Profile[]>(
    (all, { id, options }) =>
      all.flatMap((one) => [
        one,
        ...(options.length > 20 ? [0, 1, options.length - 1].map((i) => options[i]!) : options).map((option) => ({
          ...one,
          [id]: option,
        })),
      ]),
    [{}],
  );

describe('the form', () => {
  for (const [name, bundle] of Object.entries(BUNDLES))
    it(`of ${name} is sound`, () => assert.deepEqual(formFaults(toXlsForm(bundle)), []));

  it('of any questionnaire is sound', () => {
    fc.assert(
      fc.property(questionnaires(), (questionnaire) => assert.deepEqual(formFaults(formOf(questionnaire)), [])),
      { numRuns: 80 },
    );
  });

  it('would be found unsound: each rule can fail', () => {
    const form = formOf(tiny);
    const at = (sheet: 'survey' | 'choices' | 'settings', column: string, row: number, value: string): XlsForm => ({
      ...form,
      [sheet]: form[sheet].map((cells, i) =>
        i === row ? cells.map((cell, c) => (form[sheet][0]![c] === column ? value : cell)) : cells,
      ),
    });
    for (const [broken, fault] of [
      [at('survey', 'type', 1, 'select_one nothing'), /nothing is no list/],
      [at('survey', 'type', 1, 'text'), /text is no type/],
      [at('survey', 'name', 1, '1st'), /no XML name/],
      [at('survey', 'name', 2, 'Tools'), /there twice/],
      [at('survey', 'relevant', 3, "${nobody} = 'x'"), /\$\{nobody\} is no name/],
      [at('survey', 'constraint', 3, '. > '), /too short/],
      [at('survey', 'label::English (en)', 1, ''), /no label in English/],
      [at('survey', 'label::English (en)', 1, '${entity}'), /refers to another/],
      [at('choices', 'name', 1, 'two words'), /has a space/],
      [at('choices', 'name', 1, 'company'), /has a choice twice/],
      [at('settings', 'version', 1, ''), /no version/],
      [at('settings', 'default_language', 1, 'French (fr)'), /default language has no labels/],
    ] as const)
      assert.match(formFaults(broken).join('\n'), fault);
  });

  it('says the rules of tiny in the words of ODK', () => {
    const rows = recordsOf(formOf(tiny).survey).map(({ type, name, relevant, constraint, calculation }) =>
      [type, name, relevant, constraint, calculation].filter(Boolean).join(' | '),
    );
    assert.deepEqual(rows, [
      'select_one p_entity | entity',
      'select_one q_payments | payments',
      "select_multiple q_tools | tools | not(selected(., 'none') and count-selected(.) > 1) and not(selected(., 'unsure') and count-selected(.) > 1)",
      'select_one q_share | share_how',
      "integer | share_number | ${share_how} = 'number' | . >= 0 and . <= 100",
      "calculate | share | if(${share_how} = 'number', ${share_number}, ${share_how})",
      "select_one q_staff | staff | (${entity} = '' or ${entity} = 'company')",
    ]);
  });

  it('says in the words of ODK what follows from an answer, and who may say “not applicable”', () => {
    const [payments, tools, share, ...rest] = tiny.questions as [Question, Question, Question, Question];
    const mayDash = { entity: ['household'] };
    const form = formOf({
      ...tiny,
      questions: [
        { ...payments, implies: { cash: { tools: ['none'], share: 'not-applicable' } } } as Question,
        tools,
        { ...share, notApplicable: mayDash, askIf: { entity: ['company', 'household'] } },
        { ...rest[0]!, implies: { 'not-applicable': { payments: 'cash' } } },
      ],
    });
    assert.deepEqual(formFaults(form), []);
    const rows = recordsOf(form.survey);
    const of = (name: string, column: string): string => rows.find((row) => row['name'] === name)![column]!;
    assert.equal(of('tools', 'relevant'), "${payments} != 'cash'");
    const who = "(${entity} = '' or ${entity} = 'household')";
    const asked = "(${entity} = '' or ${entity} = 'company' or ${entity} = 'household')";
    assert.equal(of('share_how', 'relevant'), `(${asked}) and (\${payments} != 'cash' or not(${who}))`);
    assert.equal(of('share_how', 'choice_filter'), `name != 'not-applicable' or (${who})`);
    assert.equal(of('payments', 'relevant'), '', 'what stands above is answered before it could follow');
    assert.throws(() => fillIn(form, { profile: { entity: 'company' }, answers: { share: 'not-applicable' } }));
    assert.equal(fillIn(form, { profile: { entity: 'household' }, answers: { share: 'not-applicable' } })['share'], 'not-applicable');
    assert.equal(fillIn(form, { answers: { payments: 'cash', tools: ['till'] } })['tools'], '');
  }); // prettier-ignore

  it('keeps apart a field and a question of one name', () => {
    const clash: Questionnaire = { ...tiny, profile: [{ id: 'staff', options: ['few', 'many'] }, ...tiny.profile!] };
    assert.deepEqual(formFaults(formOf(clash)), []);
    assert.equal(formOf(clash).survey[1]![1], 'profile.staff');
  });

  it('takes nothing else beside an option that stands alone', () => {
    const constraint = recordsOf(formOf(tiny).survey)[2]!['constraint']!;
    const takes = (here: string): boolean => holdsIn(constraint, { here, valueOf: () => '' });
    assert.deepEqual(['none', 'till stock', 'unsure', 'none till', 'till unsure'].map(takes), [
      ...[true, true, true, false, false],
    ]);
  });
});

describe('whom the form asks', () => {
  const compare = (questionnaire: Questionnaire, form: XlsForm): void => {
    const rows = new Map(recordsOf(form.survey).map((row) => [row['name']!, row]));
    const named = new Set(
      questionnaire.questions.flatMap(({ askIf }) => (askIf ? alternatives(askIf).flatMap(Object.keys) : [])),
    );
    // a field that no condition names changes nothing
    const deciding = (questionnaire.profile ?? []).filter(({ id }) => named.has(id));
    for (const profile of profilesOf({ ...questionnaire, profile: deciding }))
      for (const { id, type, askIf } of questionnaire.questions) {
        const { relevant } = rows.get(type === 'number' ? `${id}_how` : id)!;
        // nothing is answered yet, so nothing follows
        const valueOf = (name: string): string => profile[name.replace(/^profile\./, '')] ?? '';
        assert.equal(
          relevant ? holdsIn(relevant, { valueOf }) : true,
          holds(askIf, profile),
          `${id} of ${JSON.stringify(profile)}: ${relevant}`,
        );
      }
  };

  for (const [name, bundle] of Object.entries(BUNDLES))
    it(`is whom ${name} asks, for every profile`, () => compare(bundle.questionnaire, toXlsForm(bundle)));

  it('is whom any questionnaire asks, for every profile', () => {
    fc.assert(
      fc.property(questionnaires(), (questionnaire) => compare(questionnaire, formOf(questionnaire))),
      { numRuns: 80 },
    );
  });

  it('is told by an evaluator that knows XPath', () => {
    const valueOf = (name: string): string => ({ a: 'x y', b: '', n: '7' })[name] ?? '';
    for (const [expression, value] of [
      ["selected(${a}, 'y') and not(selected(${a}, 'z'))", true],
      ['count-selected(${a})', 2],
      ["${b} = '' or ${b} = 'c'", true],
      ["${b} = 'c' or ${n} >= 7 and ${n} < 7", false],
      ["(${b} = 'c' or ${n} >= 7) and ${n} <= 7", true],
      ["if(${n} = '7', ${n}, 'none')", '7'],
      ['${b} >= 0', false],
      ['true()', true],
    ] as const)
      assert.equal(evaluate(expression, { valueOf }), value, expression);
    for (const wrong of ['${a} =', "${a} 'x'", 'unknown(1)', '(true()', "${a} = 'x"])
      assert.throws(() => evaluate(wrong, { valueOf }), wrong);
  });
});

/** Those that the command takes: some random ones have an area without a question, or the like. */
const sound = questionnaires().filter(
  (questionnaire) => !checkQuestionnaire(questionnaire).some(({ level }) => level === 'error'),
);

describe('what ODK and Kobo hand over', () => {
  let place: Desk;
  before(async () => (place = await desk()));
  after(() => place.clear());

  /** Filled-in forms as a table with the columns that ODK Central puts around them, scored by the command. */
  async function scored(questionnaire: Questionnaire, submissions: readonly Submission[]): Promise<readonly unknown[]> {
    const form = formOf(questionnaire);
    const filled = submissions.map((submission) => fillIn(form, submission));
    const names = Object.keys(filled[0]!);
    const rows = filled.map((row, i) => ['2026-03-02T08:00:00.000Z', ...names.map((name) => row[name]!), `uuid:${i}`]);
    await place.put('q.json', JSON.stringify(questionnaire));
    await place.put('odk.csv', writeCsv([['SubmissionDate', ...names, 'KEY'], ...rows], 'rfc4180'));
    const { code, out, err } = await place.labanso(['score', 'odk.csv', '-q', 'q.json', '--to', 'ndjson']);
    assert.equal(code, 0, err);
    return out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
  }

  /** What can be given in a form: no answer to what isn't asked, nor to what follows from an answer above it. */
  const givable = (questionnaire: Questionnaire, { profile = {}, answers }: Submission): Submission => {
    const order = questionnaire.questions.map(({ id }) => id);
    const isPassedOver = (id: string): boolean => {
      const { [id]: own, ...rest } = answers;
      const source =
        own === undefined ? undefined : fillInImplied(questionnaire, { profile, answers: rest }).implied[id];
      return source !== undefined && order.indexOf(source) < order.indexOf(id);
    };
    const given = questionnaire.questions.filter(
      ({ id, askIf }) => id in answers && holds(askIf, profile) && !isPassedOver(id),
    );
    return { profile, answers: Object.fromEntries(given.map(({ id }) => [id, answers[id]!])) };
  };

  const compare = async (questionnaire: Questionnaire, all: readonly Submission[]): Promise<void> => {
    const submissions = all.map((one) => givable(questionnaire, one));
    const results = await scored(questionnaire, submissions);
    assert.equal(results.length, submissions.length);
    for (const [i, submission] of submissions.entries()) {
      const { score: points, level, complete, range } = score(questionnaire, submission);
      const row = results[i] as Record<string, unknown>;
      assert.deepEqual(
        [row['score'], row['level'], row['complete'], row['lowest'], row['highest']],
        [points, level, Number(complete), ...(range ?? [null, null])],
        JSON.stringify(submission),
      );
    }
  };

  it('is scored to the same result: tiny by hand, with a number, several choices, what does not apply', async () => {
    const submissions: readonly Submission[] = [
      { profile: household, answers: answered },
      { profile: { entity: 'company' }, answers: { ...answered, share: NOT_APPLICABLE, staff: 'trained' } },
      { profile: {}, answers: { payments: UNSURE, tools: UNSURE, share: UNSURE, staff: UNSURE } },
      { profile: {}, answers: { tools: ['none'], share: 0 } },
    ];
    const rows = submissions.map((submission) => fillIn(formOf(tiny), submission));
    assert.deepEqual(
      rows.map(({ tools, share, staff }) => [tools, share, staff]),
      [
        ['till stock', '12', ''],
        ['till stock', NOT_APPLICABLE, 'trained'],
        [UNSURE, UNSURE, UNSURE],
        ['none', '0', ''],
      ],
    );
    await compare(tiny, submissions);
  });

  it('is scored to the same result: sme-vn', async () => {
    const { questionnaire } = BUNDLES['sme-vn']!;
    const some = fc
      .constantFrom(...profilesOf(questionnaire))
      .chain((profile) => fc.record({ profile: fc.constant(profile), answers: answersTo(questionnaire, { profile }) }));
    await compare(questionnaire, fc.sample(some, 50));
  });

  it('is scored to the same result: any questionnaire', async () => {
    await fc.assert(
      fc.asyncProperty(
        sound.chain((questionnaire) =>
          fc.tuple(fc.constant(questionnaire), fc.array(submissionsTo(questionnaire), { minLength: 1, maxLength: 8 })),
        ),
        ([questionnaire, submissions]) => compare(questionnaire, submissions),
      ),
      { numRuns: 60 },
    );
  });
});
