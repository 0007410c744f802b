import { expect } from 'chai';
import type { Questionnaire, Submission } from '#model';
import { compare, compile, explain, fillIn, nextActions, openGroup, planRoad, score } from '#scoring';
import { answered, household, tiny } from '../support/tiny.ts';

/** Who takes cash only sells nothing online; of whom paying doesn't concern, staff doesn't either. */
const questionnaire: Questionnaire = {
  ...tiny,
  questions: tiny.questions.map((one) =>
    one.id === 'payments'
      ? { ...one, implies: { cash: { share: 0 }, 'not-applicable': { share: 'not-applicable', tools: ['none'] } } }
      : one,
  ),
};
const of = (answers: Submission['answers'], profile: Submission['profile'] = household) =>
  fillIn(questionnaire, { profile, answers });

describe('fillIn', () => {
  it('fills in what follows, and names the question it follows from', () => {
    expect(of({ payments: 'cash' })).to.deep.equal({
      answers: { payments: 'cash', share: 0 },
      implied: { share: 'payments' },
    });
    expect(of({ payments: 'not-applicable' })).to.deep.equal({
      answers: { payments: 'not-applicable', share: 'not-applicable', tools: ['none'] },
      implied: { share: 'payments', tools: 'payments' },
    });
  });

  it('lets every given answer win, unsure and not applicable too', () => {
    for (const share of [12, 'unsure', 'not-applicable'] as const)
      expect(of({ payments: 'cash', share })).to.deep.equal({ answers: { payments: 'cash', share }, implied: {} });
  });

  it('fills in a key that holds undefined, which is no answer', () => {
    expect(of({ payments: 'cash', share: undefined as never }).answers['share']).to.equal(0);
  });

  it('concludes nothing from other answers, from unsure, and from questions that are not asked', () => {
    for (const payments of ['transfer', 'qr', 'unsure']) expect(of({ payments }).implied).to.deep.equal({});
    const elsewhere: Questionnaire = {
      ...questionnaire,
      questions: questionnaire.questions.map((one) =>
        one.id === 'payments' ? { ...one, askIf: { entity: ['company'] } } : one,
      ),
    };
    const cash = { answers: { payments: 'cash' } };
    expect(fillIn(elsewhere, { ...cash, profile: household }).implied).to.deep.equal({});
    expect(fillIn(elsewhere, cash).implied).to.deep.equal({ share: 'payments' });
  });

  it('fills in no question that is not asked, and no "not applicable" that the profile may not say', () => {
    const strict: Questionnaire = {
      ...tiny,
      questions: tiny.questions.map((one) =>
        one.id === 'payments'
          ? { ...one, implies: { cash: { staff: 'untrained', share: 'not-applicable' } } }
          : one.id === 'share'
            ? { ...one, notApplicable: { entity: ['company'] } }
            : one,
      ),
    };
    const filled = (entity: string) => fillIn(strict, { profile: { entity }, answers: { payments: 'cash' } }).answers;
    expect(filled('household')).to.deep.equal({ payments: 'cash' });
    expect(filled('company')).to.deep.equal({ payments: 'cash', staff: 'untrained', share: 'not-applicable' });
  });

  it('does not change what it is given', () => {
    const answers = Object.freeze({ payments: 'cash' });
    of(answers);
    expect(answers).to.deep.equal({ payments: 'cash' });
  });
});

describe('an answer that follows from another', () => {
  const submission = { profile: household, answers: { payments: 'cash', tools: ['till', 'stock'] } };
  const outright = { profile: household, answers: { ...submission.answers, share: 0 } };

  it('counts everywhere like one that was given', () => {
    expect(score(questionnaire, submission)).to.deep.equal(score(questionnaire, outright));
    expect(score(questionnaire, submission)).to.deep.include({ complete: true, score: 20 });
    expect(compile(questionnaire).score(submission)).to.deep.equal(score(questionnaire, outright));
    expect(nextActions(questionnaire, submission)).to.deep.equal(nextActions(questionnaire, outright));
    expect(planRoad(questionnaire, submission, 'high')).to.deep.equal(planRoad(questionnaire, outright, 'high'));
  });

  it('stays as it was filled in when an action raises what it follows from', () => {
    const [first] = nextActions(questionnaire, submission);
    expect(first!.changes).to.deep.equal({ payments: { answer: 'qr', points: [0, 100] } });
    // (2·100 + 80 + 0)/4 = 70: share stays at 0
    expect(first!.gain!.score).to.equal(50);
  });

  it('stands in the ledger with what it follows from', () => {
    const [, people] = explain(questionnaire, submission).areas;
    expect(people!.lines[0]).to.deep.include({ question: 'share', answer: 0, impliedBy: 'payments', product: 0 });
  });

  it('is counted in a group', () => {
    const group = openGroup(questionnaire);
    const sells = { ...outright, answers: { ...outright.answers, payments: 'qr', share: 50 } };
    for (let i = 0; i < 5; i++) [submission, sells].forEach((one) => group.add(one));
    expect(group.summary().questions!['share']!.options).to.deep.equal({ '0': 5, '10': null, '50': 5 });
    expect(group.summary().indicators!['sells-online']).to.deep.include({ yes: 5, counted: 10 });
  });

  it('is no change when it is said outright later', () => {
    expect(compare({ questionnaire, submission }, { questionnaire, submission: outright }).answers).to.deep.equal([]);
    const sells = { ...outright, answers: { ...outright.answers, share: 50 } };
    const { score: total, answers } = compare({ questionnaire, submission }, { questionnaire, submission: sells });
    expect(answers).to.deep.equal([{ question: 'share', then: 0, now: 50 }]);
    expect(total).to.deep.equal({ then: 20, now: 45, you: 25, ruler: 0 });
  });

  it('makes no trouble for a comparison when today’s profile alone may say that something doesn’t apply', () => {
    const some: Questionnaire = {
      ...tiny,
      questions: tiny.questions.map((one) =>
        one.id === 'share' ? { ...one, notApplicable: { entity: ['household'] } } : one,
      ),
    };
    const then = { profile: { entity: 'company' }, answers: { payments: 'qr', tools: ['till'], staff: 'trained' } };
    const now = { profile: household, answers: { ...answered, share: 'not-applicable' } };
    const { score: total } = compare(
      { questionnaire: some, submission: then },
      { questionnaire: some, submission: now },
    );
    expect(total).to.deep.equal({ then: null, now: 60, you: null, ruler: null });
  });
});

describe('a compiled questionnaire with "not applicable" open to some', () => {
  const some: Questionnaire = {
    ...tiny,
    questions: tiny.questions.map((one) =>
      one.id === 'payments' ? { ...one, notApplicable: { entity: ['household'] } } : one,
    ),
  };
  const submission = { profile: { entity: 'company' }, answers: { payments: 'not-applicable', tools: ['till'] } };
  const message = (run: () => unknown): string => {
    try {
      return String(run());
    } catch (error) {
      return (error as Error).message;
    }
  };

  it('refuses it of others as `score` does', () => {
    const wanted = message(() => score(some, submission));
    expect(wanted).to.contain('/answers/payments');
    expect(message(() => compile(some).score(submission))).to.equal(wanted);
    expect(message(() => compile(some).scores(submission))).to.equal(wanted);
    expect(message(() => compile(some).columns([submission]))).to.contain('/0/answers/payments');
  });

  it('names row and question where a column says it of others', () => {
    const scorer = compile(some);
    const code = scorer.codeOf('payments', 'not-applicable');
    const company = scorer.profileCodeOf('entity', 'company');
    const home = scorer.profileCodeOf('entity', 'household');
    const columns = (entities: readonly number[]) => ({
      rows: 2,
      profile: { entity: entities },
      answers: { payments: [code, code] },
    });
    expect(message(() => scorer.batch(columns([home, company])))).to.contain('Row 1, "payments"');
    expect(scorer.batch(columns([home, 0])).rows).to.equal(2);
  });
});
