/**
 * Painting kept passages with the CSS Custom Highlight API: nothing is inserted into the page.
 *
 * A page can read the names of its highlights and clear them: so the names say nothing, and what was cleared is
 * painted again.
 */
const HIGHLIGHT_NAME = 'm1';
/** A passage that the user was just led to. */
const EMPHASIS_NAME = 'm2';
/** A passage that the user is about to keep. */
const CHOSEN_NAME = 'm3';

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
/** Nothing tells that a page cleared its highlights: while there are any, this often is looked. */
const LOOK_AFTER = 1_000;

/** Paints nothing where the browser cannot: a passage is kept and found all the same. */
export function createPainter(): PassagePainter {
  const registry: HighlightRegistry | undefined =
    typeof CSS === 'undefined' || typeof Highlight === 'undefined' ? undefined : CSS.highlights;
  const wanted = new Map<string, { ranges: Range[]; priority: number }>();
  let emphasis: ReturnType<typeof setTimeout> | undefined;
  let looking: ReturnType<typeof setInterval> | undefined;

  function set(name: string, ranges: Range[], priority = 0): void {
    if (ranges.length === 0) {
      wanted.delete(name);
      registry?.delete(name);
    } else {
      wanted.set(name, { ranges, priority });
      apply(name);
    }
    if (wanted.size > 0) looking ??= setInterval(look, LOOK_AFTER);
    else {
      clearInterval(looking);
      looking = undefined;
    }
  }

  function apply(name: string): void {
    const { ranges, priority } = wanted.get(name)!;
    if (!registry) return;
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    registry.set(name, highlight);
  }

  function look(): void {
    if (!registry || document.hidden) return;
    for (const [name, { ranges }] of wanted) {
      if (registry.get(name)?.size !== new Set(ranges).size) apply(name);
    }
  }

  return {
    paint: (ranges) => set(HIGHLIGHT_NAME, [...ranges]),
    emphasise(...ranges) {
      // Above the ordinary painting of the same words.
      set(EMPHASIS_NAME, ranges, 1);
      clearTimeout(emphasis);
      emphasis = setTimeout(() => set(EMPHASIS_NAME, []), EMPHASIS_MILLISECONDS);
    },
    choose: (range) => set(CHOSEN_NAME, range ? [range] : []),
    clear() {
      clearTimeout(emphasis);
      for (const name of [HIGHLIGHT_NAME, EMPHASIS_NAME, CHOSEN_NAME]) set(name, []);
    },
  };
}
