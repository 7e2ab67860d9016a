/** What a letterhead labels. */
export type Label = 'date' | 'subject' | 'own' | 'your' | 'other';

/** Behind a label: what it may end with, and what stands between it and its value. */
const END = '(?:\\((?:n|s|en)\\))?(?![\\p{L}\\d(])\\s*[:|]?\\s*';
const labelled = (words: string): RegExp => new RegExp(`^(?:${words})${END}`, 'iu');

const LABELS: [Label, RegExp][] = [
  ['date', labelled('Datum|Date')],
  ['subject', labelled('Betreft|Onderwerp|Subject|Re(?=[ :])|Inzake(?= ?:)')],
  [
    'own',
    labelled(
      'Ons ?kenmerk|Ons nummer|(?:Ons )?Briefnummer|(?:Onze )?Referentie|Our ref(?:erence)?|Kenmerk|Registratienummer|Nummer(?=[: ]+\\p{L})',
    ),
  ],
  ['your', labelled('Uw ?kenmerk|Uw nummer|Uw referentie|Your ref(?:erence)?|Uw brief \\(kenmerk\\)')],
  [
    'other',
    labelled(
      'Bi ?j ?lagen?|Contactpersoon|Projectnaam|Bezoekadres|Postadres|Doorkiesnummer|Telefoon(?:nummer)?|E-?mail|Afschrift aan|Kopie aan|Behandeld door|Auteur|Inlichtingen(?: bij)?|Uw brief(?: van)?|Onderdeel|Pagina|Blad',
    ),
  ],
];

/** The label that a line begins with, and what stands behind it on the line; null for any other line. */
export function labelOf(line: string): { label: Label; value: string } | null {
  for (const [label, pattern] of LABELS) {
    const match = pattern.exec(line);
    if (match) return { label, value: line.slice(match[0].length) };
  }
  return null;
}
