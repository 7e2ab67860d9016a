import { escapeMarkup } from './escape-markup';
import type { Citation, CitationPart } from './types';

/** Text as HTML that shows exactly that text; a new line stays one. */
export function escapeHtml(text: string): string {
  return escapeMarkup(text).replace(/\r\n?|\n/g, '<br>');
}

/** The address when it may be linked to: https only. */
export function linkable(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  return protocol === 'https:' ? href : null;
}

/** The address as it is written out: of the web, else null. A file that was opened from a disk has none. */
export function written(url: string): string | null {
  return linkable(url) ?? (url.startsWith('http://') ? url : null);
}

/** Puts a citation together from its parts. */
export function createCitation(parts: CitationPart[], address: string | null): Citation {
  const url = linkable(address);
  const text = parts.map((part) => part.text).join('');
  const inside = parts
    .map((part) => (part.italic ? `<i>${escapeHtml(part.text)}</i>` : escapeHtml(part.text)))
    .join('');
  return { text, html: url === null ? inside : `<a href="${escapeHtml(url)}">${inside}</a>`, parts, url };
}
