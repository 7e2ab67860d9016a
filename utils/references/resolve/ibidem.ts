import type { Reading } from '../rules/rule';

/** A footnote starts a line with its mark. */
const FOOTNOTE = /(?:^|\n)\s?\[?\d{1,3}[\])]?\s?(?=[A-Za-z(])/g;
const IBIDEM = /(?:ibid(?:em)?|idem|id\.|t\.a\.p\.)(?![A-Za-z])\.?/iy;
/** Where the lines are lost, "2 Ibid." still is a footnote; "idem" may stand in a table. */
const RUNNING_IBIDEM = /Ibid(?<=[^\d\s]\s\d{1,3}\sIbid)(?:em)?(?![A-Za-z])\.?/g;
/** So far before it the footnote before may end. */
const REACH = 60;

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

function again(meant: Reading, start: number, end: number): Reading {
  return { ...meant, start, end, confidence: 'likely', reason: 'ibidem', explicit: false };
}

function readRunning(text: string, readings: Reading[]): Reading[] {
  const all = [...readings];
  for (const match of text.matchAll(RUNNING_IBIDEM)) {
    const meant = all.findLast(({ end }) => end <= match.index);
    const taken = all.some(({ start, end }) => start < match.index + match[0].length && match.index < end);
    if (!meant || taken || match.index - meant.end > REACH) continue;
    all.push(again(meant, match.index, match.index + match[0].length));
    all.sort((a, b) => a.start - b.start);
  }
  return all;
}

/**
 * Adds what "Ibid." and "Idem" mean: the reference of the footnote before. Words in running text and in tables are
 * left alone.
 *
 * @param last the reference of the last footnote of the paragraphs before, null when it had none
 */
export function readIbidem(
  text: string,
  readings: readonly Reading[],
  last: Reading | null,
): { readings: Reading[]; lastInFootnote: Reading | null } {
  const all = [...readings];
  let lastInFootnote = last;
  const notes = footnotes(text);
  for (const [index, note] of notes.entries()) {
    const end = notes[index + 1]?.start ?? text.length;
    IBIDEM.lastIndex = note.text;
    const ibidem = IBIDEM.exec(text);
    const within = readings.filter((reading) => reading.start >= note.start && reading.start < end);
    if (!ibidem || within.length > 0) lastInFootnote = within.at(-1) ?? null;
    else if (lastInFootnote) all.push(again(lastInFootnote, note.text, note.text + ibidem[0].length));
  }
  all.sort((a, b) => a.start - b.start);
  return { readings: readRunning(text, all), lastInFootnote };
}
