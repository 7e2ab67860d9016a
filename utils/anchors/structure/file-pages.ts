import type { TextPages } from '../../text/page-text';
import type { RangeSelector } from '../types';
import { structureBetween } from './between';
import type { TextStructure } from './types';

const PAGE = /^page=([1-9]\d{0,5})$/;

/** The structure of a file: its pages, named as RFC 3778 does. */
export function structureOfFile(pages: TextPages): TextStructure {
  return structureBetween({
    boundaryAt(offset, width) {
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
    },
    offsetOf(boundary, width) {
      const page = filePageOf(boundary);
      const at = boundary.refinedBy.start - width;
      const offset = page === null || at < 0 ? null : pages.offsetOf({ page, at });
      return offset === null ? null : offset + width;
    },
  });
}

/** The page that a selector names, from 1; null when it names none. */
export function filePageOf(selector: RangeSelector['startSelector']): number | null {
  const number = selector.type === 'FragmentSelector' ? PAGE.exec(selector.value)?.[1] : undefined;
  return number === undefined ? null : Number(number);
}
