import type { Span } from '../text/positions';
import type { DifferencePart } from './difference';

/** W3C Web Annotation Data Model, section 4.2.4: the words themselves with what stands around them. */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

/** W3C Web Annotation Data Model, section 4.2.5: UTF-16 offsets in the text of the page as Kamernoot reads it. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** How a passage is found again in its letter. */
export interface Anchor {
  quote: TextQuoteSelector;
  /** Null when the passage was kept where no position could be read, as in the browser's own PDF viewer. */
  position: TextPositionSelector | null;
}

/** A place where a passage may stand: UTF-16 offsets in the text that was searched, `end` exclusive. */
export interface AnchorPlace extends Span {
  /** From 0 to 1: how well the words and what stands around them agree. */
  score: number;
}

/** The same words. */
export interface IntactAnchor extends AnchorPlace {
  /** `exact`: at the very offset where it was kept; `moved`: elsewhere, or set in another typography. */
  verdict: 'exact' | 'moved';
}

/** The passage, with other words or another number in it. */
export interface ChangedAnchor extends AnchorPlace {
  verdict: 'changed';
  /** What was kept beside what stands there now. */
  difference: DifferencePart[];
}

/** Several places agree about equally well; only the user can say which is meant. */
export interface AmbiguousAnchor {
  verdict: 'ambiguous';
  /** The best first, at most five. */
  candidates: AnchorPlace[];
}

/** Not in this text. */
export interface LostAnchor {
  verdict: 'lost';
}

/** What became of a passage in a text. */
export type AnchorFinding = IntactAnchor | ChangedAnchor | AmbiguousAnchor | LostAnchor;
