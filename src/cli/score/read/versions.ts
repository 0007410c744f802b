// Answers to earlier versions of the questionnaire, as today's sees them.

import { smeVn, smeVnMigrations, smeVnVersions } from '#content';
import { answeredOf, carry, type Id, type Questionnaire, type QuestionnaireBundle, type Submission } from '#model';

export interface Versions {
  /** Today's first. */
  readonly all: readonly Questionnaire[];
  /** Good answers to one of them as answers to today's; those that have to be given again are left out. */
  readonly toToday: (version: Questionnaire, submission: Submission) => Submission;
  /** What has come from earlier ones so far; `again`: questions whose answer says nothing today, and doesn't count. */
  readonly carried: () => Readonly<{ rows: number; versions: readonly string[]; again: readonly Id[] }>;
}

/** The versions of a questionnaire: those in its file, or those of ours that were ever published. */
export function openVersions({ questionnaire, earlier = [], migrations = [] }: QuestionnaireBundle): Versions {
  const isOurs = questionnaire.id === smeVn.id;
  const tables = isOurs ? [...migrations, ...smeVnMigrations] : migrations;
  const others = [...earlier, ...(isOurs ? smeVnVersions : [])];
  const versions = new Set<string>();
  const again = new Set<Id>();
  let rows = 0;
  return {
    all: [questionnaire, ...others.filter(({ version }) => version !== questionnaire.version)],
    toToday: (version, submission) => {
      if (version.version === questionnaire.version) return submission;
      const now = carry(answeredOf(version, submission), questionnaire, tables);
      rows++;
      versions.add(version.version);
      for (const id of Object.keys(now.again)) again.add(id);
      return { profile: now.profile, answers: now.answers };
    },
    carried: () => ({ rows, versions: [...versions], again: [...again] }),
  };
}
