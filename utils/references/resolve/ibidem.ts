import type { Reading } from '../rules/rule';

/** A footnote starts a line with its mark. */
const FOOTNOTE = /(?:^|\n)\s?\[?\d{1,3}[\])]?\s?(?=[A-Za-z(])/g;
const IBIDEM = /(?:ibid(?:em)?|idem|id\.|t\.a\.p\.)(?![A-Za-z])\.?/iy;

interface Footnote {
  start: number;
  /** Offset behind the mark. */
  text: number;
}

function footnotes(text: string): Footnote[] {
  return [...text.matchAll(FOOTNOTE)].map((match) => ({
    start: match.index,
    text: match.index + match[0].length,
  }));
}

/**
 * Adds what "Ibid." and "Idem" mean: the last reference of the footnotes before. Words in running text and in
 * tables are left alone, so only a line that starts with a mark counts.
 */
export function readIbidem(
  text: string,
  readings: Reading[],
  last: Reading | null,
): { readings: Reading[]; lastInFootnote: Reading | null } {
  const notes = footnotes(text);
  if (notes.length === 0) return { readings, lastInFootnote: last };
  const all = [...readings];
  let lastInFootnote = last;
  for (const [index, note] of notes.entries()) {
    const end = notes[index + 1]?.start ?? text.length;
    IBIDEM.lastIndex = note.text;
    const ibidem = IBIDEM.exec(text);
    const within = readings.filter((reading) => reading.start >= note.start && reading.start < end);
    if (ibidem && lastInFootnote && within.length === 0) {
      const { reason: _reason, ...meant } = lastInFootnote;
      all.push({
        ...meant,
        start: note.text,
        end: note.text + ibidem[0].length,
        confidence: 'likely',
        reason: 'ibidem',
        explicit: false,
      });
    }
    lastInFootnote = within.at(-1) ?? lastInFootnote;
  }
  return { readings: all.toSorted((a, b) => a.start - b.start), lastInFootnote };
}
