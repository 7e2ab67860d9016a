import type { TextPages } from '../../text/page-text';
import type { FragmentSelector, RangeSelector } from '../types';
import type { TextStructure } from './types';

const PAGE = /^page=([1-9]\d{0,5})$/;

/** The structure of a file: its pages, named as RFC 3778 does. */
export function structureOfFile(pages: TextPages): TextStructure {
  /** The place of a code unit; `width` code units further on. */
  function boundaryAt(offset: number, width: 0 | 1): FragmentSelector | null {
    const place = pages.placeOf(offset);
    if (!place) return null;
    const at = place.at + width;
    const number = pages.numberOf(place.page);
    return {
      type: 'FragmentSelector',
      conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
      value: `page=${place.page}`,
      ...(number === place.page ? {} : { label: String(number) }),
      refinedBy: { type: 'TextPositionSelector', start: at, end: at },
    };
  }

  function offsetOf(selector: RangeSelector['startSelector'], width: 0 | 1): number | null {
    const page = filePageOf(selector);
    if (page === null) return null;
    const offset = pages.offsetOf({ page, at: selector.refinedBy.start - width });
    return offset === null ? null : offset + width;
  }

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

/** The page that a selector names, from 1; null when it names none. */
export function filePageOf(selector: RangeSelector['startSelector']): number | null {
  const number = selector.type === 'FragmentSelector' ? PAGE.exec(selector.value)?.[1] : undefined;
  return number === undefined ? null : Number(number);
}
