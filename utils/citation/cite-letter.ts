import { createCitation, written } from './citation';
import { describeDocument, type CiteOptions } from './cite-reference';
import { parliamentaryYear } from './parliamentary-year';
import { upperFirst, withPages } from './typography';
import type { Citation, CitationPart, CitationStyle, CitedSource } from './types';

/** Numbers under which a document is published, the one that is cited first. */
const PUBLISHED = [/^kst-/, /^ah-/, /^h-/, /^(?:stb|trb|stcrt)-/];
const DOCUMENT_NUMBER = /^\d{4}D\d{5}$/;
/** Only letters are known by what they say of themselves. */
const SAID_BY_LETTER = /^(?:kenmerk|onderwerp):/;

/** The number under which a letter is published and cited, `kst-30573-61`; null when it has none (yet). */
export function publishedIdOf(ids: string[]): string | null {
  for (const pattern of PUBLISHED) {
    const id = ids.find((one) => pattern.test(one));
    if (id) return id;
  }
  return null;
}

/** Whether what is cited is known to be a letter. */
export function isKnownLetter({ ids, ownReference }: CitedSource): boolean {
  return Boolean(ownReference) || ids.some((id) => SAID_BY_LETTER.test(id));
}

/** `2011-03-16` → 16 maart 2011; in another order for APA: 2011, 16 maart. */
function dutchDate(date: string, style: CitationStyle): string {
  const day = new Date(`${date.slice(0, 10)}T00:00:00Z`);
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('nl-NL', { ...options, timeZone: 'UTC' }).format(day);
  if (style !== 'apa') return write({ dateStyle: 'long' });
  return `${write({ year: 'numeric' })}, ${write({ day: 'numeric', month: 'long' })}`;
}

/** A letter that has no number (yet), by all that it says of itself: sender, subject, date, reference and address. */
function describeUnpublished(source: CitedSource, style: CitationStyle, page: string | null): CitationPart[] {
  const date = source.date === null ? null : dutchDate(source.date, style);
  const number = source.ids.find((id) => DOCUMENT_NUMBER.test(id));
  const day = date !== null && isKnownLetter(source) ? `brief van ${date}` : date;
  const title = source.title.trim();
  const address = written(source.url);
  const facts = [
    ...(source.sender ? [upperFirst(source.sender)] : []),
    ...(title ? [`‘${title}’`] : []),
    ...(day === null ? [] : [day]),
    ...(source.ownReference ? [`kenmerk ${source.ownReference}`] : []),
    ...(number === undefined ? [] : [`document ${number}`]),
    ...(page === null ? [] : [withPages(page, style)]),
    ...(address === null ? [] : [address]),
  ];
  return [{ text: facts.join(', ') }];
}

/** Author, date, title, number, kind and address, each closed by a full stop. */
function describeInApa(source: CitedSource, published: CitationPart[], page: string | null): CitationPart[] {
  const title = source.title.trim();
  const date = `(${source.date === null ? 'z.d.' : dutchDate(source.date, 'apa')})`;
  const number = source.ids.find((id) => DOCUMENT_NUMBER.test(id)) ?? source.ownReference;
  const place = [...(number ? [number] : []), ...(page === null ? [] : [withPages(page, 'apa')])];
  const identifier =
    published.length > 0
      ? [{ text: ' (' }, ...published.map(({ text }) => ({ text })), { text: ')' }]
      : place.length > 0
        ? [{ text: ` (${place.join(', ')})` }]
        : [];
  const address = written(source.url);
  const kind = isKnownLetter(source) ? [{ text: ' [Kamerbrief]' }] : [];
  const named: CitationPart[] = [...(title ? [{ text: title, italic: true }] : []), ...identifier, ...kind];
  const first: CitationPart[] = source.sender ? [{ text: upperFirst(source.sender) }] : named;
  const rest = source.sender ? named : [];
  return [
    ...closed(first),
    { text: `${first.length > 0 ? ' ' : ''}${date}.` },
    ...(rest.length > 0 ? [{ text: ' ' }, ...closed(rest)] : []),
    ...(address === null ? [] : [{ text: ` ${address}` }]),
  ];
}

/** With a full stop behind it, unless a sign that ends a sentence stands there. */
function closed(parts: CitationPart[]): CitationPart[] {
  const last = parts.at(-1);
  return last === undefined || /[.?!…]$/.test(last.text) ? parts : [...parts, { text: '.' }];
}

/**
 * Cites a letter or another page: by its number where it is published, with the parliamentary year of its date; else
 * by sender, date, subject, own reference and address. What is not known is left out.
 */
export function citeLetter(
  source: CitedSource,
  style: CitationStyle,
  { page = null }: CiteOptions = {},
): Citation {
  const id = publishedIdOf(source.ids);
  const year = source.date === null ? null : parliamentaryYear(source.date);
  const published = id === null ? [] : describeDocument({ id }, style, year, page);
  if (style === 'apa') return createCitation(describeInApa(source, published, page), source.url);
  return createCitation(
    published.length > 0 ? published : describeUnpublished(source, style, page),
    source.url,
  );
}
