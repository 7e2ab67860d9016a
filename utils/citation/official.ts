import type { DocumentParts } from './document-parts';
import { courtOf } from './courts';
import { describeInOneWay, houseOf, italic } from './described-in-one-way';
import { describePaper, withRijkswet } from './kamerstuk-paper';
import { describeArticle } from './law-articles';
import { spacedDossier, withLabel } from './typography';
import type { CitationPart } from './types';
import { dayOf, type WordsAround } from './words-around';

/** What is known of a document beside its id. */
export interface OfficialDetails {
  /** How the citing document names it; empty when that is not known. */
  words: string;
  /** Parliamentary year of a Kamerstuk whose id has none, `2010/11`; null when it is not known. */
  year: string | null;
  /** Whether a dossier is written with a space, `30 573`. */
  spaced: boolean;
  /** What stands around its name in the citing document. */
  around: WordsAround;
}

/** Sub-dossiers have a hyphen, budget chapters and funds a space: `21501-02`, `36410 XVI`. */
function dossierNumber(dossier: string, suffix: string | null, spaced: boolean): string {
  const number = spaced ? spacedDossier(dossier) : dossier;
  if (suffix === null) return number;
  return /^\d/.test(suffix) ? `${number}-${suffix}` : withLabel(number, suffix);
}

function kamerstuk(
  parts: Extract<DocumentParts, { kind: 'kamerstuk' }>,
  { words, year, spaced }: OfficialDetails,
): CitationPart[] {
  const { chamber, dossier, suffix, paper, reprint } = parts;
  const inYear = parts.year ?? year;
  const number = dossierNumber(dossier, suffix, spaced);
  const place = [
    ...(inYear === null ? [] : [inYear]),
    withRijkswet(number, words),
    describePaper(paper, reprint),
  ];
  return [italic(`Kamerstukken ${houseOf(chamber)}`), { text: ` ${place.join(', ')}` }];
}

/**
 * A document as lawyers cite it. The rules are those of the Leidraad voor juridische auteurs (official publications)
 * and of Aanwijzing 3.43 voor de regelgeving; a part that is not known is left out.
 */
export function describeOfficially(parts: DocumentParts, details: OfficialDetails): CitationPart[] {
  switch (parts.kind) {
    case 'kamerstuk':
      return kamerstuk(parts, details);
    case 'dossier':
      return [
        italic('Kamerstukken'),
        { text: ` ${dossierNumber(parts.dossier, parts.suffix, details.spaced)}` },
      ];
    case 'journal':
      return [italic(parts.journal), { text: ` ${parts.year}, ${parts.number}` }];
    case 'case': {
      const court = courtOf(parts.ecli);
      // The identifiers of one court have the day themselves.
      const day = court === null || /\d/.test(court) ? '' : dayOf(parts, details.around);
      return [{ text: court === null ? parts.ecli : `${court}${day}, ${parts.ecli}` }];
    }
    case 'article':
      return [{ text: describeArticle(parts.law, parts.article, 'art.') }];
    default:
      return describeInOneWay(parts, details.words);
  }
}
