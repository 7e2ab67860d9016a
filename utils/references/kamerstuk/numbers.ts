import { matchAt } from './dossier';

/** One number of a list, with its own place in the text. */
export interface NumberItem {
  number: string;
  start: number;
  end: number;
}

export interface NumberList {
  items: NumberItem[];
  /** Offset after the last item and its page numbers. */
  end: number;
  /** nr: "nr." stood before it; hyphen: 36410-9; loose: only a comma, a space or a full stop. */
  lead: 'nr' | 'hyphen' | 'loose';
}

/** How much the words around allow. */
export interface NumberLicence {
  /** A label, so that damaged and missing "nr." are understood. */
  labelled: boolean;
  /** A hyphen may stand for "nr.". */
  hyphen: boolean;
}

const NR =
  /[\s,;:.([-]{0,4}(?:stuk\s?|onder|volg)?(nr\.?\s?s|n[rt]s|nummers|nos|nrs?|no|nummer|n[°º]|#|№|(?<=stuk\s))(?![A-Za-z])[.,:;]{0,2}\s?['‘’]?/iy;
/** Forms that scanning made of "nr."; only behind a label. */
const DAMAGED_NR = /[\s,;:.-]{0,3}\s(nrc|mr|or|hr|n[efit]?)[.,:@?&]?\s['‘’]?/iy;
const HYPHEN = /\s?-{1,2}\s?/y;
/** Behind a label: 30573/61, but not 30573/2018D12345. */
const SLASH = /\s?\/\s?(?=\d{1,4}(?![\dA-Z/-]|[\s.]\d{3}))/y;
/** Nothing at all behind a budget chapter: 36410-XVI148. */
const LOOSE = /\s?[,:]\s?|\s|\.(?=\d{1,3}(?![\d]))|(?=\d)/y;
const NUMBER = /(\d{1,4})(?:([a-z])(?![A-Za-zà-ÿ]))?(?!\d|\.\d{3}|-(?!h\d)[a-zà-ÿ])/y;
const LETTERS = /([A-Z]{1,2})(?:\d{1,2}\b|(?![A-Za-z\d]))/y;
const PAGES =
  /(?:\s?,)?\s?\(?(?:pp?|blz|pag|bladzijden?|pagina(?:'s|’s)?|par|§)\b\.?\s?\d{1,5}(?:\s?(?:-|,|en|t\/m|tot\sen\smet)\s?\d{1,5}(?![\d-]|\s?\d{2}[\s.]?\d{3}|\s\d{3}\b)){0,8}(?:\s(?:e\.?v|ff?)\b\.?)?/iy;
/** "nr. 3 (MvT), p. 4": what the paper is, not a year. */
const REMARK = /\s\((?!\d)[^()\n]{1,60}\)/y;
const RANGE = /\s?(?:-|t\/m|tot\sen\smet)\s?(?:nrs?\.?\s?)?/iy;
const ALSO =
  /\s?[,;]?\s?(?:en|&|alsmede|en\sook|of|resp\.|respectievelijk)\s(?:(?:stuk\s)?nrs?\.?\s?)?|\s?[,;]\s?(?:en\s)?(?:stuk\s)?nrs?\.?\s?|\s?[,/+]\s?/iy;
const HAS_NR = /nr/i;
const OR = /of/i;
/** "nr. 20, 21 en 22": a list without a plural, known by its end. */
const LIST_GOES_ON = /\d{1,4}(?:,\s\d{1,4}){0,6}\s(?:en|&)\s\d{1,4}(?!\d|\s\d|[.:]\d)\s?(?:$|[),;.])/iy;
/** After a number that might as well count something. */
const CLOSED =
  /\s?(?:$|[(),;.:\]|])|\s(?:van|over|inzake|is|zijn|heeft|hebben|werd|werden|wordt|worden|met|p|blz|pp|in|te|op|die|dat|waarin)\b|\s(?:en|t\/m)\s\d/y;
const DOSSIER_FOLLOWS = /\d{2}[\s.]?\d{3}(?!\d)/y;
const WIDEST_RANGE = 25;

function itemAt(text: string, at: number, letters: boolean): NumberItem | null {
  const number = matchAt(NUMBER, text, at);
  if (number?.[1]) {
    const value = String(Number(number[1])) + (number[2] ?? '');
    return { number: value, start: at, end: at + number[0].length };
  }
  const letter = letters ? matchAt(LETTERS, text, at) : null;
  return letter?.[1] ? { number: letter[1], start: at, end: at + letter[1].length } : null;
}

/** Whether `next` can follow `last` in a list; a year cannot. */
function follows(last: string, next: string): boolean {
  if (/^\d+$/.test(last) !== /^\d+$/.test(next)) return true;
  const value = Number(next);
  return !(value >= 1990 && value <= 2040 && Math.abs(value - Number(last)) > 400);
}

function addRange(
  text: string,
  items: NumberItem[],
  last: NumberItem,
  at: number,
  plural: boolean,
): number | null {
  const range = matchAt(RANGE, text, at);
  if (!range) return null;
  const word = !range[0].includes('-');
  const to = itemAt(text, at + range[0].length, false);
  if (!to || (!word && !plural)) return null;
  const first = Number(last.number);
  const final = Number(to.number);
  if (!(final > first && final - first <= WIDEST_RANGE)) return null;
  // The numbers in between are not printed: they stand, without width, behind the first one.
  for (let value = first + 1; value < final; value += 1) {
    items.push({ number: String(value), start: last.end, end: last.end });
  }
  items.push(to);
  return to.end;
}

function skipPages(text: string, at: number): number {
  const pages = matchAt(PAGES, text, at);
  return pages ? at + pages[0].length : at;
}

function continueList(text: string, list: NumberList, plural: boolean): void {
  for (;;) {
    const last = list.items.at(-1);
    if (!last || list.items.length > 60) return;
    const range = addRange(text, list.items, last, last.end, plural);
    if (range !== null) {
      list.end = range;
      continue;
    }
    const remark = matchAt(REMARK, text, last.end);
    const unpaged = last.end + (remark ? remark[0].length : 0);
    list.end = skipPages(text, unpaged);
    const also = matchAt(ALSO, text, list.end);
    if (!also) return;
    const at = list.end + also[0].length;
    const again = HAS_NR.test(also[0]);
    if (!again && matchAt(DOSSIER_FOLLOWS, text, at)) return;
    // After page numbers only "nr." leads back to documents.
    if (!again && list.end !== unpaged) return;
    const comma = !/[a-z&]/i.test(also[0]);
    // "nr. 61 of 5 van de moties" counts.
    if (!again && !plural && OR.test(also[0])) return;
    if (!again && !plural && comma && !matchAt(LIST_GOES_ON, text, at)) return;
    const item = itemAt(text, at, /^[A-Z]/.test(last.number));
    if (!item || !follows(last.number, item.number)) return;
    if (!again && !plural && !comma && !matchAt(CLOSED, text, item.end)) return;
    list.items.push(item);
    list.end = item.end;
  }
}

function listFrom(text: string, item: NumberItem, lead: NumberList['lead']): NumberList {
  const list: NumberList = { items: [item], end: item.end, lead };
  continueList(text, list, false);
  return list;
}

/**
 * Reads the document numbers behind a dossier that ends at `at`: "nr. 61", "nrs. 82, 85 en 92", "-106", "nrs. 1-2".
 * Page numbers are passed over. Null when there is no number there.
 */
export function readNumbers(text: string, at: number, licence: NumberLicence): NumberList | null {
  const nr = matchAt(NR, text, at) ?? (licence.labelled ? matchAt(DAMAGED_NR, text, at) : null);
  if (nr) {
    const first = itemAt(text, at + nr[0].length, true);
    if (!first) return null;
    const list: NumberList = { items: [first], end: first.end, lead: 'nr' };
    continueList(text, list, /s$/i.test(nr[1] ?? '') || nr[1] === 'nrc');
    return list;
  }
  const hyphen =
    (licence.hyphen ? matchAt(HYPHEN, text, at) : null) ??
    (licence.labelled ? matchAt(SLASH, text, at) : null);
  if (hyphen) {
    const item = itemAt(text, at + hyphen[0].length, false);
    // 25 000-30 000 is a range of amounts.
    if (!item || /^(?:-\d|\s\d{3})/.test(text.slice(item.end, item.end + 4))) return null;
    return listFrom(text, item, 'hyphen');
  }
  const loose = licence.labelled ? matchAt(LOOSE, text, at) : null;
  if (!loose) return null;
  const item = itemAt(text, at + loose[0].length, false);
  if (!item || item.number.length > 4 || !matchAt(CLOSED, text, item.end)) return null;
  return listFrom(text, item, 'loose');
}
