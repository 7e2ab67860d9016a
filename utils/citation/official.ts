import type { Chamber } from '../references/id-parts';
import type { DocumentParts } from './document-parts';
import { courtOf } from './courts';
import { describeEuAct } from './eu-acts';
import { describePaper, withRijkswet } from './kamerstuk-paper';
import { describeArticle } from './law-articles';
import { spacedDossier, withLabel } from './typography';
import type { CitationPart } from './types';

/** What is known of a document beside its id. */
export interface OfficialDetails {
  /** How the citing document names it; empty when that is not known. */
  words: string;
  /** Parliamentary year of a Kamerstuk whose id has none, `2010/11`; null when it is not known. */
  year: string | null;
  /** Whether a dossier is written with a space, `30 573`. */
  spaced: boolean;
}

const italic = (text: string): CitationPart => ({ text, italic: true });
const houseOf = (chamber: Chamber): string => (chamber === 'ek' ? 'I' : 'II');
const nr = (number: string): string => withLabel('nr.', number);

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

function handelingen({
  chamber,
  year,
  meeting,
  item,
  pages,
}: Extract<DocumentParts, { kind: 'handelingen' }>): CitationPart[] {
  const place = [
    year,
    ...(meeting === null ? [] : [nr(meeting)]),
    ...(item === null ? [] : [withLabel('item', item)]),
    ...(pages === null ? [] : [withLabel('p.', pages)]),
  ];
  return [italic(`Handelingen ${houseOf(chamber)}`), { text: ` ${place.join(', ')}` }];
}

/** `COM(2021) 726`; that it is the final text is only said where the words say it: `COM(2013) 837 final`. */
function describeCommissionDocument(
  { series, year, number }: Extract<DocumentParts, { kind: 'commission' }>,
  words: string,
): string {
  const ending = /\d\s{0,2}(?:(final)|(def)(?:initief)?)\b/.exec(words);
  const final = ending === null ? '' : ending[1] === undefined ? ' def.' : ' final';
  return `${withLabel(`${series}(${year})`, number)}${final}`;
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
    case 'handelingen':
      return handelingen(parts);
    case 'aanhangsel':
      return [
        italic(`Aanhangsel Handelingen ${houseOf(parts.chamber)}`),
        { text: ` ${parts.year}, ${nr(parts.number)}` },
      ];
    case 'journal':
      return [italic(parts.journal), { text: ` ${parts.year}, ${parts.number}` }];
    case 'eu-act':
      return [{ text: describeEuAct(parts, details.words) }];
    case 'commission':
      return [{ text: describeCommissionDocument(parts, details.words) }];
    case 'case': {
      const court = courtOf(parts.ecli);
      return [{ text: court === null ? parts.ecli : `${court}, ${parts.ecli}` }];
    }
    case 'article':
      return [{ text: describeArticle(parts.law, parts.article, 'art.') }];
    case 'numbered':
      return [{ text: `${parts.name} ${parts.number}` }];
  }
}
