// What must hold of the content, whoever edits it.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkQuestionnaire } from '#checking';
import {
  documents,
  overdue,
  prioritySectors,
  programmes,
  reasons,
  reviews,
  smeVn,
  smeVnQuestions,
  sources,
  supports,
  targets,
  taxCalendar,
} from '#content';
import { alternatives, type Questionnaire } from '#model';
import { nextActions, planRoad, score } from '#scoring';

const questionnaire: Questionnaire = smeVn;

/** Everything answered as low, or as high, as it can be. */
const extreme = (end: 'lowest' | 'highest') =>
  Object.fromEntries(
    questionnaire.questions.map((question) => {
      const worst = end === 'lowest';
      if (question.type === 'number') return [question.id, worst ? question.min : question.max];
      const free = question.options.filter((option) => !('exclusive' in option && option.exclusive));
      if (question.type === 'multiple') return [question.id, worst ? ['none'] : free.map(({ id }) => id)];
      return [question.id, question.options[worst ? 0 : question.options.length - 1]!.id];
    }),
  );

describe('the questionnaire sme-vn', () => {
  it('has nothing wrong with it, not even a warning', () => assert.deepEqual(checkQuestionnaire(smeVn), []));

  it('is version 1.0.0 with 4 areas, 26 questions, 5 levels and about 50 actions', () => {
    assert.equal(smeVn.version, '1.0.0');
    assert.deepEqual([smeVn.areas.length, smeVn.questions.length, smeVn.levels.length], [4, 26, 5]);
    assert.ok(Math.abs(smeVn.actions.length - 50) <= 7, `${smeVn.actions.length} actions`);
  });

  it('weighs its four areas alike', () => {
    const result = score(smeVn, { answers: {} });
    const weights = Object.values(result.areas).map(({ fullWeight }) => fullWeight);
    assert.equal(new Set(weights).size, 1, weights.join(', '));
  });

  it('asks the same with and without actions and sources', () => {
    const submission = { answers: extreme('lowest') };
    assert.deepEqual(score(smeVnQuestions, submission), score(smeVn, submission));
  });

  it('gives a reason for every weight and threshold, for every step that is for everybody, and none for what is gone', () => {
    const wanted = [
      ...questionnaire.areas.map(({ id }) => `area/${id}`),
      ...questionnaire.levels.map(({ id }) => `level/${id}`),
      ...questionnaire.questions.map(({ id }) => `question/${id}`),
      ...questionnaire.actions!.filter((action) => !action.for).map(({ id }) => `action/${id}`),
      ...questionnaire.express!.map((id) => `express/${id}`),
    ];
    assert.deepEqual(Object.keys(reasons).sort(), wanted.sort());
    for (const [id, reason] of Object.entries(reasons)) assert.ok(reason.length > 10 && reason.endsWith('.'), id);
  });

  it('has no step that nobody can see; from the worst answers, steps lead everybody to the fourth level at least', () => {
    const seen = new Set<string>();
    const reached = new Set<string>();
    const fields = questionnaire.profile!.filter(({ id }) =>
      ['entity', 'revenue', 'customers', 'employees', 'sector'].includes(id),
    );
    // every condition's alternatives, each as a profile of its own, are all the profiles that matter
    const conditions = questionnaire.actions!.flatMap((action) => (action.for ? alternatives(action.for) : [{}]));
    for (const condition of conditions) {
      const profile = Object.fromEntries(
        fields.map(({ id, options }) => [
          id,
          (condition as Record<string, readonly string[]>)[id]?.[0] ?? options[options.length - 1]!,
        ]),
      );
      const submission = { profile, answers: extreme('lowest') };
      for (const { id } of nextActions(smeVn, submission)) seen.add(id);
      const all = questionnaire.actions!.map(({ id }) => id);
      const { level } = planRoad(questionnaire, submission, 'starting', { done: all })!.after;
      assert.ok(
        ['established', 'leading'].includes(level!),
        `only ${level} is in reach for ${JSON.stringify(profile)}`,
      );
      reached.add(level!);
    }
    assert.deepEqual([...seen].sort(), questionnaire.actions!.map(({ id }) => id).sort());
    assert.ok(reached.has('leading'));
  });

  it('is at the top when every answer is the best, with nothing left to do', () => {
    const submission = { answers: extreme('highest') };
    const { score: overall, level, areas } = score(smeVn, submission);
    assert.deepEqual([overall, level], [100, 'leading']);
    assert.deepEqual(
      Object.values(areas).map((area) => area.score),
      [100, 100, 100, 100],
    );
    assert.deepEqual(nextActions(smeVn, submission), []);
  });
});

describe('actions', () => {
  it('have sources, one of them the label of our own estimate, since no price list was read', () => {
    for (const { id, sources: cited } of smeVn.actions) {
      assert.ok(cited.length >= 2, `${id} cites nothing but our estimate`);
      assert.ok(
        (cited as readonly string[]).includes('estimate'),
        `${id} doesn't say that hours and cost are estimates`,
      );
    }
  });

  it('that are duties rest on a law, decree or circular in force, never on a low or missing confidence', () => {
    for (const action of smeVn.actions) {
      if (!('obligation' in action && action.obligation)) continue;
      const laws = sources.filter(
        ({ id, kind }) =>
          (action.sources as readonly string[]).includes(id) && ['law', 'decree', 'circular'].includes(kind),
      );
      assert.ok(laws.length, `${action.id} rests on no law`);
      for (const law of laws) assert.equal(law.standing, 'in-force', `${action.id}: ${law.id}`);
    }
  });

  it('get help only from supports that exist, for actions that exist', () => {
    const ids = questionnaire.actions!.map(({ id }) => id);
    const known = sources.map(({ id }) => id);
    for (const support of supports) {
      for (const id of support.actions) assert.ok(ids.includes(id), `${support.id} helps ${id}`);
      for (const id of support.sources) assert.ok(known.includes(id), `${support.id} cites ${id}`);
    }
  });
});

describe('texts whose truth ends', () => {
  it('name the day by which to look again, and why', () => {
    for (const { by, what, why } of reviews) {
      assert.match(by, /^\d{4}-\d{2}-\d{2}$/);
      assert.ok(what.length && why.endsWith('.'), by);
    }
    assert.deepEqual([...new Set(reviews.map(({ by }) => by))], ['2027-01-01', '2027-02-28', '2027-06-30']);
  });

  it('are listed the day after, not on the day', () => {
    assert.deepEqual(overdue('2027-01-01'), []);
    assert.match(overdue('2027-01-02').join('\n'), /actions\.keep-books/);
    assert.equal(overdue('2027-03-01').filter((line) => line.includes('sign-with-vneid')).length, 1);
  });

  it('may be published today', () => assert.deepEqual(overdue(new Date().toISOString().slice(0, 10)), []));

  it('of a step that has ended are not among the steps of the day after', () => {
    const submission = { answers: { 'signature-uses': ['tax'] } };
    const on = (day: string): readonly string[] => nextActions(questionnaire, submission, { day }).map(({ id }) => id);
    assert.ok(on('2027-02-28').includes('sign-with-vneid'));
    assert.ok(!on('2027-03-01').includes('sign-with-vneid'));
  });
});

describe('sources', () => {
  const isDate = (text: string | null | undefined): boolean => text == null || /^\d{4}-\d{2}-\d{2}$/.test(text);

  it('have number, dates, standing, confidence, the day they were checked, and a link that may be one', () => {
    for (const document of documents) {
      const { id, kind, number, issued, effective, until, standing, confidence, link, linkKind, checkedOn } = document;
      assert.ok(number !== null || ['programme', 'article', 'estimate'].includes(kind), `${id} has no number`);
      assert.ok([issued, effective, until].every(isDate), `${id} has odd dates`);
      assert.ok(['in-force', 'target', 'report', 'ours'].includes(standing), id);
      assert.ok(['high', 'medium', 'low'].includes(confidence), id);
      assert.match(checkedOn, /^\d{4}-\d{2}-\d{2}$/, id);
      assert.equal(link === null, linkKind === null, `${id}: a link without its kind, or a kind without a link`);
      if (link) assert.equal(new URL(link).protocol, 'https:', id);
    }
  });

  it('of low confidence are never cited, and none is shown as in force after its last day', () => {
    for (const source of sources) {
      assert.notEqual(source.confidence, 'low', source.id);
      if (source.standing === 'in-force' && source.until) assert.ok(source.until >= source.checkedOn, source.id);
    }
  });

  it('are all used, and texts that have been repealed are not among them', () => {
    const used = new Set<string>([
      ...smeVn.actions.flatMap(({ sources: cited }) => [...cited]),
      ...supports.flatMap(({ sources: cited }) => [...cited]),
      ...taxCalendar.flatMap(({ sources: cited }) => cited),
      ...[...targets, ...programmes, ...prioritySectors].map(({ source }) => source),
    ]);
    assert.deepEqual(
      sources.map(({ id }) => id).filter((id) => !used.has(id)),
      [],
    );
    const repealed = [
      '123/2020',
      '70/2025',
      '78/2021',
      '32/2025',
      '117/2025',
      '126/2020',
      '52/2013',
      '85/2021',
      '13/2023',
      '130/2018',
      '40/2021',
      '88/2021',
    ];
    for (const { number } of documents)
      assert.ok(!repealed.some((old) => number?.startsWith(old)), `${number} is repealed`);
  });
});
