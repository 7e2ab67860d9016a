import { characterOf } from './characters';

/** A letter directly before: shorter words carry numbers of their own, as CO2, PM10 and MH17 do. */
const LETTERS_BEFORE = 3;
/** With a full stop or bracket between: `art.6` and `nrs.61` are no footnotes. */
const LETTERS_BEFORE_PUNCTUATION = 4;
const MOST_DIGITS = 3;
const CLOSING = /[.,;:!?)\]"'’”»]/;
const GOES_ON = /[.,:/-]/;

/**
 * The length of the footnote number that begins at an offset and is glued to the word before it, as in
 * `kabinet1` and `brief.12`; 0 when there is none.
 *
 * @param text as it stands in a page or file
 * @param at UTF-16 offset of a digit that is not preceded by one
 */
export function gluedDigitsAt(text: string, at: number): number {
  const kindAt = (offset: number) =>
    offset >= 0 && offset < text.length ? characterOf(text.charCodeAt(offset)).kind : 'space';
  let before = at - 1;
  while (before > at - 3 && CLOSING.test(text[before] ?? '')) before--;
  const wanted = before === at - 1 ? LETTERS_BEFORE : LETTERS_BEFORE_PUNCTUATION;
  for (let step = 0; step < wanted; step++) if (kindAt(before - step) !== 'letter') return 0;
  let length = 0;
  while (length <= MOST_DIGITS && kindAt(at + length) === 'digit') length++;
  if (length > MOST_DIGITS) return 0;
  const next = text[at + length] ?? '';
  if (next === '%' || (GOES_ON.test(next) && kindAt(at + length + 1) === 'digit')) return 0;
  return length;
}
