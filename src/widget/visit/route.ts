import { holds, type Profile, type Question, type Questionnaire, type Result } from '#model';
import type { Session } from '#session';
import { pathOf, placeFrom, placesOf, questionPlace, type Place, type Way } from './flow.ts';

/** The person's own way through the questions, as it is right now. */
export interface Route {
  /** All questions, an express form, or the others after it. */
  readonly way: () => Way;
  readonly path: () => readonly Question[];
  readonly places: () => readonly Place[];
  /** Questions without an answer, beyond an express form too, in the order to ask them; `openAfter`: behind a place. */
  readonly open: () => readonly Question[];
  readonly openAfter: (place: Place) => readonly Question[];
  /** Where the person was when they left. */
  readonly resumesAt: () => Place | null;
}

/** The way that the session has kept. */
export function routeOf(
  questionnaire: Questionnaire,
  session: Session,
  profile: () => Profile,
  place: () => Place,
  states: () => Result['states'],
): Route {
  const way = (): Way => {
    const kept = session.state().page['way'];
    return questionnaire.express && (kept === 'express' || kept === 'more') ? kept : 'full';
  };
  const pathBy = (by: Way): readonly Question[] =>
    pathOf(questionnaire, profile(), session.state().answers, by, place());
  const path = (): readonly Question[] => pathBy(way());
  const every = (): readonly Question[] => pathBy(way() === 'full' ? 'full' : 'more');
  const isOpen = ({ id }: Question): boolean => states()[id] === 'unanswered';
  return {
    way,
    path,
    places: () => placesOf(questionnaire, path(), way()),
    open: () => every().filter(isOpen),
    openAfter: (from) => {
      const all = every();
      return all.slice(all.findIndex(({ id }) => questionPlace(id) === from) + 1).filter(isOpen);
    },
    resumesAt: () => {
      // one that follows from an answer may have been looked at: it is a place, too
      const asked = questionnaire.questions.filter(({ askIf }) => holds(askIf, profile()));
      return placeFrom(placesOf(questionnaire, asked, 'full'), session.state().page['place']);
    },
  };
}
