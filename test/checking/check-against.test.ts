// Edited after publication, without a version that says so.

import { expect } from 'chai';
import { checkAgainst } from '#checking';
import { tinyTexts } from '../support/tiny-texts.ts';
import { tiny } from '../support/tiny.ts';

const published = { questionnaire: tiny, texts: { vi: tinyTexts } };

/** What is said of a change that keeps the version, or takes another one. */
function said(change: (draft: any) => unknown, version = tiny.version): string {
  const draft: any = structuredClone(published);
  change(draft);
  draft.questionnaire.version = version;
  return checkAgainst(published, draft)
    .map(({ code, path, expected }) => `${code} ${path} ${String(expected)}`)
    .join();
}

describe('checkAgainst', () => {
  it('says nothing of what has not changed, in the same version or a later one', () => {
    for (const version of ['1.2.0', '1.2.1', '1.3.0', '2.0.0'])
      expect(
        said(() => {}, version),
        version,
      ).to.equal('');
  });

  for (const [title, change, least] of [
    ['a weight', (d) => (d.questionnaire.questions[0].weight = 3), '2.0.0'],
    ['points', (d) => (d.questionnaire.questions[0].options[1].points = 40), '2.0.0'],
    ['a question more', (d) => d.questionnaire.questions.push({ ...tiny.questions[0], id: 'more' }), '2.0.0'],
    ['a question less', (d) => d.questionnaire.questions.pop(), '2.0.0'],
    ['questions in another order', (d) => d.questionnaire.questions.reverse(), '2.0.0'],
    ['a level’s from', (d) => (d.questionnaire.levels[1].from = 41), '2.0.0'],
    ['an option of the profile less', (d) => d.questionnaire.profile[0].options.pop(), '2.0.0'],
    ['a field of the profile more', (d) => d.questionnaire.profile.push({ id: 'size', options: ['s'] }), '1.3.0'],
    ['an action more', (d) => d.questionnaire.actions.push({ ...tiny.actions![0], id: 'more' }), '1.3.0'],
    ['an indicator less', (d) => d.questionnaire.indicators.pop(), '1.3.0'],
    ['a text', (d) => (d.texts.vi.questions.title = 'Other'), '1.2.1'],
    ['a language more', (d) => (d.texts.en = tinyTexts), '1.2.1'],
  ] as readonly (readonly [string, (draft: any) => unknown, string])[])
    it(`asks for ${least} after 1.2.0 for ${title}`, () => {
      expect(said(change)).to.equal(`version-not-raised /version ${least}`);
      expect(said(change, least)).to.equal('');
      expect(said(change, '2.0.0')).to.equal('');
    });

  it('takes comments for nothing', () => {
    expect(said((d) => (d.questionnaire.areas[0].$comment = 'x'))).to.equal('');
    expect(said((d) => ((d.questionnaire.$comment = 'x'), (d.texts.vi.questions.$comment = 'x')))).to.equal('');
  });

  it('names the places by their ids, and both fingerprints', () => {
    const draft: any = structuredClone(published);
    draft.questionnaire.questions.find(({ id }: { id: string }) => id === 'tools').options[0].points = 41;
    const [finding] = checkAgainst(published, draft);
    expect(finding!.message).to.equal(
      '/version is 1.2.0; 1.2.0 was published, and a score can change (questions.tools.options.till.points): 2.0.0 or higher is expected.',
    );
    const [before, after] = finding!.facts!['fingerprints'] as readonly string[];
    expect(before).to.match(/^[0-9a-f]{16}$/);
    expect(before).to.not.equal(after);
  });

  it('refuses a version that falls, and another questionnaire', () => {
    expect(said(() => {}, '1.1.9')).to.equal('version-not-raised /version 1.2.0');
    expect(said((d) => (d.questionnaire.id = 'other'))).to.equal('against-other-id /id tiny');
  });
});
