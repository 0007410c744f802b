// Writes the results of the ten golden respondents anew: `npm run accept:golden`. Read the diff before you commit it:
// whoever moves a score meets it here, and a published questionnaire needs a new version.
import { writeFileSync } from 'node:fs';
import { goldenOf } from '../../test/support/golden.ts';
import { respondents } from '../../test/support/respondents.ts';

for (const respondent of respondents) {
  const file = new URL(`../../test/golden/${respondent.id}.json`, import.meta.url);
  writeFileSync(file, JSON.stringify(goldenOf(respondent), null, 2) + '\n');
  console.log(`test/golden/${respondent.id}.json`);
}
