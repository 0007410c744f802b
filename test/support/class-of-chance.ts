// Businesses of chance for a class, each as it can be and as a paper slip can say it, and the keys that key it in.

import { smeVn } from '#content';
import type { SlipMark, SlipRow } from '#formats';
import {
  allowsNotApplicable,
  holds,
  NOT_APPLICABLE,
  UNSURE,
  type Answer,
  type Answers,
  type Profile,
  type Question,
  type Questionnaire,
  type Submission,
} from '#model';
import { fillIn } from '#scoring';
import { pick } from './random.ts';
import { respondents } from './respondents.ts';

const questionnaire: Questionnaire = smeVn;

function answerTo(question: Question, profile: Profile, chance: () => number): Answer {
  if (allowsNotApplicable(question, profile) && chance() < 0.1) return NOT_APPLICABLE;
  if (chance() < 0.1) return UNSURE;
  if (question.type === 'number') return pick(chance, question.bands).from;
  if (question.type === 'single') return pick(chance, question.options).id;
  const alone = question.options.filter(({ exclusive }) => exclusive);
  const others = question.options.filter(({ exclusive }) => !exclusive);
  const chosen = others.filter(() => chance() < 0.4);
  return (chosen.length ? chosen : [pick(chance, alone.length ? alone : others)]).map(({ id }) => id);
}

/** A business like one of the ten, in that province and in any trade, which answers by chance. */
export function businessOfChance(chance: () => number, province: string): Submission {
  const { options } = questionnaire.profile!.find(({ id }) => id === 'sector')!;
  return answeredBy({ ...pick(chance, respondents).profile, sector: pick(chance, options), province }, chance);
}

/** What a business says by chance to everything that it is asked; what follows from another answer isn't asked. */
export function answeredBy(profile: Profile, chance: () => number): Submission {
  const asked = questionnaire.questions.filter(({ askIf }) => holds(askIf, profile));
  const all = asked.map((question) => [question.id, answerTo(question, profile, chance)] as const);
  return all.reduce<Submission>(
    (said, [id]) => {
      const { [id]: _, ...answers } = said.answers as Answers;
      const follows = Object.hasOwn(fillIn(questionnaire, { profile, answers }).implied, id);
      return follows ? { profile, answers } : said;
    },
    { profile, answers: Object.fromEntries(all) },
  );
}

/** The keys for a row of the paper grid: digits where there is one, Enter behind several, the space bar for a blank. */
export function keysFor(row: SlipRow, { profile = {}, answers }: Submission): readonly string[] {
  const said = row.kind === 'profile' ? (profile as Record<string, string>)[row.id] : (answers as Answers)[row.id];
  if (said === undefined) return [' '];
  const keyOf = ({ value, label }: SlipMark): string =>
    value === UNSURE ? '0' : value === NOT_APPLICABLE ? '-' : label.at(-1)!;
  const values = Array.isArray(said) ? said : [said];
  return [...row.marks.filter(({ value }) => values.includes(value)).map(keyOf), ...(row.isMultiple ? ['Enter'] : [])];
}
