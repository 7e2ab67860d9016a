import type { Anchor } from './types';

/** How much of what stands around a passage is kept with it, in UTF-16 code units. */
export const CONTEXT_LENGTH = 64;

/**
 * Describes a passage so that it can be found again.
 *
 * @param text the text of the page or file
 * @param span where the passage stands in it, UTF-16 offsets, `end` exclusive
 */
export function describeAnchor(text: string, { start, end }: { start: number; end: number }): Anchor {
  return {
    quote: {
      type: 'TextQuoteSelector',
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
      suffix: text.slice(end, end + CONTEXT_LENGTH),
    },
    position: { type: 'TextPositionSelector', start, end },
  };
}
