import { fullLawName } from '../references/laws/law-label';
import { describeInOneWay } from './described-in-one-way';
import { documentParts, type DocumentParts } from './document-parts';
import { describeArticle } from './law-articles';
import { describePaper, withRijkswet } from './kamerstuk-paper';
import { spacedDossier, withLabel } from './typography';

const nr = (number: string): string => withLabel('nr.', number);

/** `36410` and `XVI` → 36 410-XVI; `21501` and `02` → 21 501-02. */
function dossierWithSuffix(dossier: string, suffix: string | null): string {
  return suffix ? `${spacedDossier(dossier)}-${suffix}` : spacedDossier(dossier);
}

function kamerstuk(parts: Extract<DocumentParts, { kind: 'kamerstuk' }>, words: string): string {
  const { chamber, year, dossier, suffix, paper, reprint } = parts;
  const house = chamber === 'ek' ? `Kamerstukken I${year === null ? '' : ` ${year},`}` : 'Kamerstuk';
  const number = withRijkswet(dossierWithSuffix(dossier, suffix), words);
  return `${house} ${number}, ${describePaper(paper, reprint)}`;
}

function describe(parts: DocumentParts, words: string): string {
  switch (parts.kind) {
    case 'kamerstuk':
      return kamerstuk(parts, words);
    case 'dossier':
      return `Dossier ${dossierWithSuffix(parts.dossier, parts.suffix)}`;
    case 'journal':
      return `${parts.journal} ${parts.year}, ${nr(parts.number)}`;
    case 'case':
      return parts.ecli;
    case 'article':
      return describeArticle(parts.law, parts.article, 'Artikel');
    default:
      return describeInOneWay(parts, words)
        .map(({ text }) => text)
        .join('');
  }
}

/**
 * A short label in Dutch typography for people, as the Chamber itself cites: "Kamerstuk 30 573, nr. 61", with
 * no-break spaces within numbers.
 *
 * @param reference a canonical id, or anything with one; `text` is how the citing document names it
 * @returns the label; the id itself where there is no better name
 */
export function describeReference(reference: string | { id: string; text?: string }): string {
  const { id, text = '' } = typeof reference === 'string' ? { id: reference } : reference;
  const parts = documentParts(id);
  return parts ? describe(parts, text) : (fullLawName(id) ?? id);
}
