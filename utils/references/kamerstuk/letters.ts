import { type Dossier, matchAt } from './dossier';
import type { NumberItem, NumberList } from './numbers';
import type { Prefix } from './prefix';

const COMMA_LETTERS =
  /\s?,\s?(?:EK\s)?(?:nrs?\.?\s?|letters?\s)?([A-Z]{1,2})(?:\d{1,2}(?!\d)|(?![A-Za-z\d]))/y;
const SPACE_LETTERS =
  /(?:\s?,)?\s(?:EK\s)([A-Z]{1,2})(?![A-Za-z])|\s?-\s?([A-Z]{1,2})(?![A-Za-z])|\s([A-Z]{1,2})(?![A-Za-z])/y;
const SLASHED_NUMBER = /\/(\d{1,4})(?!\d)/y;
const NUMBERS_WITH_LETTER = /\s?\(?(\d{1,4}[a-z]?)((?:\s?,\s?\d{1,4}[a-z])+)\)/y;
const MORE_LETTERS = /\s?(?:,|en|t\/m|tot\sen\smet)\s?([A-Z]{1,2})(?![A-Za-z])/y;
/** Two capitals that are no letters of a paper. */
const NO_PAPER = /^(?:[TE]K|SP|CU|[BN]V|E[UG]|VN|NL|MP|N[RO])$/;
const ENDS =
  /\s?(?:$|[),;.:\]»”’"*]|-\s)|\s(?:VERSLAG|BRIEF|VERBETERDE|NADER|en|t\/m|tot|p|pp|blz|van|is|over|op|met|in|wordt|werd|\d{1,3})\b/y;

function list(items: NumberItem[], lead: NumberList['lead']): NumberList {
  return { items, end: items.at(-1)?.end ?? 0, lead };
}

function lettersIn(match: RegExpExecArray): NumberItem | null {
  const letters = match[1] ?? match[2] ?? match[3];
  if (!letters || NO_PAPER.test(letters)) return null;
  const start = match.index + match[0].lastIndexOf(letters);
  return { number: letters, start, end: start + letters.length };
}

function withMore(text: string, first: NumberItem): NumberItem[] {
  const items = [first];
  for (let last = first; items.length < 20;) {
    const more = matchAt(MORE_LETTERS, text, last.end);
    const next = more && lettersIn(more);
    if (!next || !matchAt(ENDS, text, next.end)) break;
    items.push(next);
    last = next;
  }
  return items;
}

/**
 * Reads the letters by which the Eerste Kamer numbers its papers: "33 669, I", "31700 VI, D", "33750-X, C",
 * "32761-C/745". What looks like a budget chapter or fund is a letter when nothing follows it and the words
 * around speak of the Eerste Kamer, or a comma stands before it.
 */
export function readLetters(
  text: string,
  dossier: Dossier,
  prefix: Prefix,
  bracket: boolean,
): NumberList | null {
  const upper = prefix.chamber === 'ek';
  const labelled = prefix.label === 'paper' || prefix.label === 'chamber' || prefix.label === 'year';
  if (dossier.suffix) {
    const behind =
      matchAt(COMMA_LETTERS, text, dossier.end) ?? (upper ? matchAt(SPACE_LETTERS, text, dossier.end) : null);
    const item = behind && lettersIn(behind);
    if (item && (labelled || upper || bracket) && matchAt(ENDS, text, item.end))
      return list(withMore(text, item), 'nr');
    if (dossier.number === '21501') return null;
  }
  const comma = matchAt(COMMA_LETTERS, text, dossier.numberEnd);
  const other = comma ?? matchAt(SPACE_LETTERS, text, dossier.numberEnd);
  const item = other && lettersIn(other);
  if (!item) return bracketed(text, dossier);
  const slashed = matchAt(SLASHED_NUMBER, text, item.end);
  if (slashed?.[1] && labelled) {
    const start = item.end + 1;
    return list([item, { number: slashed[1], start, end: start + slashed[1].length }], 'nr');
  }
  // Without a comma only the Eerste Kamer's own label makes it a letter: "36600-XX" is a budget chapter.
  if (!(comma ? labelled || bracket : upper || /EK\s/.test(other[0]))) return null;
  if (!matchAt(ENDS, text, item.end)) return null;
  return list(withMore(text, item), 'nr');
}

/** "26 855 (250, 250a)": numbers with letters are papers of the Eerste Kamer. */
function bracketed(text: string, dossier: Dossier): NumberList | null {
  const match = matchAt(NUMBERS_WITH_LETTER, text, dossier.numberEnd);
  return match ? numbersWithLetter(match) : null;
}

function numbersWithLetter(match: RegExpExecArray): NumberList {
  const items = [...match[0].matchAll(/\d{1,4}[a-z]?/g)].map((each) => {
    const start = match.index + each.index;
    return { number: each[0], start, end: start + each[0].length };
  });
  return list(items, 'nr');
}
