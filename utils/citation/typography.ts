import type { CitationStyle } from './types';

const NO_BREAK = '\u00A0';

/** 30573 → 30 573, as parliament writes it, with a no-break space. */
export function spacedDossier(dossier: string): string {
  return dossier.replace(/^(\d{2})(\d{3})$/, `$1${NO_BREAK}$2`);
}

/** A number that stays on one line with what stands before it: "nr. 61", "item 12", "p. 3". */
export function withLabel(label: string, number: string): string {
  return `${label}${NO_BREAK}${number}`;
}

/**
 * Where in a document: `p. 3`, `p. 3-4`; APA has another word for several.
 *
 * @param pages `3` or `3-4`
 */
export const withPages = (pages: string, style: CitationStyle): string =>
  withLabel(style === 'apa' && pages.includes('-') ? 'pp.' : 'p.', pages);

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
