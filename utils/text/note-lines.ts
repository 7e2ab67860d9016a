import type { FootnoteMarker } from './page-text';

/** The words of a footnote, and the number before them. UTF-16 offsets, `end` exclusive. */
export interface NoteLine {
  label: string;
  start: number;
  end: number;
}

/** A longer note is something else: a chapter below a number. */
const LONGEST = 4_000;
/** More than this no letter has; a page that has them is not worth the time. */
const MOST = 2_000;
/** At the start of a line: `1 Kamerstukken II`, `[1] Zie`, `1) Brief`, `1Kamerstukken`; not `1. Inleiding`, which is a heading. */
const PLAIN =
  /[ \t]{0,8}(?:\[(\d{1,3})\]|(\d{1,3})\)?)(?:[ \t\u00A0]{1,8}(?=[\p{L}"“'‘«„(])|(?=\p{Lu}\p{L}))/uy;

/** Notes whose number is a footnote marker at the start of their line. */
export function markedNotes(text: string, markers: FootnoteMarker[]): NoteLine[] {
  const opening = markers.filter(({ opens }) => opens).slice(0, MOST);
  return opening.flatMap(({ at, label }, index) => note(text, label, at, opening[index + 1]?.at));
}

/** The end of a sentence at the end of a line; `nr.` and the like go on. */
const SENTENCE_END = /[.!?][)\]"”»’]?[ \t]*(?=\n)/g;
const ABBREVIATED =
  /(?:^|[^\p{L}])(?:nrs?|blz|p|pp|art|artt|jo|vgl|c\.s|d\.d|Stb|Stcrt|Trb|Pb|Kst|Kamerst|mr|dr|prof|ing|drs)\.$/iu;

/**
 * Notes whose number is a plain number at the start of their line. Where lines are no blocks, as in files, a note
 * ends with the line that ends its sentence: behind it the next page may go on.
 */
export function plainNotes(text: string): NoteLine[] {
  const matches: { label: string; at: number; start: number }[] = [];
  let line = 0;
  while (matches.length < MOST) {
    PLAIN.lastIndex = line;
    const match = PLAIN.exec(text);
    if (match) matches.push({ label: match[1] ?? match[2] ?? '', at: line, start: PLAIN.lastIndex });
    const feed = text.indexOf('\n', line);
    if (feed < 0) break;
    line = feed + 1;
  }
  return matches
    .flatMap(({ label, start }, index) => note(text, label, start, matches[index + 1]?.at))
    .map((each) => ({ ...each, end: each.start + endOfSentence(text.slice(each.start, each.end)) }));
}

function endOfSentence(words: string): number {
  for (const { index, 0: end } of words.matchAll(SENTENCE_END)) {
    if (!ABBREVIATED.test(words.slice(Math.max(0, index - 12), index + 1))) return index + end.length;
  }
  return words.length;
}

/** A note up to the end of its block, or up to the next note in it; none when there are no words. */
function note(text: string, label: string, start: number, next = text.length): NoteLine[] {
  const words = text.slice(start, Math.min(next, start + LONGEST));
  const block = words.indexOf('\n\n');
  const length = block < 0 ? words.length : block;
  return words.slice(0, length).trim() === '' ? [] : [{ label, start, end: start + length }];
}
