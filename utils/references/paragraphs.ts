/** A stretch of text that no reference crosses the ends of. */
export interface Paragraph {
  text: string;
  /** UTF-16 offset in the whole text. */
  start: number;
}

const EMPTY_LINE = /\n[^\S\n]*\n\s*/g;

/** Splits at empty lines. Nothing but the empty lines is left out. */
export function splitParagraphs(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const gap of text.matchAll(EMPTY_LINE)) {
    if (gap.index > start) paragraphs.push({ text: text.slice(start, gap.index), start });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) paragraphs.push({ text: text.slice(start), start });
  return paragraphs;
}

/** Offset behind the last empty line, up to which a text can be read before its rest is known; 0 without one. */
export function lastBoundary(text: string): number {
  let boundary = 0;
  for (const gap of text.matchAll(EMPTY_LINE)) boundary = gap.index + gap[0].length;
  return boundary;
}
