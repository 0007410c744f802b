// Scores a file of answers: node examples/score-a-file/score.mjs [answers.json]
// After `npm install && npm run build` in this repository, or in any project with the two packages installed.
import { readFileSync } from 'node:fs';
import { planRoad, score } from '@labanso/scoring';
import { smeVn } from '@labanso/sme-vn';

const file = process.argv[2] ?? new URL('answers.json', import.meta.url);

for (const [i, submission] of JSON.parse(readFileSync(file, 'utf8')).entries()) {
  try {
    const { score: points, level, range, next } = score(smeVn, submission);
    if (points === null) {
      console.log(`${i + 1}: not complete; between ${range[0]} and ${range[1]} points`);
      continue;
    }
    const road = next && planRoad(smeVn, submission, next.level);
    console.log(`${i + 1}: ${points} points, level ${level}`);
    if (road?.reachable) console.log(`   to ${next.level} in ${road.hours} hours: ${road.actions.join(', ')}`);
  } catch (error) {
    // every finding says where, what is there, and what is allowed
    console.log(`${i + 1}: ${error.message}`);
  }
}
