// Writes the results of the ten golden respondents anew: `npm run accept:golden`. Read the diff before you commit it:
// whoever moves a score meets it here, and a published questionnaire needs a new version.
// The short codes in codes.json are only added to: those that are there stay, since people have them on paper.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { smeVn } from '#content';
import { encode } from '#exchange';
import { goldenOf } from '../../test/support/golden.ts';
import { respondents } from '../../test/support/respondents.ts';

for (const respondent of respondents) {
  const file = new URL(`../../test/golden/${respondent.id}.json`, import.meta.url);
  writeFileSync(file, JSON.stringify(goldenOf(respondent), null, 2) + '\n');
  console.log(`test/golden/${respondent.id}.json`);
}

type Codes = Readonly<Record<string, Readonly<Record<string, string>>>>;
const file = new URL('../../test/golden/codes.json', import.meta.url);
const kept = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Codes) : {};
const today = Object.fromEntries(
  respondents.map(({ id, profile, answers }) => [id, encode(smeVn, { profile, answers })]),
);
const codes = { ...kept, [smeVn.version]: { ...today, ...kept[smeVn.version] } };
writeFileSync(file, JSON.stringify(codes, null, 2) + '\n');
console.log('test/golden/codes.json');
