// What must hold of the content, whoever edits it.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkQuestionnaire } from '#checking';
import {
  documents,
  LANGUAGES,
  loadFirst,
  loadRest,
  prioritySectors,
  programmes,
  provinceOf,
  provinces,
  reasons,
  smeVn,
  smeVnQuestions,
  sources,
  supports,
  targets,
} from '#content';
import { alternatives, type Questionnaire } from '#model';
import { nextActions, planRoad, score } from '#scoring';

const questionnaire: Questionnaire = smeVn;

/** Every text of a tree with its path. */
function* leaves(tree: unknown, path = ''): Iterable<readonly [string, string]> {
  if (typeof tree === 'string') yield [path, tree];
  else for (const [key, value] of Object.entries(tree as object)) yield* leaves(value, path ? `${path}.${key}` : key);
}

const textsOf = async (language: 'vi' | 'en'): Promise<ReadonlyMap<string, string>> =>
  new Map(leaves({ first: await loadFirst[language](), ...(await loadRest[language]()) }));

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

  it('is version 1.0.0 with 4 areas, 24 questions, 5 levels and about 38 actions', () => {
    assert.equal(smeVn.version, '1.0.0');
    assert.deepEqual([smeVn.areas.length, smeVn.questions.length, smeVn.levels.length], [4, 24, 5]);
    assert.ok(Math.abs(smeVn.actions.length - 38) <= 5, `${smeVn.actions.length} actions`);
  });

  it('asks the same with and without actions and sources', () => {
    const submission = { answers: extreme('lowest') };
    assert.deepEqual(score(smeVnQuestions, submission), score(smeVn, submission));
  });

  it('gives a reason for every weight and threshold, and none for what is gone', () => {
    const wanted = [
      ...questionnaire.areas.map(({ id }) => `area/${id}`),
      ...questionnaire.levels.map(({ id }) => `level/${id}`),
      ...questionnaire.questions.map(({ id }) => `question/${id}`),
    ];
    assert.deepEqual(Object.keys(reasons).sort(), wanted.sort());
    for (const [id, reason] of Object.entries(reasons)) assert.ok(reason.length > 10 && reason.endsWith('.'), id);
  });

  it('has no action that nobody can see, and no level that nobody can reach', () => {
    const seen = new Set<string>();
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
      for (const { id } of questionnaire.levels)
        assert.ok(planRoad(smeVn, submission, id)!.reachable, `${id} is out of reach for ${JSON.stringify(profile)}`);
    }
    assert.deepEqual([...seen].sort(), questionnaire.actions!.map(({ id }) => id).sort());
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

describe('texts', async () => {
  const [vi, en] = await Promise.all(LANGUAGES.map(textsOf));

  it('exist in both languages, key for key', () => {
    assert.deepEqual([...vi!.keys()].sort(), [...en!.keys()].sort());
  });

  it('have the same placeholders in both languages', () => {
    const placeholders = (text: string): readonly string[] =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1]!).sort();
    for (const [key, text] of vi!) assert.deepEqual(placeholders(en!.get(key)!), placeholders(text), key);
  });

  it('are NFC, trimmed, without empty ones, double spaces or HTML', () => {
    for (const texts of [vi!, en!])
      for (const [key, text] of texts) {
        assert.equal(text, text.normalize('NFC'), key);
        assert.equal(text, text.trim(), key);
        assert.ok(text && !/ {2}|[<>]/.test(text), `${key}: ${text}`);
      }
  });

  it('have no look-alike of đ, and no letter of another alphabet', () => {
    for (const [key, text] of vi!) assert.doesNotMatch(text, /[ÐðƉɖ\u0400-\u04FF\u0370-\u03FF]/, key);
  });

  it('cover everything the questionnaire names, and nothing else', () => {
    const wanted = [
      ...questionnaire.questions.flatMap((question) => [
        `first.questions.${question.id}.text`,
        `help.${question.id}.text`,
        ...(question.notApplicable ? [`first.questions.${question.id}.notApplicable`] : []),
        ...(question.type === 'number'
          ? [`first.questions.${question.id}.unit`]
          : question.options.map(({ id }) => `first.questions.${question.id}.options.${id}`)),
      ]),
      ...questionnaire.areas.map(({ id }) => `first.areas.${id}`),
      ...questionnaire.levels.flatMap(({ id }) => [`first.levels.${id}`, `results.levels.${id}`]),
      ...questionnaire.profile!.flatMap(({ id, options }) => [
        `first.profile.${id}.text`,
        `first.profile.${id}.why`,
        ...(id === 'province' ? [] : options.map((option) => `first.profile.${id}.options.${option}`)),
      ]),
      ...questionnaire.actions!.flatMap(({ id }) => [`results.actions.${id}.title`, `results.actions.${id}.text`]),
      ...questionnaire.indicators!.map(({ id }) => `results.indicators.${id}`),
      ...supports.flatMap(({ id }) => [`results.supports.${id}.title`, `results.supports.${id}.text`]),
      ...documents.map(({ id }) => `sources.${id}`),
      ...programmes.map(({ id }) => `targets.programmes.${id}`),
      'first.title',
    ];
    const optional = (key: string): boolean => /^(help\.[\w-]+\.examples|targets\.targets)\./.test(key);
    assert.deepEqual([...vi!.keys()].filter((key) => !optional(key)).sort(), [...new Set(wanted)].sort());
    for (const target of targets)
      assert.ok(vi!.has(`targets.targets.${target.id}`) || vi!.has(`targets.targets.${target.of}`), target.id);
  });

  it('speak of examples for trades that exist', () => {
    const sectors = questionnaire.profile!.find(({ id }) => id === 'sector')!.options;
    for (const key of vi!.keys()) {
      const trade = /^help\.[\w-]+\.examples\.([\w-]+)$/.exec(key)?.[1];
      if (trade) assert.ok(sectors.includes(trade), key);
    }
  });

  it('address people as anh/chị, never as bạn, and never accuse', () => {
    for (const [key, text] of vi!) assert.doesNotMatch(text, /(^|\s)(bạn|vi phạm)(\s|[.,;:]|$)/i, key);
    for (const [key, text] of en!) assert.doesNotMatch(text, /\b(violat|illegal|break the law)/i, key);
  });

  it('never say "press the green button on the right"', () => {
    for (const texts of [vi!, en!])
      for (const [key, text] of texts)
        assert.doesNotMatch(text, /nút (xanh|đỏ)|bên (phải|trái)|(green|red) button/i, key);
  });

  it('do not name what has no number where a person might look for it', () => {
    assert.match(vi!.get('results.actions.register-e-invoices.text')!, /trên 1 tỷ đồng/);
    assert.match(en!.get('results.actions.register-e-invoices.text')!, /above VND 1 billion/);
    assert.match(vi!.get('results.actions.sign-with-vneid.text')!, /15\/08\/2026.*28\/02\/2027/);
  });
});

describe('provinces', () => {
  it('are the 34 units of today: 25 provinces and 9 cities, with codes of two digits', () => {
    assert.equal(provinces.length, 34);
    assert.equal(provinces.filter(({ type }) => type === 'city').length, 9);
    assert.equal(new Set(provinces.map(({ code }) => code)).size, 34);
    for (const { code } of provinces) assert.match(code, /^\d{2}$/);
  });

  it('lead from every former name to today’s unit: 63 units of before are all found', () => {
    const names = provinces.flatMap((unit) => [unit.id, ...unit.from.map(({ id }) => id)]);
    assert.equal(new Set(names).size, names.length);
    // 34 of today's names, Huế under two, 29 that are gone
    assert.equal(names.length, 34 + 1 + 29);
    for (const [old, now] of [
      ['hau-giang', 'can-tho'],
      ['ben-tre', 'vinh-long'],
      ['thua-thien-hue', 'hue'],
      ['khanh-hoa', 'khanh-hoa'],
      ['dak-lak', 'dak-lak'],
      ['phu-yen', 'dak-lak'],
      ['ninh-thuan', 'khanh-hoa'],
    ] as const)
      assert.equal(provinceOf(old)?.id, now);
    assert.equal(provinceOf('atlantis'), undefined);
  });

  it('have names in NFC, and English ones without marks', () => {
    for (const name of provinces.flatMap((unit) => [unit, ...unit.from])) {
      assert.equal(name.vi, name.vi.normalize('NFC'));
      assert.match(name.en, /^[A-Za-z –-]+$/);
    }
  });
});

describe('targets', () => {
  it('belong to the country or to a unit, with a year, a source, a confidence that is not low', () => {
    for (const { id, province, former, due, source, confidence, indicator } of targets) {
      assert.ok(province === null || provinces.some((unit) => unit.id === province), id);
      if (former) assert.equal(provinceOf(former)?.id, province, id);
      assert.ok(due >= 2020 && due <= 2050, id);
      assert.ok(
        sources.some((one) => one.id === source),
        id,
      );
      assert.ok(['high', 'medium'].includes(confidence), id);
      if (indicator)
        assert.ok(
          smeVn.indicators.some((one) => one.id === indicator),
          id,
        );
    }
  });

  it('of the five provinces of the articles are all there, or their programmes', () => {
    for (const name of ['khanh-hoa', 'thua-thien-hue', 'hau-giang', 'ben-tre', 'dak-lak']) {
      const unit = provinceOf(name)!.id;
      const here = [...targets, ...programmes].filter(
        (one) => one.province === unit && (unit === name || one.former === name),
      );
      assert.ok(here.length, name);
      for (const { source } of here) assert.match(source, /^article-/, name);
    }
  });

  it('tie e-contracts over 80 % and platforms over 50 % to the questions that measure them', () => {
    const tied = targets
      .filter(({ indicator }) => indicator)
      .map(({ id, value, indicator }) => `${id} ${value} ${indicator}`);
    assert.deepEqual(tied, [
      'vn-e-contracts-2025 80 uses-e-contracts',
      'vn-platforms-2025 50 uses-digital-platforms',
      'vn-platforms-2030 70 uses-digital-platforms',
      'vn-business-on-platforms-2030 60 sells-on-platforms',
      'hg-e-contracts-2025 80 uses-e-contracts',
      'hg-platforms-2025 50 uses-digital-platforms',
    ]);
  });

  it('name trades that the profile knows', () => {
    const sectors = questionnaire.profile!.find(({ id }) => id === 'sector')!.options;
    for (const { province, sectors: named } of prioritySectors)
      for (const sector of named) assert.ok(sectors.includes(sector), `${province}: ${sector}`);
  });
});
