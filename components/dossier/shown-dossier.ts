import { citeLetter, citeReference, type Citation, type CitationStyle } from '../../utils/citation';
import { describeReference } from '../../utils/citation/reference-label';
import { nameIdOf } from '../../utils/dossier/dossier';
import type { Dossier, DossierEntry } from '../../utils/dossier/types';
import type { Translator } from '../../utils/i18n';
import type { Letter, Snippet } from '../../utils/notebook/types';

export type ShownDossier = Dossier<Letter, Snippet>;
export type ShownEntry = DossierEntry<Letter, Snippet>;

/** The name of a document: `Kamerstuk 30 573, nr. 61`, else the title of the letter. */
export function labelOfEntry(entry: ShownEntry): string {
  const id = nameIdOf(entry);
  return id === null ? (entry.letter?.title ?? entry.key) : describeReference(id);
}

/** The citation of a document: of a letter by what it says of itself, of what was never opened by its number. */
export function citeEntry({ key, letter }: ShownEntry, style: CitationStyle): Citation {
  if (letter === null) return citeReference({ id: key }, style);
  const { title, sender, date, ids, addresses } = letter;
  return citeLetter({ url: addresses[0] ?? '', title, sender, date, ids }, style);
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
