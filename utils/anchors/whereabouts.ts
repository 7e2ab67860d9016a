import type { DifferencePart } from './difference';

/** A place where a passage may stand, with as much around it as is needed to tell it from the others. */
export interface CandidatePlace {
  /** UTF-16 offsets in the page's text, `end` exclusive. */
  start: number;
  end: number;
  before: string;
  words: string;
  after: string;
}

/** What became of a kept passage in the page that is open. */
export type Whereabouts = { id: string } & (
  | { verdict: 'exact' | 'moved' | 'lost' }
  /** It stands there with other words. */
  | { verdict: 'changed'; difference: DifferencePart[] }
  /** It may be any of these; only the user can say which. */
  | { verdict: 'ambiguous'; candidates: CandidatePlace[] }
);
