import { selectionOf } from '../text/safe-dom';

/** A place in the page. */
type Place = [node: Node, offset: number];

/**
 * The user's selection while text nodes are split and joined.
 *
 * It is asked for once, and only when there is one: in Chromium every question about it lays out the page, which
 * for a page of a thousand references would be done a thousand times.
 */
export class KeptSelection {
  readonly #selection: Selection | null;
  readonly #ends: (Place | null)[];
  #moved = false;

  constructor(document: Document) {
    const selection = selectionOf(document);
    // Whether there is one is known without a layout.
    this.#selection = selection && selection.rangeCount > 0 ? selection : null;
    const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = this.#selection ?? {};
    this.#ends = [
      anchorNode ? [anchorNode, anchorOffset] : null,
      focusNode ? [focusNode, focusOffset] : null,
    ];
  }

  /** The text of `node` is to stand elsewhere: `placeOf` tells where an offset in it goes. */
  move(node: Text, placeOf: (offset: number) => Place): void {
    this.#ends.forEach((end, index) => {
      if (end?.[0] !== node) return;
      this.#ends[index] = placeOf(end[1]);
      this.#moved = true;
    });
  }

  /** Puts the selection back over the same words, if anything of it moved. */
  restore(): void {
    const [anchor, focus] = this.#ends;
    if (this.#moved && anchor && focus) this.#selection?.setBaseAndExtent(...anchor, ...focus);
  }
}
