// Which screen comes after which: everybody with the same profile is asked the same questions. What follows from an earlier
// answer is passed over; an express form comes first where it was chosen.

import { holds, own, type Answers, type Profile, type Question, type Questionnaire, type Result } from '#model';
import { fillIn, highestPoints, lowestPoints } from '#scoring';

/** `question` carries the question's id. */
export type Place = 'welcome' | 'profile' | 'review' | 'result' | `question/${string}`;

/** All questions, the express form only, or the others after it. */
export type Way = 'full' | 'express' | 'more';

/** Aside from the way: to one screen, or to all open questions in turn, and then back to where it began. */
export interface Detour {
  readonly kind: 'one' | 'open';
  readonly to: Place;
  /** The detour on which this one began. */
  readonly outer: Detour | null;
}

export const questionPlace = (id: string): Place => `question/${id}`;

/** How much an answer narrows the range for sure, in weight·points. */
const narrowing = (question: Question): number =>
  (question.weight ?? 1) * (highestPoints(question) - lowestPoints(question));

/**
 * The questions on somebody's way, in their order: those that the profile is asked, without those that follow from an
 * answer. One of these stands among them only while it is looked at (`place`), to be answered otherwise.
 * Behind an express form the others come in the order in which they narrow the range most.
 */
export function pathOf(
  { questions, express = [], ...questionnaire }: Questionnaire,
  profile: Profile,
  answers: Answers,
  way: Way = 'full',
  place?: string,
): readonly Question[] {
  const { implied } = fillIn({ questions, ...questionnaire }, { profile, answers });
  const asked = questions.filter(
    ({ id, askIf }) => holds(askIf, profile) && (!own(implied, id) || questionPlace(id) === place),
  );
  if (way === 'full') return asked;
  const first = asked.filter(({ id }) => express.includes(id));
  if (way === 'express') return first;
  const others = asked.filter((question) => !first.includes(question));
  return [...first, ...others.sort((a, b) => narrowing(b) - narrowing(a))];
}

/** Every place of a way, in its order; an express form has no review, its result says what is still open. */
export const placesOf = (questionnaire: Questionnaire, path: readonly Question[], way: Way): readonly Place[] => [
  'welcome',
  ...(questionnaire.profile?.length ? (['profile'] as const) : []),
  ...path.map(({ id }) => questionPlace(id)),
  ...(way === 'express' ? [] : (['review'] as const)),
  'result',
];

/** The place some steps away; stays within the ends. A place that is not there (any more) counts as the first. */
export function neighbour(places: readonly Place[], place: Place, steps: 1 | -1): Place {
  const index = Math.max(0, places.indexOf(place)) + steps;
  return places[Math.min(places.length - 1, Math.max(0, index))]!;
}

/** A text from storage as a place that exists now; `null` otherwise. */
export const placeFrom = (places: readonly Place[], text: string | undefined): Place | null =>
  places.find((place) => place === text) ?? null;

/** How many of some questions have an answer of any kind. */
export const countAnswered = (path: readonly Question[], states: Result['states']): number =>
  path.filter(({ id }) => states[id] !== 'unanswered').length;
