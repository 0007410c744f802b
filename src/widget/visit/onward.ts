import { questionPlace, type Detour, type Place } from './flow.ts';
import type { Visit } from './visit.ts';

/** Where somebody comes to, and from where they have gone aside. */
export interface Stop {
  readonly place: Place;
  readonly detour: Detour | null;
}

/** The place after another one; behind an express form nothing that has been answered is asked again. */
function after(visit: Visit, place: Place): Place {
  const { bundle, places, open, way } = visit;
  const all = places();
  const rest = all.slice(all.indexOf(place) + 1);
  const isOpen = (one: Place): boolean => open().some(({ id }) => questionPlace(id) === one);
  const { questions } = bundle.questionnaire;
  // a question that isn't asked any more: on with the first one behind it that is
  if (!all.includes(place) && place.startsWith(questionPlace(''))) {
    const index = questions.findIndex(({ id }) => questionPlace(id) === place);
    return all.find((one) => questions.slice(index + 1).some(({ id }) => questionPlace(id) === one)) ?? 'review';
  }
  return rest.find((one) => (way() === 'more' && one.startsWith(questionPlace('')) ? isOpen(one) : true)) ?? 'result';
}

/** The review comes first only while something is missing. */
export const settled = ({ open }: Pick<Visit, 'open'>, place: Place): Place =>
  place === 'review' && !open().length ? 'result' : place;

/** Back from a detour to where it began, unless that is asked no more. */
export function returned(visit: Visit, { to, outer }: Detour): Stop {
  const isThere = ['profile', 'review', 'result'].includes(to) || visit.places().includes(to);
  return { place: settled(visit, isThere ? to : after(visit, to)), detour: outer };
}

/** What comes when the person goes on: the next place, the next open question, or back to where the detour began. */
export function onward(visit: Visit): Stop {
  const { place, detour } = visit.state();
  if (!detour) return { place: settled(visit, after(visit, place)), detour };
  const [first] = detour.kind === 'open' ? visit.openAfter(place) : [];
  return first ? { place: questionPlace(first.id), detour } : returned(visit, detour);
}
