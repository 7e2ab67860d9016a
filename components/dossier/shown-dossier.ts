import { citeLetter, citeReference, type Citation, type CitationStyle } from '../../utils/citation';
import { describePaper } from '../../utils/citation/kamerstuk-paper';
import { describeReference } from '../../utils/citation/reference-label';
import { addressOfLetter } from '../../utils/dossier/address-of-letter';
import { nameIdOf } from '../../utils/dossier/dossier';
import type { Dossier, DossierEntry } from '../../utils/dossier/types';
import type { Translator } from '../../utils/i18n';
import { isPublicId } from '../../utils/letters/letter-ids';
import type { Letter, Snippet } from '../../utils/notebook/types';
import { kamerstukParts } from '../../utils/references/id-parts';

export type ShownDossier = Dossier<Letter, Snippet>;
export type ShownEntry = DossierEntry<Letter, Snippet>;

/** The name of a document: `Kamerstuk 30 573, nr. 61`, else the title of the letter. */
export function labelOfEntry(entry: ShownEntry): string {
  const id = nameIdOf(entry);
  return id === null ? (entry.letter?.title ?? entry.key) : describeReference(id);
}

/** Its name among others of the same dossier: `nr. 61`. Null for what has no number in it. */
export function numberOfEntry({ documentId }: ShownEntry): string | null {
  const parts = documentId === null ? null : kamerstukParts(documentId);
  return parts && describePaper(parts.paper, parts.reprint);
}

/** The name of a letter that cites: its number, where it has one, and its title. */
export function labelOfLetter({ ids, title }: Letter): string {
  const id = ids.find(isPublicId);
  return id === undefined ? title : `${describeReference(id)}: ${title}`;
}

/** The citation of a document: of a letter by what it says of itself, of what was never opened by its number. */
export function citeEntry({ key, letter }: ShownEntry, style: CitationStyle): Citation {
  if (letter === null) return citeReference({ id: key }, style);
  const { title, sender, date, ids } = letter;
  return citeLetter({ url: addressOfLetter(letter) ?? '', title, sender, date, ids }, style);
}

/** What a row of the time line says beside the name of the document. */
export function sentenceOfEntry(entry: ShownEntry, t: Translator): string {
  const { date, letter, cites, citedBy } = entry;
  const said = t('dossier.entry', {
    date: date === null ? t('dossier.undated') : t.date(date),
    title: letter?.title ?? t('dossier.untitled'),
  });
  const counts = [
    ...(cites.length > 0 ? [t('dossier.cites', { count: cites.length })] : []),
    ...(citedBy.length > 0 ? [t('dossier.citedBy', { count: citedBy.length })] : []),
  ];
  return [said, ...counts].map((sentence) => sentence.replace(/(?<![.?!])$/, '.')).join(' ');
}
