import { checkAnswers, LabansoError, type CheckOptions, type Questionnaire, type Submission } from '#model';
import { fill, type Sheet } from './sheet.ts';

/** A sheet from answers of unknown quality: throws `LabansoError` `invalid-answers` with every finding. */
export function checkedSheet(questionnaire: Questionnaire, submission: Submission, options?: CheckOptions): Sheet {
  const findings = checkAnswers(questionnaire, submission, options);
  if (findings.length) throw new LabansoError('invalid-answers', 'These answers can’t be scored:', findings);
  return fill(questionnaire, submission.profile ?? {}, submission.answers);
}
