/**
 * Painting kept passages with the CSS Custom Highlight API: nothing is inserted into the page.
 *
 * A page can read the names of its highlights and clear them, so the name says nothing about us.
 */
export const HIGHLIGHT_NAME = 'passage';
/** A passage that the user was just led to. */
export const EMPHASIS_NAME = 'passage-found';
/** A passage that the user is about to keep. */
export const CHOSEN_NAME = 'passage-chosen';

export interface PassagePainter {
  /** Paints exactly these ranges. */
  paint(ranges: Iterable<Range>): void;
  /** Shows which passage is meant, for a while. */
  emphasise(...ranges: Range[]): void;
  /** Shows what is about to be kept; null ends it. */
  choose(range: Range | null): void;
  clear(): void;
}

const EMPHASIS_MILLISECONDS = 4_000;

/** Paints nothing where the browser cannot: a passage is kept and found all the same. */
export function createPainter(): PassagePainter {
  const registry: HighlightRegistry | undefined =
    typeof CSS === 'undefined' || typeof Highlight === 'undefined' ? undefined : CSS.highlights;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    paint(ranges) {
      const list = [...ranges];
      if (list.length === 0) registry?.delete(HIGHLIGHT_NAME);
      else registry?.set(HIGHLIGHT_NAME, new Highlight(...list));
    },
    emphasise(...ranges) {
      const highlight = registry && new Highlight(...ranges);
      if (!highlight) return;
      // Above the ordinary painting of the same words.
      highlight.priority = 1;
      registry.set(EMPHASIS_NAME, highlight);
      clearTimeout(timer);
      timer = setTimeout(() => registry.delete(EMPHASIS_NAME), EMPHASIS_MILLISECONDS);
    },
    choose(range) {
      if (range) registry?.set(CHOSEN_NAME, new Highlight(range));
      else registry?.delete(CHOSEN_NAME);
    },
    clear() {
      clearTimeout(timer);
      for (const name of [HIGHLIGHT_NAME, EMPHASIS_NAME, CHOSEN_NAME]) registry?.delete(name);
    },
  };
}
