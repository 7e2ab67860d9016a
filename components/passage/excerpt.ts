type Range = readonly [start: number, end: number];

/** A part of a text, with what is marked in it. */
export interface Excerpt {
  text: string;
  /** UTF-16 offsets [start, end) in `text`. */
  ranges: Range[];
  /** Whether anything was left out. */
  cut: boolean;
}

/** How much of the text before the first mark is shown, in UTF-16 code units. */
const LEAD = 60;

/**
 * The part of a text to show first: its beginning, or the surroundings of most of what is marked in it.
 * Words are kept whole, and an ellipsis stands for what is left out.
 *
 * @param ranges what is marked: UTF-16 offsets, sorted
 * @param length about how many code units to show
 */
export function excerptOf(text: string, ranges: readonly Range[], length: number): Excerpt {
  // A little too long is shown whole: an ellipsis for three words helps nobody.
  if (text.length <= length * 1.2) return { text, ranges: [...ranges], cut: false };
  const marked = fullest(text, ranges, length - LEAD);
  const firstMark = marked && ranges.find(([from]) => from === marked[0]);
  const wish = marked && marked[1] > length ? Math.max(0, marked[0] - LEAD) : 0;
  const start = wish === 0 ? 0 : text.indexOf(' ', wish) + 1;
  const space = text.lastIndexOf(' ', start + length);
  const end = start + length >= text.length ? text.length : Math.max(space, firstMark?.[1] ?? 0, start + 1);

  const before = start > 0 ? '… ' : '';
  const after = end < text.length ? ' …' : '';
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + after,
    ranges: ranges
      .filter(([from, to]) => from >= start && to <= end)
      .map(([from, to]): Range => [from + shift, to + shift]),
    cut: true,
  };
}

/** The stretch of at most `length` in which the most different words are marked; of equal ones the first. */
function fullest(text: string, ranges: readonly Range[], length: number): Range | undefined {
  const words = ranges.map(([from, to]) => text.slice(from, to).toLowerCase());
  const counts = new Map<string, number>();
  let best: Range | undefined;
  let most = 0;
  let first = 0;
  for (const [last, [, end]] of ranges.entries()) {
    counts.set(words[last]!, (counts.get(words[last]!) ?? 0) + 1);
    for (; first < last && end - ranges[first]![0] > length; first += 1) {
      const left = counts.get(words[first]!)! - 1;
      if (left > 0) counts.set(words[first]!, left);
      else counts.delete(words[first]!);
    }
    if (counts.size <= most) continue;
    most = counts.size;
    best = [ranges[first]![0], end];
  }
  return best;
}
