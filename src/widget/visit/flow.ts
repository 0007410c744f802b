// Which screen comes after which: everybody with the same profile is asked the same questions, in one order.

import { holds, type Profile, type Question, type Questionnaire, type Result } from '#model';

/** `question` carries the question's id. */
export type Place = 'welcome' | 'profile' | 'review' | 'result' | `question/${string}`;

export const questionPlace = (id: string): Place => `question/${id}`;

/** The questions that a profile is asked. */
export const askedOf = ({ questions }: Questionnaire, profile: Profile): readonly Question[] =>
  questions.filter((question) => holds(question.askIf, profile));

/** Every place in its order. */
export const placesOf = (questionnaire: Questionnaire, profile: Profile): readonly Place[] => [
  'welcome',
  ...(questionnaire.profile?.length ? (['profile'] as const) : []),
  ...askedOf(questionnaire, profile).map(({ id }) => questionPlace(id)),
  'review',
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

/** How many of the questions asked have an answer of any kind. */
export const answeredOf = (asked: readonly Question[], states: Result['states']): number =>
  asked.filter(({ id }) => states[id] !== 'unanswered').length;
