import { type Dossier, matchAt } from './dossier';
import type { NumberItem, NumberList } from './numbers';

const BEFORE =
  /(?:stuk(?:ken)?\s)?(?:nrs?\.?|nos?\.|nummers?)\s?((?:\d{1,4}\s?(?:,|en|t\/m|-)\s?){0,10}\d{1,4})\s?\(\s?(?:kamerstuk(?:ken)?\s(?:II\s)?)?$/i;
const CLOSED = /\s?\)/y;
const REACH = 90;

/** "op stuk nr. 206 (28 844)": the number stands before the dossier, which is alone between brackets. */
export function readNumbersBefore(text: string, at: number, dossier: Dossier): NumberList | null {
  if (!matchAt(CLOSED, text, dossier.end)) return null;
  const from = Math.max(0, at - REACH);
  const match = BEFORE.exec(text.slice(from, at));
  if (!match?.[1]) return null;
  const listStart = from + match.index + match[0].indexOf(match[1]);
  const items: NumberItem[] = [];
  for (const each of match[1].matchAll(/\d+/g)) {
    const start = listStart + each.index;
    const last = items.at(-1);
    const between = last ? text.slice(last.end, start) : '';
    if (last && /-|t\/m/.test(between)) {
      for (let value = Number(last.number) + 1; value < Number(each[0]) && items.length < 30; value += 1) {
        items.push({ number: String(value), start: last.end, end: last.end });
      }
    }
    items.push({ number: String(Number(each[0])), start, end: start + each[0].length });
  }
  const final = items.at(-1);
  if (!final) return null;
  final.end = dossier.end + 1;
  const first = items[0];
  if (first) first.start = from + match.index;
  return { items, end: dossier.end + 1, lead: 'nr' };
}
