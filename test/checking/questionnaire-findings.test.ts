// What findings say of a questionnaire, beyond their code and place.

import { expect } from 'chai';
import { checkQuestionnaire, weighAreas } from '#checking';
import { changed, found } from '../support/changed-tiny.ts';
import { tiny } from '../support/tiny.ts';

describe('a finding of checkQuestionnaire', () => {
  it('says what to do about an area with a weight', () => {
    const [finding] = checkQuestionnaire(changed((draft) => (draft.areas[1].weight = 3)));
    expect(finding!.message).to.equal(
      '/areas/1/weight is 3; an area weighs what its questions weigh: leave it out, and give its questions their weights.',
    );
  });

  it('says how much of the whole each area weighs', () => {
    expect(weighAreas(tiny)).to.deep.equal([
      { area: 'money', weight: 3, percent: 60 },
      { area: 'people', weight: 2, percent: 40 },
    ]);
    const [finding] = checkQuestionnaire(changed((draft) => (draft.questions[0].weight = 4)));
    expect(finding!.facts).to.deep.equal({ least: 'people', shares: { money: 71, people: 29 } });
    // twice as much is still fine
    expect(found(changed((draft) => (draft.questions[0].weight = 3)))).to.deep.equal([]);
  });

  it('names a profile that is asked the one question and not what follows', () => {
    const [finding] = checkQuestionnaire(
      changed((draft) => (draft.questions[0].implies = { cash: { staff: 'untrained' } })),
    );
    expect(finding!.facts).to.deep.equal({ by: 'payments', profile: { entity: 'household' } });
  });

  it('warns of options whose points fall', () => {
    const turned = changed((draft) => draft.questions[0].options.reverse());
    expect(found(turned)).to.deep.equal([
      'points-fall /questions/0/options/1/points (warning)',
      'points-fall /questions/0/options/2/points (warning)',
    ]);
  });

  it('warns of a level that some profile can never reach', () => {
    const barred = changed((draft) => {
      draft.questions[2].bands[2].points = 50;
      draft.questions[2].notApplicable = false;
    });
    const [finding] = checkQuestionnaire(barred);
    expect(finding).to.deep.include({ code: 'level-unreachable-for', path: '/levels/2', level: 'warning' });
    expect(finding!.actual).to.deep.equal({ entity: 'household' });
  });

  it('prints the circle of prerequisites', () => {
    const circle = changed((draft) => (draft.actions[0].requires = ['sell-online']));
    expect(checkQuestionnaire(circle)[0]!.message).to.contain('open-account → sell-online → open-account');
  });
});
