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

/** W3C Web Annotation Data Model, section 4.2.3: an element of a page, and a place in its text. */
export interface XPathSelector {
  type: 'XPathSelector';
  value: string;
  /** Of no width. */
  refinedBy: TextPositionSelector;
}

/** W3C Web Annotation Data Model, section 4.2.1: a page of a file, and a place in its words. */
export interface FragmentSelector {
  type: 'FragmentSelector';
  conformsTo: 'http://tools.ietf.org/rfc/rfc3778';
  /** `page=3`: the place of the page in the file, from 1. */
  value: string;
  /** The number that is printed on the page, where that is another. */
  label?: string | undefined;
  /** Of no width. */
  refinedBy: TextPositionSelector;
}

/** W3C Web Annotation Data Model, section 4.2.9: in which parts of the document a passage begins and ends. */
export interface RangeSelector {
  type: 'RangeSelector';
  startSelector: XPathSelector | FragmentSelector;
  /** Where the passage ends; what stands there is not part of it. */
  endSelector: XPathSelector | FragmentSelector;
}

/** Which it was, counted from 1, of all places in the text with the same words. */
export interface Occurrence {
  number: number;
  of: number;
}

/** How a passage is found again in its letter. */
export interface Anchor {
  quote: TextQuoteSelector;
  /** Null when the passage was kept where no position could be read, as in the browser's own PDF viewer. */
  position: TextPositionSelector | null;
  /** Missing where the document has no parts that can be named. */
  structure?: RangeSelector | undefined;
  /** Missing where the words stood only once. */
  occurrence?: Occurrence | undefined;
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
