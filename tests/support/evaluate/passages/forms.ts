import type { Span } from '../../../../utils/text/positions';
import type { Edges } from './truth';

/** Letters and digits of a text in lower case, with their offsets. */
function lettersOf(text: string): { letters: string; offsets: number[] } {
  const offsets: number[] = [];
  let letters = '';
  for (const { index, 0: letter } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    const lower = letter.toLowerCase();
    letters += lower;
    for (let unit = 0; unit < lower.length; unit++) offsets.push(index);
  }
  return { letters, offsets };
}

function countOf(text: string, words: string): number {
  let count = 0;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) count++;
  return count;
}

/** Whether what stands before a passage and behind it is taken to tell it from others. */
const SIDES = [
  [1, 1],
  [0, 1],
  [1, 0],
] as const;

/**
 * First and last letter or digit of a passage in another form of its document; null when it does not stand there.
 *
 * Letters and digits alone are compared. Where the passage stands in the other form as often as in its own, the
 * same one in order is meant; where it does not, as much of what stands around it, or behind or before it where the
 * other side differs, as makes it the only one.
 */
export function truthInForm(source: string, { start, end }: Span, target: string): Edges | null {
  const [from, to] = [lettersOf(source), lettersOf(target)];
  const first = from.offsets.findIndex((offset) => offset >= start);
  const beyond = from.offsets.findIndex((offset) => offset >= end);
  const words = from.letters.slice(first, beyond === -1 ? undefined : beyond);
  const place = (at: number): Edges => [to.offsets[at]!, to.offsets[at + words.length - 1]!];
  if (countOf(to.letters, words) === countOf(from.letters, words)) {
    const before = countOf(from.letters.slice(0, first + words.length - 1), words);
    let at = to.letters.indexOf(words);
    for (let skipped = 0; skipped < before; skipped++) at = to.letters.indexOf(words, at + 1);
    return at === -1 ? null : place(at);
  }
  for (const [before, after] of SIDES) {
    for (let context = 1; context <= from.letters.length; context++) {
      const earlier = Math.max(0, first - context * before);
      const longer = from.letters.slice(earlier, first + words.length + context * after);
      const count = countOf(to.letters, longer);
      if (count === 0) break;
      if (count === 1) return place(to.letters.indexOf(longer) + first - earlier);
    }
  }
  return null;
}
