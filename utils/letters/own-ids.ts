import { mastheadIds, type Masthead } from './masthead';
import type { PageHints } from './types';

const COLOPHON = /^(?:kst|ah-tk|ah-ek|h-tk|h-ek|blg)-[\dA-Za-z][\dA-Za-z-]{2,40}$/;
const DOCUMENT = /^((?:19|20)\d{2}D\d{5})(?![\d])/;
const LOOK_AT = 15;
/** A document has one; a bundle some. With more it is a list of other documents. */
const MOST_COLOPHONS = 5;

/** Ids that a document gives itself in its text: in the masthead, the colophon or its first lines. */
export function idsInText(lines: string[], masthead: Masthead | null): string[] {
  const printed = [...new Set(lines.filter((line) => COLOPHON.test(line)))];
  const colophon = printed.length > MOST_COLOPHONS ? [] : printed;
  const document = lines.slice(0, LOOK_AT).flatMap((line) => DOCUMENT.exec(line)?.[1] ?? []);
  return [...(masthead ? mastheadIds(masthead) : []), ...colophon, ...document];
}

/** Every id of the document itself, from its text and from the page around it, each once. */
export function ownIds(fromText: string[], hints: PageHints): string[] {
  const fromPage = [hints.kamerstukId, hints.publicationId, hints.documentNumber, hints.zaakNumber].filter(
    (id) => id !== undefined,
  );
  return [...new Set([...fromText, ...fromPage])];
}
