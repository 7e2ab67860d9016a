import { RETURN_ADDRESS } from './letterhead';
import { CLOSING, SALUTATION } from './normalise';
import { uncapitalise } from './offices';
import { hasGivenName, personName } from './person-names';

/** A body outside the government that writes to parliament. */
export interface Institution {
  name: string;
  /** How its name or its address shows in the head of a letter. */
  pattern: RegExp;
  /** The form of its own letter numbers, for letters whose labels cannot be read. */
  reference?: RegExp;
}

const INSTITUTIONS: readonly Institution[] = [
  {
    name: 'Algemene Rekenkamer',
    pattern: /^Algemene Rekenkamer\b|\bAlgemene Rekenkamer[ .,•\d-]{0,5}$|rekenkamer[.,]n[lI1i(!]/m,
    reference: /(?<!\d)\d{8}\s?R\b/,
  },
  { name: 'Raad van State', pattern: /^(?:Afdeling advisering (?:van de )?)?Raad van State\b/m },
  { name: 'Nationale ombudsman', pattern: /^(?:[Dd]e )?Nationale\s[Oo]mbudsman\b/m },
  ...['Autoriteit Persoonsgegevens', 'Kiesraad', 'College voor de Rechten van de Mens'].map((name) => ({
    name,
    pattern: new RegExp(`^${name}\\b`, 'm'),
  })),
];

/** Bodies that write to parliament less often, by how their names begin or what they are. */
const OTHERS =
  /^(?:[Dd]e |[Hh]et )?((?:Hoge Raad|Raad (?:voor|van)|(?:Sociaal-Economische|Wetenschappelijke) Raad|(?:Gezondheids|Onderwijs|Onderzoeks)raad|Advies(?:raad|college|commissie)|Autoriteit|Staatscommissie|Commissie van [Tt]oezicht|College (?:van [Pp]rocureurs|bescherming)|(?:Kinder|Veteranen)ombudsman|Nationaal (?:Rapporteur|[Cc]oördinator)|(?:Centraal |Sociaal en Cultureel )?Planbureau|Nederlands(?:che Bank|e Zorgautoriteit)|Zorginstituut|Huis voor [Kk]lokkenluiders|Kabinet (?:van de Koning|der Koningin)|Ambassade|Embassy|Council of Europe|Europe(?:se|an)|Inspectie|\p{Lu}\p{Ll}+autoriteit)\b[\p{L} &-]{0,60}(?:(?<=\b(?:van|voor|de|het|en))\n[\p{L} &-]{2,60})?)(?: N\.V\.)?$/mu;

const SHORT_LINE = 60;

/**
 * The body whose name stands above the salutation; null when none does, or when the paper is a ministry's. Without a
 * salutation its name must have a line of its own, because any letter may mention it.
 *
 * @param head the first lines of the text
 */
export function readInstitution(head: string[]): Institution | null {
  if (head.some((line) => RETURN_ADDRESS.test(line))) return null;
  const salutation = head.findIndex((line) => SALUTATION.test(line));
  const above = salutation < 0 ? head.filter((line) => line.length <= SHORT_LINE) : head.slice(0, salutation);
  const text = above.map((line) => (line === line.toUpperCase() ? uncapitalise(line) : line)).join('\n');
  const known = INSTITUTIONS.find(({ pattern }) => pattern.test(text));
  const other = known ? null : OTHERS.exec(text)?.[1];
  return known ?? (other ? { name: other.trim().replace('\n', ' '), pattern: OTHERS } : null);
}

/** How far below its closing a letter is signed, in lines. */
const BELOW_CLOSING = 12;

/** The first name on a line of its own below the closing of a letter. */
export function nameBelowClosing(lines: string[]): string[] {
  const closing = lines.findIndex((line) => CLOSING.test(line));
  const below = closing < 0 ? [] : lines.slice(closing + 1, closing + BELOW_CLOSING);
  const names = below.map(personName).filter((name) => name !== null);
  return names.filter(hasGivenName).slice(0, 1);
}
