// Raised hands: what counts of a room say for certain of its scores. A mean needs no more than counts, since it is a sum
// of points; who has raised which hands together is nobody's business, and not asked.

import type { Id, Level, Question, Questionnaire } from '#model';
import { highestPoints, lowestPoints, score } from '#scoring';

/** Hands that were counted, of those whom each question is for: question → option → how many; an option that nobody was asked about has none. */
export type Hands = Readonly<Record<Id, Readonly<Record<Id, number>>>>;

/** What a room comes to, whatever those questions would bring that weren't asked. */
export interface RoomRange {
  /** The mean of all scores, 0…100, before a single score is rounded; whole numbers, rounded outwards. */
  readonly mean: readonly [lowest: number, highest: number];
  /** From the second level on: how many reach it or a higher one, at least and at most. */
  readonly levels: readonly { readonly level: Id; readonly atLeast: number; readonly atMost: number }[];
}

/** Points of all in a room. */
type Points = readonly [lowest: number, highest: number];

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);
const weightOf = ({ weight = 1 }: Question): number => weight;
const weigh = (questions: readonly Question[]): number => total(questions.map(weightOf));

/** Whether somebody may rightly leave it out: that may raise a mean, by no more than full points would. */
const mayNotApply = ({ notApplicable, askIf }: Question): boolean => Boolean(notApplicable) || askIf !== undefined;
const mostOf = (question: Question): number => (mayNotApply(question) ? 100 : highestPoints(question));

/** How many have raised no hand for a question that wants one of everybody; fewer than none: counted wrong. */
export const silentAt = (question: Question, people: number, counts: Readonly<Record<Id, number>>): number =>
  question.type === 'single' ? people - total(Object.values(counts)) : people - Math.max(0, ...Object.values(counts));

/**
 * The points that a room has in one question. Who raises no hand where one option is to be chosen may have any points;
 * where several may be, none. Of several, no more than 100 count: those who have more have all but a little, so that
 * they are no more than those who have the options that nobody of them can lack.
 */
function pointsIn(question: Question, people: number, counts: Readonly<Record<Id, number>>): Points {
  if (question.type === 'number') return [0, 100 * people];
  const known = total(question.options.map(({ id, points }) => points * (counts[id] ?? 0)));
  const silent = silentAt(question, people, counts);
  if (question.type === 'single') return [known + silent * lowestPoints(question), known + silent * mostOf(question)];
  const excess = Math.max(0, total(question.options.map(({ points }) => points)) - 100);
  const needed = question.options.filter(({ points }) => points >= excess).map(({ id }) => counts[id] ?? 0);
  const most = known + (mayNotApply(question) ? 100 * silent : 0);
  return [Math.max(0, known - excess * Math.min(people, ...needed)), Math.min(100 * people, most)];
}

/** What some questions come to together, those that weren't asked with nothing, or with everything. */
function pointsOfAll(questions: readonly Question[], people: number, hands: Hands): Points {
  const each = questions.map((question) => {
    const counts = hands[question.id];
    const [low, high] = counts ? pointsIn(question, people, counts) : [0, 100 * people];
    return [weightOf(question) * low, weightOf(question) * high] as const;
  });
  return [total(each.map(([low]) => low)), total(each.map(([, high]) => high))];
}

/**
 * How many of a room have at least half a point below `from`, which is rounded up to it, in some questions. Nobody has
 * more points than the questions asked can give; so, where the room has many, many have some.
 */
function atLeastIn(questions: readonly Question[], from: number, people: number, hands: Hands): number {
  const wanted = (from - 0.5) * weigh(questions);
  const most = 100 * weigh(questions.filter(({ id }) => hands[id]));
  const [low] = pointsOfAll(questions, people, hands);
  return most > wanted ? Math.max(0, Math.ceil((low - people * wanted) / (most - wanted))) : 0;
}

/** The other way round: everybody may have what wasn't asked; where the room has few, few have much. */
function atMostIn(questions: readonly Question[], from: number, people: number, hands: Hands): number {
  const wanted = (from - 0.5) * weigh(questions);
  const least = 100 * weigh(questions.filter(({ id }) => !hands[id]));
  const [, high] = pointsOfAll(questions, people, hands);
  return least < wanted ? Math.min(people, Math.floor((high - people * least) / (wanted - least))) : people;
}

/** How far one answer alone lets anybody come: an index of levels. */
function ceilingOf(questionnaire: Questionnaire, question: Id, option: Id): number {
  const { levelRange } = score(questionnaire, { profile: {}, answers: { [question]: option } });
  return questionnaire.levels.findIndex(({ id }) => id === levelRange?.[1]);
}

/** For each question of one answer: how many come no further than to which level for that answer. */
const ceilingsOf = (questionnaire: Questionnaire, hands: Hands) =>
  questionnaire.questions
    .filter(({ id, type }) => type === 'single' && hands[id])
    .map(({ id }) =>
      Object.entries(hands[id]!).map(([option, count]) => ({ count, at: ceilingOf(questionnaire, id, option) })),
    );

/** The gates of a level and of those below it, which it asks for as well. */
const gatesUpTo = (levels: readonly Level[], index: number): ReadonlyMap<Id, number> => {
  const gates = new Map<Id, number>();
  for (const { gates: own = [] } of levels.slice(0, index + 1))
    for (const { area, from } of own) gates.set(area, Math.max(from, gates.get(area) ?? 0));
  return gates;
};

/**
 * What the counted hands of a room allow: certain, and no narrower than it is. Nothing is guessed of questions that
 * weren't asked, nor of who is meant by which hands.
 *
 * Shape: counts of people, integers; `people` 1 or more → mean and levels; `null` where more hands were counted than
 * there are people. Of a `single` question each raises at most one hand; of a `multiple` one as many as they like.
 *
 * @example rangeOfRoom(questionnaire, 30, {}).mean //=> [0, 100]
 */
export function rangeOfRoom(questionnaire: Questionnaire, people: number, hands: Hands): RoomRange | null {
  const { questions, levels } = questionnaire;
  if (questions.some((one) => hands[one.id] && silentAt(one, people, hands[one.id]!) < 0)) return null;
  const [low, high] = pointsOfAll(questions, people, hands);
  const whole = people * weigh(questions);
  const ceilings = ceilingsOf(questionnaire, hands);
  return {
    mean: [Math.floor(low / whole), Math.ceil(high / whole)],
    levels: levels.slice(1).map(({ id, from }, i) => {
      const gates = [...gatesUpTo(levels, i + 1)];
      const met = [
        atLeastIn(questions, from, people, hands),
        ...gates.map(([area, score]) => atLeastIn(questions.filter((one) => one.area === area), score, people, hands)),
      ]; // prettier-ignore
      const held = ceilings.map((some) => total(some.filter(({ at }) => at <= i).map(({ count }) => count)));
      return {
        level: id,
        // at worst nobody meets one demand who doesn't meet the others
        atLeast: Math.max(0, total(met) - (met.length - 1) * people),
        atMost: Math.min(atMostIn(questions, from, people, hands), people - Math.max(0, ...held)),
      };
    }),
  };
}
