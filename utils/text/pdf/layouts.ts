import { type Cell, cellsOf } from './cells';
import { letterheadOf } from './letterhead';
import type { PdfPageText, PdfPiece } from './types';

/** How the words of a page stand on it. */
export interface PageLayout {
  page: PdfPageText;
  /** The column of addresses and numbers beside the letter. */
  letterhead: Set<PdfPiece>;
  /** The lines of what else stands on it. */
  cells: Cell[];
}

/** Notes may have more letters than the running text, and smaller ones; headings never have so many, in parts of the most. */
const MANY = 1 / 5;

/** Lays out the pages of a file one after the other, while those that follow are still on their way. */
export class PageLayouts {
  readonly #layouts: (PageLayout & { bodySize: number })[] = [];
  /** How many letters of each size there are. */
  readonly #letters = new Map<number, number>();

  /** Adds the next page. */
  add(page: PdfPageText): void {
    for (const { size, text } of page.pieces) {
      const rounded = Math.round(size * 4) / 4;
      this.#letters.set(rounded, (this.#letters.get(rounded) ?? 0) + text.length);
    }
    const { bodySize } = this;
    this.#layouts.push({ ...layOut(page, this.#layouts.length, bodySize), bodySize });
  }

  /** The size of the letters of the running text, as far as the pages so far tell. */
  get bodySize(): number {
    const most = Math.max(0, ...this.#letters.values());
    const many = [...this.#letters].filter(([, letters]) => letters >= MANY * most);
    return many.reduce((largest, [size]) => Math.max(largest, size), 0) || 1;
  }

  /** The pages that were added, each as it stands in all of the file. */
  finish(): PageLayout[] {
    const { bodySize } = this;
    return this.#layouts.map((layout, number) =>
      layout.bodySize === bodySize ? layout : layOut(layout.page, number, bodySize),
    );
  }
}

function layOut(page: PdfPageText, number: number, bodySize: number): PageLayout {
  const letterhead = letterheadOf(page, bodySize);
  const rest = letterhead.size === 0 ? page.pieces : page.pieces.filter((piece) => !letterhead.has(piece));
  return { page, letterhead, cells: cellsOf(rest, number) };
}
