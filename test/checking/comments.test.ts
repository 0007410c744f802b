// What an author notes down is never read: not by a score, not by a fingerprint, not by a code.

import { expect } from 'chai';
import { checkQuestionnaire } from '#checking';
import { encode } from '#exchange';
import type { Questionnaire } from '#model';
import { explain, fingerprint, nextActions, planRoad, score } from '#scoring';
import { answered, household, tiny } from '../support/tiny.ts';

/** A `$comment` in every object that has fields of ours; not in those whose keys are ids. */
function commented(value: unknown, key = ''): unknown {
  if (Array.isArray(value)) return value.map((item) => commented(item, key));
  if (typeof value !== 'object' || value === null || ['raises', 'askIf', 'for'].includes(key)) return value;
  const entries = Object.entries(value).map(([name, inner]) => [name, commented(inner, name)]);
  return { $comment: `about ${key}`, ...Object.fromEntries(entries) };
}

const noted = { $schema: 'x.json', format: 1, ...(commented(tiny) as object) } as Questionnaire;

describe('$comment, $schema and format', () => {
  it('are allowed', () => expect(checkQuestionnaire(noted)).to.deep.equal([]));

  it('change no fingerprint', () => expect(fingerprint(noted)).to.equal(fingerprint(tiny)));

  it('change no score, no step, no road, no sum, no code', () => {
    for (const submission of [{ answers: {} }, { profile: household, answers: answered }]) {
      expect(score(noted, submission)).to.deep.equal(score(tiny, submission));
      expect(nextActions(noted, submission)).to.deep.equal(nextActions(tiny, submission));
      expect(planRoad(noted, submission, 'high')).to.deep.equal(planRoad(tiny, submission, 'high'));
      expect(explain(noted, submission)).to.deep.equal(explain(tiny, submission));
      expect(encode(noted, { profile: {}, ...submission })).to.equal(encode(tiny, { profile: {}, ...submission }));
    }
  });
});
