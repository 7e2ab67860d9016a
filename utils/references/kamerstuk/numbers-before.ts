import { type Dossier, matchAt } from './dossier';
import { type NumberList, readNumbers } from './numbers';

const BEFORE =
  /(?<!(?:vra(?:ag|gen)|punt|bijlagen?)\s)(?:stuk(?:ken)?\s)?((?:nrs?\.?|nos?\.|nummers?)\s?(?:\d{1,4}\s?(?:,|en|t\/m|-)\s?){0,10}\d{1,4})(?:\s?([([])\s?(?:kamerstuk(?:ken)?\s(?:II\s)?)?|\s(?:van|bij|uit|in|toegevoegd\saan)\s(?:het\s)?(?:kamerstuk(?:ken)?|(?:kamerstuk)?dossier|wetsvoorstel)\s)$/i;
/** The dossier is alone: no number of its own follows it. */
const ALONE = /(?!\s?[,-]?\s?(?:nr|stuk|\d))/iy;
const CLOSED = /\s?[)\]]/y;
const REACH = 90;

/** "op stuk nr. 206 (28 844)", "nr. 55 van Kamerstuk 35 510": the number stands before the dossier. */
export function readNumbersBefore(text: string, at: number, dossier: Dossier): NumberList | null {
  if (!matchAt(ALONE, text, dossier.end)) return null;
  const from = Math.max(0, at - REACH);
  const match = BEFORE.exec(text.slice(from, at));
  const bracket = match?.[2];
  if (!match?.[1] || (bracket && !matchAt(CLOSED, text, dossier.end))) return null;
  const start = from + match.index;
  const list = readNumbers(text, start + match[0].indexOf(match[1]), { labelled: false, hyphen: false });
  const first = list?.items[0];
  const last = list?.items.at(-1);
  if (!first || !last) return null;
  first.start = start;
  last.end = dossier.end + (bracket ? 1 : 0);
  return list;
}
