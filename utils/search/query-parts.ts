import { dossierOf } from '../references/id-parts';
import { parseQuery, type QueryPart } from './query';

/** The query without one of its parts. */
export function withoutPart(query: string, { start, end }: Pick<QueryPart, 'start' | 'end'>): string {
  return `${query.slice(0, start)} ${query.slice(end)}`.replace(/\s{2,}/g, ' ').trim();
}

/** The query without any operator or word to leave out. */
export function withoutParts(query: string): string {
  return parseQuery(query).parts.reduceRight(withoutPart, query);
}

/** The tags that the query asks for. */
export function tagsIn(query: string): string[] {
  return parseQuery(query)
    .parts.filter(({ operator, without }) => operator === 'tag' && !without)
    .map(({ value }) => value);
}

/** The query with these tags asked for, and no others; all else stays as it is. */
export function withTags(query: string, tags: Iterable<string>): string {
  const wanted = new Set(tags);
  const parts = parseQuery(query).parts.filter(({ operator, without }) => operator === 'tag' && !without);
  const rest = parts
    .filter(({ value }) => !wanted.delete(value))
    .reduceRight(withoutPart, query)
    .trimEnd();
  const more = Array.from(wanted, (tag) => `tag:${/\s/.test(tag) ? `"${tag}"` : tag}`);
  return [rest, ...more].filter((part) => part !== '').join(' ');
}

/**
 * Queries that ask for a little less than one that found nothing, the nearest first: words where a phrase was,
 * one condition less, the dossier of a document, no conditions, the conditions alone.
 */
export function relaxed(query: string): string[] {
  const { parts, phrases, references } = parseQuery(query);
  const less: string[] = [];
  if (phrases.length > 0) less.push(withoutQuotes(query, parts));
  for (const part of parts) less.push(withoutPart(query, part));
  for (const id of references) {
    const dossier = dossierOf(id) ?? dossierOf(`dossier-${id.replace(/^kst-/, '')}`);
    if (dossier !== null) less.push(`dossier:${dossier}`);
  }
  if (parts.length > 1) less.push(withoutParts(query));
  if (parts.length > 0) less.push(parts.map(({ start, end }) => query.slice(start, end)).join(' '));
  return [...new Set(less)].filter((one) => one !== '' && one !== query.trim());
}

/** Takes the quotation marks of phrases away; those of operators stay. */
function withoutQuotes(query: string, parts: readonly QueryPart[]): string {
  const isInPart = (place: number) => parts.some(({ start, end }) => place >= start && place < end);
  return query.replace(/"/g, (mark, place: number) => (isInPart(place) ? mark : ''));
}
