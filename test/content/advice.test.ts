// No late step leads before an early one, whatever somebody answers. ANSWER_SETS=2000 looks at so many for each persona.

import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { smeVn } from '#content';
import type { Id, Questionnaire } from '#model';
import { nextActions } from '#scoring';
import { answersOf } from '../../src/tools/express/simulate.ts';
import { createRandom } from '../support/random.ts';
import { businesses } from '../support/businesses.ts';
import { respondents } from '../support/respondents.ts';

const SETS = Number(process.env['ANSWER_SETS'] ?? 25);
const questionnaire: Questionnaire = smeVn;
const stages = new Map(questionnaire.actions!.map(({ id, stage = 2 }) => [id as Id, stage]));

describe('advice', () => {
  for (const { id, profile } of [...respondents, ...businesses])
    it(`never puts a step of the third stage before one of the first, in ${SETS} answer sets: ${id}`, () => {
      const random = createRandom(7);
      let late = 0;
      for (let i = 0; i < SETS; i++) {
        const answers = answersOf(questionnaire, profile, random);
        const order = nextActions(questionnaire, { profile, answers }).map((action) => stages.get(action.id)!);
        const third = order.indexOf(3);
        if (third >= 0 && third < order.lastIndexOf(1)) late++;
      }
      assert.equal(late / SETS, 0);
    });
});
