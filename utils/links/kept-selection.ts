/** A place in the page. */
type Place = [node: Node, offset: number];

/**
 * The user's selection while text nodes are split and joined.
 *
 * It is asked for once for many nodes: in Chromium a question about it may lay out the page, which for a page of a
 * thousand references would be done a thousand times.
 */
export class KeptSelection {
  readonly #selection: Selection | null;
  readonly #ends: (Place | null)[];
  #moved = false;

  /** @param selection what is selected at the moment; null when nothing can be */
  constructor(selection: Selection | null) {
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
