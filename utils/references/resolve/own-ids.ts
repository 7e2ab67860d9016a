import type { Memory } from '.';

/** The order number that is printed below a paper: "kst-21501-02-3121 ISSN 0921 - 7371". */
const ORDER_NUMBER = /\b(?:kst|ah|h|kv|nds|blg)-?[A-Za-z\d-]{4,30}(?=\sISSN\b)/gi;
/** A line that holds no more than a dossier, as the head of a paper does. */
const MASTHEAD_DOSSIER =
  /(?:^|\n)\s?(\d{2}\s?\d{3})((?:[\s-]{1,3}(?:\d{2}|[IVX]{1,5}[AB]?|[A-M]))?)(?=\s?(?:\n|$))/g;
/** The same head with its lines lost: "Staten-Generaal 2 Kamerstukken 21 501 - 08 Milieuraad Nr. 920". */
const RUNNING_MASTHEAD =
  /Staten-Generaal\s[12]\s(?:Vergaderjaar\s[\d\s-]{9,12}\s?)?(?:Kamerstukken\s)?(\d{2}\s?\d{3})((?:\s?-?\s?(?:0[1-9]|[12]\d|3[0-4]|[IVX]{1,5}[AB]?|[A-M])(?=\s))?)[^.]{0,250}?\sNr\.\s(\d{1,4}|[A-Z]{1,2})(?![\dA-Za-z])/g;
/** "Nr. 143" on a line of its own, or before a title in capitals. */
const MASTHEAD_NUMBER = /(?:^|\n)\s?N[rR]\.\s(\d{1,4}|[A-Z]{1,2})(?=\s?(?:\n|$|\s[A-Z]{4,}\s))/g;

function keyOf([, dossier = '', suffix = '']: RegExpExecArray): string {
  const digits = dossier.replace(/\s/, '');
  const own = suffix.replaceAll(/[\s-]/g, '');
  return own ? `${digits}-${own}` : digits;
}

/**
 * Learns what the document itself is: from the head of a printed paper, and from the order number at its foot.
 * Both come before the running heads that repeat them.
 */
export function readOwnIds(text: string, memory: Memory): void {
  for (const match of text.matchAll(MASTHEAD_DOSSIER)) memory.mastheadDossier = keyOf(match);
  for (const match of text.matchAll(RUNNING_MASTHEAD)) {
    memory.ownIds.add(`kst-${keyOf(match)}-${match[3]}`);
    memory.ownIds.add(`dossier-${keyOf(match)}`);
  }
  if (memory.mastheadDossier) {
    for (const match of text.matchAll(MASTHEAD_NUMBER)) {
      memory.ownIds.add(`kst-${memory.mastheadDossier}-${match[1]}`);
      memory.ownIds.add(`dossier-${memory.mastheadDossier}`);
      memory.mastheadDossier = null;
    }
  }
  for (const [printed] of text.matchAll(ORDER_NUMBER)) {
    const id = printed.replace(/^[a-z]+-?/i, (start) => `${start.toLowerCase().replace('-', '')}-`);
    memory.ownIds.add(id);
    // Old order numbers look like a dossier: KST33173.
    memory.ownIds.add(id.replace(/^kst-(?=\d{5}$)/, 'dossier-'));
  }
}
