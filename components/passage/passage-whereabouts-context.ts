import { createContext, useContext } from 'react';
import type { CandidatePlace, Whereabouts } from '../../utils/anchors/whereabouts';

/** What became of passages in the page that is open, and what can be done about it. */
export interface WhereaboutsActions {
  /** By the id of the passage; what is not there was not looked for. */
  byId: ReadonlyMap<string, Whereabouts>;
  /** Shows a place in the page. */
  show(place: CandidatePlace): void;
  /** Says that a passage stands there. */
  choose(id: string, place: CandidatePlace): void;
}

const NOWHERE: WhereaboutsActions = { byId: new Map(), show() {}, choose() {} };

export const WhereaboutsContext = createContext<WhereaboutsActions>(NOWHERE);

/** What became of passages; of none where no page is shown. */
export const useWhereabouts = (): WhereaboutsActions => useContext(WhereaboutsContext);
