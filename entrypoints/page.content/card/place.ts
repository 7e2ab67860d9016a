import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { onEveryMove } from '../clip-bar/place';

/** Distance to the window's edge and to the reference, in CSS pixels. */
const MARGIN = 8;
const GAP = 6;

/**
 * Puts a card below or above a reference, never over any of its words, and keeps it there while the page
 * scrolls or the window changes. Returns what ends that.
 *
 * @param links all links of the reference, which may be parted over lines and elements
 * @param at the link that the user is at
 */
export function placeCard(card: HTMLElement, links: Element[], at: Element): () => void {
  const reference = { getBoundingClientRect: () => placeOf(links, at) };
  return onEveryMove(card, async () => {
    // Its full height decides on which side there is room.
    card.style.maxHeight = '';
    const { x, y } = await computePosition(reference, card, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: MARGIN, crossAxis: false }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) => {
            card.style.maxHeight = `${Math.floor(availableHeight)}px`;
          },
        }),
      ],
    });
    card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
  });
}

/** As high as the whole reference, as wide as its first line where the user is. */
function placeOf(links: Element[], at: Element): DOMRect {
  const all = links.map((link) => link.getBoundingClientRect());
  const top = Math.min(...all.map((rect) => rect.top));
  const bottom = Math.max(...all.map((rect) => rect.bottom));
  const line = at.getClientRects()[0] ?? at.getBoundingClientRect();
  return new DOMRect(line.left, top, line.width, bottom - top);
}
