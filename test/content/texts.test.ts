// What must hold of every text, in both languages, whoever edits it.

import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import {
  LANGUAGES,
  loadFirst,
  loadRest,
  loadShort,
  prioritySectors,
  programmes,
  smeVn,
  sources,
  supports,
  targets,
  taxCalendar,
  documents,
} from '#content';
import { type Questionnaire } from '#model';

const questionnaire: Questionnaire = smeVn;

/** Every text of a tree with its path. */
function* leaves(tree: unknown, path = ''): Iterable<readonly [string, string]> {
  if (typeof tree === 'string') yield [path, tree];
  else for (const [key, value] of Object.entries(tree as object)) yield* leaves(value, path ? `${path}.${key}` : key);
}

const textsOf = async (language: 'vi' | 'en'): Promise<ReadonlyMap<string, string>> =>
  new Map(
    leaves({ first: await loadFirst[language](), ...(await loadRest[language]()), short: await loadShort[language]() }),
  );

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
        `short.questions.${question.id}`,
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
      ...questionnaire.actions!.flatMap(({ id }) => [
        `results.actions.${id}.title`,
        `results.actions.${id}.text`,
        `short.actions.${id}`,
      ]),
      ...questionnaire.indicators!.map(({ id }) => `results.indicators.${id}`),
      ...supports.flatMap(({ id }) => [`results.supports.${id}.title`, `results.supports.${id}.text`]),
      ...questionnaire.actions!.flatMap(({ due = [] }) =>
        due.flatMap((day) => ('after' in day ? [`results.events.${day.after}`] : [])),
      ),
      ...taxCalendar.map(({ id }) => `results.calendar.${id}`),
      ...documents.map(({ id }) => `sources.${id}`),
      ...programmes.flatMap(({ id, ask }) => [`targets.programmes.${id}`, ...(ask ? [`targets.ask.${ask}`] : [])]),
      ...prioritySectors.map(({ province }) => `targets.priorities.${province}`),
      'first.title',
      'results.notice',
    ];
    const optional = (key: string): boolean => /^(help\.[\w-]+\.examples|targets\.targets)\./.test(key);
    assert.deepEqual([...vi!.keys()].filter((key) => !optional(key)).sort(), [...new Set(wanted)].sort());
    for (const target of targets)
      assert.ok(vi!.has(`targets.targets.${target.id}`) || vi!.has(`targets.targets.${target.of}`), target.id);
  });

  it('fit into a line of a slide where they are short, and say which question or step it is', () => {
    for (const texts of [vi!, en!])
      for (const kind of ['questions', 'actions']) {
        const short = [...texts].filter(([key]) => key.startsWith(`short.${kind}.`));
        for (const [key, text] of short) assert.ok([...text].length <= 40, `${key}: ${text}`);
        assert.equal(new Set(short.map(([, text]) => text)).size, short.length, kind);
      }
  });

  it('name, as the README does, the last day on which a source or an article of one was checked', async () => {
    const checked = [...documents, ...sources].flatMap(({ checkedOn }) => checkedOn ?? []).sort();
    const last = checked.at(-1)!.split('-').reverse().join('/');
    const readme = await readFile(new URL('../../packages/sme-vn/README.md', import.meta.url), 'utf8');
    for (const text of [...[vi!, en!].map((texts) => texts.get('results.notice')!), readme])
      assert.deepEqual(text.match(/\d\d\/\d\d\/\d{4}/g), [last]);
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
