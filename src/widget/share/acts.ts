import type { Visit } from '../visit/visit.ts';
import { offersOf, type Offers } from './offers.ts';
import { openingOf, type Opening } from './opening.ts';

/** What can be done with results beyond a visit's own acts: take them along, open those of elsewhere. */
export type ShareActs = Offers & Opening;

/** Made once for each visit, when this part has been loaded. */
export const shareActsOf = (visit: Visit): ShareActs => ({ ...offersOf(visit), ...openingOf(visit) });
