import type { Span } from '../../text/positions';
import type { RangeSelector } from '../types';

/** The parts of a document that have names: the elements of a page, the pages of a file. */
export interface TextStructure {
  /** In which parts a span of the text begins and ends; null where that cannot be said. */
  selectorOf(span: Span): RangeSelector | null;
  /** The span that a selector names in the text as it is now; null when there is no such place in it. */
  spanOf(selector: RangeSelector): Span | null;
}
