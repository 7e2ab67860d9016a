import { matchAt } from '../kamerstuk/dossier';
import { chamberOf } from '../kamerstuk/prefix';
import { YEAR, YEAR_WORD, readYear } from '../kamerstuk/year';
import type { Example, HandelingenParts, Reading, Rule } from './rule';

/** More meetings than this there never were in a year: a higher number is one of the Aanhangsel. */
const HIGHEST_MEETING = 115;
/** "84e vergadering" */
const ORDINAL = String.raw`(?:e|ste)\sverg(?:adering|\.)`;
/** The bill that was debated; without a page of the volume behind it, the number is one of its papers. */
const DOSSIER = String.raw`\d{2}\s?\d{3},\s(?=nr\.\s\d{1,3},\s(?:p|blz|pag|pagina)\.?\s\d{4})`;
const AFTER = new RegExp(
  String.raw`(?:\s(?:der|van\sde)\s(?:(?:Tweede|Eerste)\sKamer|Staten-Generaal|Kamer))?[\s,.]{0,3}` +
    String.raw`(?:(?<house>I{1,2}|TK|EK|UCV|OCV|(?:Tweede|Eerste)\sKamer)(?![A-Za-z])[\s,.]{0,3})?` +
    `(?:(?:${YEAR_WORD})?(?<year>${YEAR})[\\s,.:]{0,3}(?:${DOSSIER})?)?` +
    String.raw`(?:(?:(?:nrs?[.,]?|no\.?|nummer)\s?(?<meeting>\d{1,4})(?!\d)|(?<bare>\d{1,3})(?=\s?,?\s?(?:p|blz|item|nr)|-\d{1,5}(?!\d)|${ORDINAL}))(?:${ORDINAL})?)?`,
  'iy',
);
const ITEMS = /[\s,-]{0,3}(?:\(?items?)\s?(\d{1,3})((?:\s?(?:,|en|-)\s?\d{1,3}(?!\d))*)/iy;
/** "nr. 33-8", since items are numbered. */
const JOINED_ITEM = /-(\d{1,2})(?!\d)()(?:-(?:pp?\.?\s?)?\d{1,4})?/y;
/** "item 7 en nr. 20, item 3": another meeting of the same year. */
const NEXT_MEETING =
  /(?:,?\s(?:pp?|blz)\.?\s[\d-]{1,9}(?:\se\.?v\.)?)?\s?[,;]?\s(?:en\s)?(?:nr\.?\s)?(\d{1,3})(?=,\sitem)/iy;
const PAGES =
  /(?:[\s,]{0,3}(?:pp?|blz|pag|pagina'?s?|bladzijden?)\b\.?\s?|-(?=\d{3,5}))(\d{1,5})(?:\s?(?:-|t\/m|tot\sen\smet)\s?(\d{1,5}))?/iy;

function withItems(base: Reading, id: string, items: RegExpExecArray): Reading[] {
  const first: Reading = {
    ...base,
    id: `${id}-${items[1]}`,
    end: base.end + items[0].length - (items[2] ?? '').length,
  };
  const readings = [first];
  for (const more of (items[2] ?? '').matchAll(/\d+/g)) {
    const start = first.end + more.index;
    readings.push({ ...first, id: `${id}-${more[0]}`, start, end: start + more[0].length });
  }
  return readings;
}

/**
 * Where Handelingen are found by page: from 1994 to 2010. Before 1 January 2011 a citation gives pages, since
 * then the number of the item (Aanwijzingen voor de regelgeving, 3.43).
 */
export function pageId({ chamber, year, meeting, firstPage, lastPage }: HandelingenParts): string {
  const volume = `h-${chamber}-${year}`;
  if (year >= '20092010' && meeting) return `${volume}-${meeting}-${firstPage}`;
  if (year >= '19961997')
    return lastPage > firstPage ? `${volume}-${firstPage}-${lastPage}` : `${volume}-${firstPage}`;
  return [volume, meeting, firstPage, lastPage].filter(Boolean).join('-');
}

function withPages(
  base: Reading,
  pages: RegExpExecArray,
  parts: Omit<HandelingenParts, 'firstPage' | 'lastPage'>,
): Reading {
  const firstPage = Number(pages[1]);
  const lastPage = Math.max(firstPage, Number(pages[2] ?? 0));
  const end = base.end + pages[0].length;
  // Since 2011 pages are no part of the id.
  if (parts.year > '20102011') return { ...base, end };
  const handelingen = { ...parts, firstPage, lastPage };
  return {
    ...base,
    end,
    id: pageId(handelingen),
    confidence: 'likely',
    reason: 'page-citation',
    handelingen,
  };
}

/** What was said in both chambers. */
export const handelingen: Rule = {
  anchor:
    /(?<!(?:aanhangsel|aanh\.|bijl\.)\s?(?:(?:van\sde|der|bij\sde)\s)?)(?:handelingen(?![a-z])|\bHand\.(?=\s(?:II?|TK|EK)\b)|\bH[TE]K(?=[\s,]))/gi,
  read(text, match): Reading[] {
    const after = matchAt(AFTER, text, match.index + match[0].length);
    const { house, year: written, meeting, bare } = after?.groups ?? {};
    if (!after) return [];
    const end = match.index + match[0].length + after[0].replace(/[\s,.:]+$/, '').length;
    const number = meeting ?? bare ?? null;
    const chamber = chamberOf(house ?? match[0].slice(1)) ?? 'tk';
    const base: Reading = { type: 'handelingen', id: '', start: match.index, end, confidence: 'certain' };
    const year = written ? readYear(written) : null;
    if (!year) {
      if (!number) return [];
      return [{ ...base, id: `h-${chamber}-${number}`, confidence: 'doubtful', reason: 'year-missing' }];
    }
    const volume = `h-${/^[UO]CV$/i.test(house ?? '') ? house?.toLowerCase() : chamber}-${year}`;
    if (number && Number(number) > HIGHEST_MEETING && year >= '20102011') {
      return [
        {
          ...base,
          type: 'aanhangsel',
          id: `ah-${chamber}-${year}-${number}`,
          confidence: 'likely',
          reason: 'word-omitted',
        },
      ];
    }
    const id = number ? `${volume}-${number}` : volume;
    const items = matchAt(ITEMS, text, end);
    if (items && number) {
      const readings = withItems({ ...base, id }, id, items);
      for (let last = readings.at(-1); last && readings.length < 20; last = readings.at(-1)) {
        const next = matchAt(NEXT_MEETING, text, last.end);
        const at = last.end + (next?.[0].length ?? 0);
        const more = next && matchAt(ITEMS, text, at);
        if (!more) break;
        const start = at - (next[1] ?? '').length;
        readings.push(...withItems({ ...base, start, end: at }, `${volume}-${next[1]}`, more));
      }
      return readings;
    }
    const joined = number && year > '20102011' ? matchAt(JOINED_ITEM, text, end) : null;
    if (joined) return withItems({ ...base, id }, id, joined);
    const pages = matchAt(PAGES, text, end);
    if (pages) return [withPages({ ...base, id }, pages, { chamber, year, meeting: number })];
    return number ? [{ ...base, id }] : [];
  },
};

export const handelingenExamples: Example[] = [
  { text: 'Handelingen II 2022/23, nr. 84, item 12', ids: ['h-tk-20222023-84-12'] },
  { text: 'Handelingen II 2014/15, nr. 19, item 7', ids: ['h-tk-20142015-19-7'] },
  { text: 'Handelingen II 2012/13, nr. 110', ids: ['h-tk-20122013-110'] },
  { text: '2Handelingen II, vergaderjaar 2024–2025, nr. 8', ids: ['h-tk-20242025-8'] },
  { text: 'Handelingen II 2007/08, nr. 108, p. 7909-7943', ids: ['h-tk-20072008-7909-7943'] },
  {
    text: 'Handelingen der Kamer II, vergaderjaar 2005–2006, nr. 95, blz. 5892–5831',
    ids: ['h-tk-20052006-5892'],
  },
  { text: 'Handelingen EK 2001-2002, nr. 10, blz. 525', ids: ['h-ek-20012002-525'] },
  { text: 'Handelingen II 2012-2013, nr. 71, item 15, blz 53-69', ids: ['h-tk-20122013-71-15'] },
  { text: 'Hand. II 2014/15, nr. 19, item 7', ids: ['h-tk-20142015-19-7'] },
  { text: 'Handelingen II 2023/24, nr. 33 – item 8', ids: ['h-tk-20232024-33-8'] },
  { text: 'Handelingen II 2023/24, nr. 33-8', ids: ['h-tk-20232024-33-8'] },
  { text: 'Handelingen TK 2022/23, 84-12-p. 3', ids: ['h-tk-20222023-84-12'] },
  { text: 'Handelingen II 2018-2019, 33-3-1', ids: ['h-tk-20182019-33-3'] },
  { text: 'Handelingen TK 2007-2008, 108-7909', ids: ['h-tk-20072008-7909'] },
  {
    text: 'Handelingen II 2018/19, nr. 33, item 3, en nr. 34, item 5',
    ids: ['h-tk-20182019-33-3', 'h-tk-20182019-34-5'],
  },
  {
    text: 'Handelingen II 2019/20, nr. 58, item 7, p. 12-14 e.v.; nr. 60, item 3',
    ids: ['h-tk-20192020-58-7', 'h-tk-20192020-60-3'],
  },
  { text: 'Handelingen I 2011/12, nr. 21', ids: ['h-ek-20112012-21'] },
  { text: 'Handelingen II 2000/2001, blz. 4225–4227; 4277.', ids: ['h-tk-20002001-4225-4227'] },
  { text: '(Handelingen 2012-2013, nr. 26, p. 41-73)', ids: ['h-tk-20122013-26'] },
  { text: 'Handelingen II 2009/10, nr. 72, p. 6141-6150', ids: ['h-tk-20092010-72-6141'] },
  { text: 'Handelingen UCV, 1988/89, nr. 26, blz. 50 en 53', ids: ['h-tk-19881989-26-50-50'] },
  { text: 'Handelingen II 2001/02, nr. 39-2410 en 2435', ids: ['h-tk-20012002-2410'] },
  {
    text: 'Handelingen II, vergaderjaar 2008-2009, 31 386, nr. 43, pag. 3795',
    ids: ['h-tk-20082009-3795'],
  },
  { text: 'Handelingen II, 1995-1996, 24 692, nr. 3, p. 14', ids: ['kst-24692-3'] },
  { text: 'Handelingen II 49 blz. 4599 t/m 4602', ids: [] },
  { text: 'Handelingen II 2014-2015, nr 2430', ids: ['ah-tk-20142015-2430'] },
  { text: 'onderzoekshandelingen van 2014, nr. 3; de handelingen van het kabinet', ids: [] },
];
