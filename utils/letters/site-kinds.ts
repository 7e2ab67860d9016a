import type { PageHints } from './types';

/** What the words of a site say a page is about. */
export type SiteKind = 'letter' | 'maybe-letter' | 'other';

const LETTER =
  /^(?:brief(?: regering| van)?|kamerbrief|kamerstuk: ?kamerbrief|antwoord schriftelijke vragen|mededeling \(uitstel antwoord\)|antwoord op vragen)\b/i;
/** `Kamerstuk` on rijksoverheid.nl: mostly letters, but also bills and annexes. */
const MAYBE = /^kamerstuk$/i;
const OWN = /^brief (?:(?:van (?:de )?)?(?:vaste |algemene )?commissie|(?:van (?:het |een )?)?lid)/i;
const ABOUT_LETTER = /\b(?:kamerbrief|brief (?:aan|over|met)|kamervragen)\b/i;
const SENDS =
  /\b(?:stuurt|sturen|informeert|informeren|schrijft|schrijven|biedt|bieden|beantwoordt|beantwoorden|reageert|reageren)\b[^.]{0,120}\b(?:Tweede|Eerste|Staten|de) (?:Kamer|Kamers|Generaal)\b/;

/** What the page says it is; null when it says nothing. */
export function siteKind(hints: PageHints): SiteKind | null {
  const kind = hints.kind?.trim();
  if (!kind) return null;
  if (OWN.test(kind) || hints.title?.startsWith('Beslisnota')) return 'other';
  if (LETTER.test(kind)) return 'letter';
  return MAYBE.test(kind) ? 'maybe-letter' : 'other';
}

/** Whether a page that shows a summary is about a letter to parliament: its title or summary says so. */
export function isAboutLetter(hints: PageHints, text: string): boolean {
  return ABOUT_LETTER.test(hints.title ?? '') || SENDS.test(text.slice(0, 3_000));
}
