import type { Span } from './positions';

const SOFT_HYPHEN = '\u00AD';
/**
 * A hyphen at the end of a line, between small letters. It stays where a word is left out (“in- ⏎ en uitvoer”);
 * behind it a digit or a capital is a part of a number or a name of its own.
 */
const AT_LINE_END =
  /[-\u2010\u2011](?<=\p{Ll}.)[ \t]*\r?\n[ \t]*(?=\p{Ll})(?!(?:en|of|dan|tot|maar|respectievelijk)(?!\p{L}))/gu;
const SOFT = /\u00AD+(?:[ \t]*\r?\n[ \t]*(?=\p{L}))?/gu;

/**
 * What stands in words only because a line ended there, or might have ended: soft hyphens, and hyphens with the
 * line feed behind them. In order, without overlaps; UTF-16 offsets.
 */
export function brokenWords(text: string): Span[] {
  const spans: Span[] = [];
  const collect = (pattern: RegExp) => {
    for (const { index, 0: words } of text.matchAll(pattern)) {
      spans.push({ start: index, end: index + words.length });
    }
  };
  if (text.includes('\n')) collect(AT_LINE_END);
  if (text.includes(SOFT_HYPHEN)) {
    collect(SOFT);
    spans.sort((a, b) => a.start - b.start);
  }
  return spans;
}
