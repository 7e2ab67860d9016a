import type { RangeSelector } from '../types';
import type { TextStructure } from './types';

type Boundary = RangeSelector['startSelector'];

/** How single places of a document are named. */
interface Boundaries {
  /** The name of a place: before the code unit at an offset of the text (width 0), or behind it (1). */
  boundaryAt(offset: number, width: 0 | 1): Boundary | null;
  /** The offset in the text that a name leads to; null when there is no such place. */
  offsetOf(boundary: Boundary, width: 0 | 1): number | null;
}

/** The structure in which a span is named by the part in which its first code unit stands and that of its last. */
export function structureBetween({ boundaryAt, offsetOf }: Boundaries): TextStructure {
  return {
    selectorOf({ start, end }) {
      const startSelector = boundaryAt(start, 0);
      const endSelector = boundaryAt(end - 1, 1);
      return startSelector && endSelector && { type: 'RangeSelector', startSelector, endSelector };
    },
    spanOf({ startSelector, endSelector }) {
      const start = offsetOf(startSelector, 0);
      const end = offsetOf(endSelector, 1);
      return start === null || end === null || start >= end ? null : { start, end };
    },
  };
}
