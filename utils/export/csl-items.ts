import { pagesOf } from '../anchors/structure/pages';
import { citeLetter, isKnownLetter, publishedIdOf } from '../citation';
import type { CitationStyle } from '../citation';
import type { Snippet } from '../notebook/types';
import { byLetter, type ExportedLetter } from './letters';

/** A letter as CSL-JSON has it (schema 1.0.2), as far as it is used here. */
export interface CslItem {
  id: string;
  type: 'report';
  title: string;
  author?: { literal: string }[];
  issued?: { 'date-parts': [[number, number, number]] };
  number?: string;
  genre?: string;
  URL: string;
  language: 'nl';
  keyword?: string;
  note?: string;
  annote?: string;
}

/** A key without signs that BibTeX gives a meaning to: `kst-30573-61`, `2018D35143`, `brief-2018-06-21`. */
function keyOf({ source: { ids, date } }: ExportedLetter): string {
  const id = publishedIdOf(ids) ?? ids.find((one) => /^\d{4}D\d{5}$/.test(one));
  return (id ?? `brief-${date ?? 'zonder-datum'}`).replace(/[^\w-]+/g, '-');
}

/** The passages of a letter with their pages and notes, as one text. */
function notesOf(passages: Snippet[]): string {
  return passages.map(describe).join('\n\n');
}

function describe({ quote, note, anchor }: Snippet): string {
  const pages = pagesOf(anchor);
  return [`“${quote}”${pages === null ? '' : ` (p. ${pages})`}`, note].filter(Boolean).join('\n');
}

/** Keywords are parted by commas; a tag with one comes only from elsewhere. */
const asKeyword = (tag: string): string => tag.replace(/\s*,\s*/g, ' ');

function itemOf(letter: ExportedLetter, id: string, style: CitationStyle): CslItem {
  const { source, passages } = letter;
  const [year, month, day] = (source.date ?? '').split('-').map(Number);
  const published = publishedIdOf(source.ids) !== null;
  const tags = [...new Set(passages.flatMap(({ tags: own }) => own))];
  // The number of a published letter is what lawyers cite, whatever else is in the style of APA.
  const number = published
    ? citeLetter(source, style === 'apa' ? 'leidraad' : style).text
    : source.ownReference;
  return {
    id,
    type: 'report',
    title: source.title || source.url,
    ...(source.sender ? { author: [{ literal: source.sender }] } : {}),
    ...(year && month && day ? { issued: { 'date-parts': [[year, month, day]] as const } } : {}),
    ...(number ? { number } : {}),
    ...(isKnownLetter(source) ? { genre: 'Kamerbrief' } : {}),
    URL: source.url,
    language: 'nl',
    ...(tags.length > 0 ? { keyword: tags.map(asKeyword).join(',') } : {}),
    note: notesOf(passages),
  };
}

/** One item for every letter, with its passages in the note. */
export function cslItems(passages: readonly Snippet[], style: CitationStyle): CslItem[] {
  const taken = new Map<string, number>();
  return byLetter(passages).map((letter) => {
    const key = keyOf(letter);
    const count = (taken.get(key) ?? 0) + 1;
    taken.set(key, count);
    return itemOf(letter, count === 1 ? key : `${key}-${count}`, style);
  });
}
