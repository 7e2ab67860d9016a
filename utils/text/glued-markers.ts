import { alignLabels } from './align-labels';
import { plainNotes } from './note-lines';
import type { FootnoteMarker, PageText } from './page-text';
import type { Span } from './positions';

const MONTH = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
/**
 * A number of one to three digits glued to a word (`Asiel2 om`), to the mark behind a word (`brief.12`) or to
 * the year of a date (`22 december 20101`). Short words carry numbers of their own, as CO2 and MH17 do.
 */
const GLUED = new RegExp(
  `(?<=\\p{L}{3}|\\p{L}{4}[.,;:!?)"'’”»]{1,2}|${MONTH} (?:19|20)\\d{2}|[-/](?:19|20)\\d{2})\\d{1,3}(?![\\d\\p{L}%]|[.,:/-]\\d)`,
  'gu',
);
/** More than this no letter has. */
const MOST = 2_000;

/**
 * Footnote markers that are plain digits in the text itself, as in typeset letters and files. Digits are only
 * taken for a marker when a note with that number stands behind them, and when that is so for half of the notes:
 * a single `fase2` does not make footnotes of numbered headings.
 *
 * @returns the markers, and the stretches of text they stand in, in order
 */
export function gluedMarkers({ text }: PageText): { markers: FootnoteMarker[]; spans: Span[] } {
  const notes = plainNotes(text).map(({ label, start }) => ({ label, at: start }));
  const found: Span[] = [];
  if (notes.length > 0) {
    for (const { index, 0: digits } of text.matchAll(GLUED)) {
      found.push({ start: index, end: index + digits.length });
      if (found.length >= MOST) break;
    }
  }
  const labelOf = ({ start, end }: Span) => text.slice(start, end);
  const pairs = alignLabels(
    found.map((span) => ({ label: labelOf(span), at: span.start })),
    notes,
  );
  const joined = found.filter((_, index) => pairs[index] !== -1);
  const spans = joined.length * 2 >= notes.length ? joined : [];
  return {
    spans,
    markers: spans.map((span) => ({ at: span.start, label: labelOf(span), opens: false, target: null })),
  };
}
