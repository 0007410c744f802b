import { nameIn } from '#look';
import { provinceOf, smeVn } from '#content';
import { holds, type Profile, type Questionnaire } from '#model';
import { nextActions } from '#scoring';
import { html, nothing, type TemplateResult } from 'lit';
import { profileFields, type ProfileActs, type ProfileFacts } from '../screens/profile.ts';
import type { Facts } from '../visit/facts.ts';

type AboutFacts = ProfileFacts & Pick<Facts, 'isBuiltIn' | 'profileBefore' | 'state' | 'today'>;

/** The profile in words; a yes or no says nothing without its question. */
const profileWords = ({ t, language, questionnaire, profile }: AboutFacts): string =>
  (questionnaire.profile ?? [])
    .flatMap(({ id, options }) => {
      const chosen = profile[id];
      if (!chosen || options.includes('no')) return [];
      const province = id === 'province' && provinceOf(chosen);
      return province ? nameIn(province, language) : t(`content:profile.${id}.options.${chosen}`);
    })
    .join(' · ');

const beyond = (these: readonly string[], those: readonly string[]): number =>
  these.filter((id) => !those.includes(id)).length;

/** What a changed profile has changed: questions that come or go, duties that do. `''` while nothing was changed. */
function changedBy(facts: AboutFacts): string {
  const { t, questionnaire: asking, isBuiltIn, profile, profileBefore, state, today: day } = facts;
  if (!profileBefore) return '';
  // while asking, ours comes without its actions
  const questionnaire: Questionnaire = isBuiltIn && !asking.actions ? smeVn : asking;
  const asked = (about: Profile): readonly string[] =>
    questionnaire.questions.filter(({ askIf }) => holds(askIf, about)).map(({ id }) => id);
  const duties = (about: Profile): readonly string[] =>
    nextActions(questionnaire, { profile: about, answers: state.answers }, { day })
      .map(({ id }) => id)
      .filter((id) => questionnaire.actions?.find((action) => action.id === id)?.obligation);
  const parts = [['questions', asked] as const, ['duties', duties] as const].flatMap(([what, of]) => {
    const [before, after] = [of(profileBefore), of(profile)];
    return [['more', beyond(after, before)] as const, ['less', beyond(before, after)] as const].flatMap(
      ([way, count]) => (count ? [t(`result:about.${what}.${way}`, { count })] : []),
    );
  });
  return t('result:about.changed', { what: parts.join('; ') || t('result:about.nothing') });
}

/** The profile in a line, which unfolds to be changed in place; what a change brings is said. */
export const aboutFold = (facts: AboutFacts, acts: ProfileActs): TemplateResult => {
  const { t, questionnaire } = facts;
  if (!questionnaire.profile?.length) return html``;
  return html`
    <details class="about">
      <summary><span>${t('result:about.title')}: ${profileWords(facts) || t('result:about.empty')}</span></summary>
      <div class="fields">${profileFields(facts, acts)}</div>
    </details>
    <p class="changed" role="status">${changedBy(facts) || nothing}</p>
  `;
};
