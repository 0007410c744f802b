import { holds, type Profile, type Question, type Questionnaire } from '#model';
import type { Session } from '#session';
import { pathOf, placeFrom, placesOf, type Place, type Way } from './flow.ts';

/** The person's own way through the questions, as it is right now. */
export interface Route {
  /** All questions, an express form, or the others after it. */
  readonly way: () => Way;
  readonly path: () => readonly Question[];
  readonly places: () => readonly Place[];
  /** Where the person was when they left. */
  readonly resumesAt: () => Place | null;
}

/** The way that the session has kept. */
export function routeOf(
  questionnaire: Questionnaire,
  session: Session,
  profile: () => Profile,
  place: () => Place,
): Route {
  const way = (): Way => {
    const kept = session.state().page['way'];
    return questionnaire.express && (kept === 'express' || kept === 'more') ? kept : 'full';
  };
  const path = (): readonly Question[] => pathOf(questionnaire, profile(), session.state().answers, way(), place());
  return {
    way,
    path,
    places: () => placesOf(questionnaire, path(), way()),
    resumesAt: () => {
      // one that follows from an answer may have been looked at: it is a place, too
      const asked = questionnaire.questions.filter(({ askIf }) => holds(askIf, profile()));
      return placeFrom(placesOf(questionnaire, asked, 'full'), session.state().page['place']);
    },
  };
}
