import { placeAround } from '../clip-bar/place';

/** Distance to the reference, in CSS pixels. */
const GAP = 6;

/**
 * Puts a card below or above a reference, never over any of its words, see `placeAround`.
 *
 * @param links all links of the reference, which may be parted over lines and elements
 * @param at the link that the user is at
 */
export function placeCard(card: HTMLElement, links: Element[], at: Element): () => void {
  return placeAround(card, { getBoundingClientRect: () => placeOf(links, at) }, { gap: GAP });
}

/** As high as the whole reference, as wide as its first line where the user is. */
function placeOf(links: Element[], at: Element): DOMRect {
  const all = links.map((link) => link.getBoundingClientRect());
  const top = Math.min(...all.map((rect) => rect.top));
  const bottom = Math.max(...all.map((rect) => rect.bottom));
  const line = at.getClientRects()[0] ?? at.getBoundingClientRect();
  return new DOMRect(line.left, top, line.width, bottom - top);
}
