// Answers to an earlier version of a questionnaire, through the command.

import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { smeVn, smeVnVersions } from '#content';
import { encode, writeFile } from '#exchange';
import { openVersions } from '../../src/cli/score/read/versions.ts';
import { desk, type Desk } from '../support/command.ts';
import { shopMigrations, shopNow, shopOne, shopThen, shopTwo, textsOf } from '../support/versions.ts';

const savedOn = '2026-11-20';
let place: Desk;
before(async () => {
  place = await desk();
  const [id, version] = [shopOne.id, shopOne.version];
  const bundle = { questionnaire: shopTwo, texts: textsOf(shopTwo), earlier: [shopOne], migrations: shopMigrations };
  await place.put('q.json', JSON.stringify(bundle));
  await place.put('alone.json', JSON.stringify(shopTwo));
  await place.put('now.ndjson', `${JSON.stringify({ profile: shopNow.profile, answers: shopNow.answers })}\n`);
  await place.put('file.json', writeFile({ questionnaire: shopOne, submission: shopThen, savedOn }));
  await place.put('codes.txt', `${encode(shopOne, shopThen)}\n`);
  await place.put('column.csv', `name,link\nLan,https://example.vn/#kq=${encode(shopOne, shopThen)}\n`);
  await place.put('then.ndjson', `${JSON.stringify({ ...shopThen, questionnaire: { id, version } })}\n`);
});
after(() => place.clear());

const score = (file: string, ...more: readonly string[]) => place.labanso(['score', file, '-q', 'q.json', ...more]);
/** The results without what was kept of the row. */
const resultsOf = (out: string): Readonly<Record<string, unknown>> => {
  const { name: _, link: _link, code: _code, savedOn: _day, ...results } = JSON.parse(out) as Record<string, unknown>;
  return results;
};

describe('answers to an earlier version', () => {
  it('are scored as today’s version sees them: files, codes, links in a table, submissions', async () => {
    const now = await score('now.ndjson', '--to', 'ndjson');
    assert.equal(now.code, 0, now.err);
    for (const file of ['file.json', 'codes.txt', 'column.csv', 'then.ndjson']) {
      const { code, out, err } = await score(file, '--to', 'ndjson');
      assert.equal(code, 0, `${file}: ${err}`);
      assert.deepEqual(resultsOf(out), resultsOf(now.out), file);
      assert.match(
        err,
        /1 row answers an earlier version \(1\.4\.0\).*To be asked again, and unanswered until then: books/,
      );
    }
  });

  it('are told in Vietnamese, and not where nobody gave any', async () => {
    const { err } = await score('codes.txt', '--lang', 'vi');
    assert.match(err, /1 dòng trả lời phiên bản trước \(1\.4\.0\).*phải hỏi lại, coi như chưa trả lời: books/);
    assert.doesNotMatch((await score('now.ndjson')).err, /earlier version/);
  });

  it('are bad by what that version allowed', async () => {
    const [id, version] = [shopOne.id, shopOne.version];
    const bad = { answers: { pay: 'transfer' }, questionnaire: { id, version } };
    await place.put('bad.ndjson', `${JSON.stringify(bad)}\n`);
    const { code, err } = await score('bad.ndjson');
    assert.equal(code, 1);
    assert.match(err, /line 1, pay: there is no such option: "transfer"/);
    assert.doesNotMatch(err, /earlier version/);
  });

  it('are refused where the questionnaire knows of no earlier version', async () => {
    for (const [file, why] of [
      ['file.json', /./],
      ['then.ndjson', /another questionnaire or version/],
    ] as const) {
      const { code, err } = await place.labanso(['score', file, '-q', 'alone.json']);
      assert.equal(code, 1);
      assert.match(err, why);
    }
  });

  it('are those of its file, and of ours those that were ever published, each once', () => {
    const migrated = (id: string) => {
      const earlier = [{ ...shopOne, id }];
      const { all, toToday, carried } = openVersions({
        questionnaire: { ...shopTwo, id },
        earlier,
        migrations: shopMigrations,
        texts: {},
      });
      assert.equal(new Set(all.map(({ version }) => version)).size, all.length);
      return { count: all.length, now: toToday(all[1]!, shopThen), ...carried() };
    };
    const shop = migrated('shop');
    assert.equal(shop.count, 2);
    assert.deepEqual([shop.rows, shop.versions, shop.again], [1, ['1.4.0'], ['books']]);
    const { count, ...ours } = migrated(smeVn.id);
    assert.equal(count, 2 + smeVnVersions.length);
    assert.deepEqual({ count: 2, ...ours }, shop);
    assert.deepEqual(openVersions({ questionnaire: smeVn, texts: {} }).all, smeVnVersions);
  });
});
