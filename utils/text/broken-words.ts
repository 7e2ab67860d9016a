import type { Span } from './positions';

const SOFT_HYPHEN = '\u00AD';
/**
 * A hyphen at the end of a line, between small letters. It stays where a word is left out (“in- ⏎ en uitvoer”);
 * behind it a digit or a capital is a part of a number or a name of its own.
 */
const AT_LINE_END =
  /[-\u2010\u2011](?<=\p{Ll}.)[ \t]*\r?\n[ \t]*(?=\p{Ll})(?!(?:en|of|dan|tot|maar|respectievelijk)(?!\p{L}))/uy;
const HYPHENS = '-\u2010\u2011';
const SPACES = ' \t\r';
const SOFT = /\u00AD+(?:[ \t]*\r?\n[ \t]*(?=\p{L}))?/gu;

/**
 * What stands in words only because a line ended there, or might have ended: soft hyphens, and hyphens with the
 * line feed behind them. In order, without overlaps; UTF-16 offsets.
 */
export function brokenWords(text: string): Span[] {
  const spans = hyphensAtLineEnd(text);
  if (text.includes(SOFT_HYPHEN)) {
    for (const { index, 0: words } of text.matchAll(SOFT)) {
      spans.push({ start: index, end: index + words.length });
    }
    spans.sort((a, b) => a.start - b.start);
  }
  return spans;
}

/** Looks before every line feed: there are fewer of them than hyphens, and a browser finds them sooner. */
function hyphensAtLineEnd(text: string): Span[] {
  const spans: Span[] = [];
  for (let feed = text.indexOf('\n'); feed > 0; feed = text.indexOf('\n', feed + 1)) {
    let last = feed - 1;
    while (last > 0 && SPACES.includes(text[last]!)) last--;
    if (!HYPHENS.includes(text[last]!)) continue;
    AT_LINE_END.lastIndex = last;
    if (AT_LINE_END.test(text)) spans.push({ start: last, end: AT_LINE_END.lastIndex });
  }
  return spans;
}
