/** A page that fits a wide window is not shown larger than this. */
const LARGEST = 1.25;
/** Nor smaller than this in a narrow one: smaller letters cannot be read, and the rest can be scrolled to. */
const SMALLEST = 0.6;
/** What stands left and right of a page, in CSS pixels. */
const MARGIN = 16;
/** A letter on paper begins so far from its left edge, in parts of its width; a little of that stays in sight. */
const LETTER_MARGIN = 0.1;

/**
 * The scale at which a page is as wide as fits, within what can be read.
 *
 * @param room width of the window, in CSS pixels
 * @param natural width of the page at its real size
 */
export function fittingScale(room: number, natural: number): number {
  if (natural === 0) return 1;
  return Math.min(LARGEST, Math.max(SMALLEST, (room - 2 * MARGIN) / natural));
}

/** How far to scroll sideways so that the words of a page stand in a window that is too narrow for it, in CSS pixels. */
export function scrollToWords(room: number, pageWidth: number): number {
  return pageWidth > room ? LETTER_MARGIN * pageWidth : 0;
}
