import { RETURN_ADDRESS } from './letterhead';
import { CLOSING } from './normalise';
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
  { name: 'Autoriteit Persoonsgegevens', pattern: /^Autoriteit Persoonsgegevens\b/m },
  { name: 'Kiesraad', pattern: /^Kiesraad\b/m },
  { name: 'College voor de Rechten van de Mens', pattern: /^College voor de Rechten van de Mens\b/m },
];

/** Bodies that write to parliament less often, by how their names begin or what they are. */
const OTHERS =
  /^(?:[Dd]e |[Hh]et )?((?:Hoge Raad|Raad (?:voor|van)|(?:Sociaal-Economische|Wetenschappelijke) Raad|Gezondheidsraad|Onderwijsraad|Onderzoeksraad|Advies(?:raad|college|commissie)|Autoriteit|Staatscommissie|Commissie van [Tt]oezicht|College (?:van [Pp]rocureurs|bescherming)|Kinderombudsman|Veteranenombudsman|Nationaal (?:Rapporteur|[Cc]oördinator)|Centraal Planbureau|Planbureau voor|Sociaal en Cultureel Planbureau|Nederlandsche Bank|Nederlandse Zorgautoriteit|Zorginstituut|Huis voor [Kk]lokkenluiders|Inspectie|\p{Lu}\p{Ll}+autoriteit)\b[\p{L} &-]{0,60}(?:(?<=\b(?:van|voor|de|het|en))\n[\p{L} &-]{2,60})?)(?: N\.V\.)?$/mu;

const SHORT_LINE = 60;

/**
 * The body whose name stands above the salutation; null when none does, or when the paper is a ministry's. Without a
 * salutation its name must have a line of its own, because any letter may mention it.
 *
 * @param head the first lines of the text
 */
export function readInstitution(head: string[]): Institution | null {
  if (head.some((line) => RETURN_ADDRESS.test(line))) return null;
  const salutation = head.findIndex((line) => line.startsWith('Geachte'));
  const above = salutation < 0 ? head.filter((line) => line.length <= SHORT_LINE) : head.slice(0, salutation);
  const text = above.join('\n');
  const known = INSTITUTIONS.find(({ pattern }) => pattern.test(text));
  const other = known ? null : OTHERS.exec(text)?.[1];
  return known ?? (other ? { name: other.trim().replace('\n', ' '), pattern: OTHERS } : null);
}

const ROLE =
  '(?:wnd\\. |wncl\\. |waarnemend |plv\\. |algemeen |vice-)?(?:preside|secretaris|voorzitter|(?:kinder)?ombudsman|directeur|procureur-generaal|rapporteur|bestuursvoorzitter)';
const TITLES = '(?:(?:drs|dr|mr|ir|ing|prof)\\. ?)+';
const GIVEN = '(?:\\p{Lu}[\\p{L}.]*|\\(\\p{Lu}\\p{L}+\\)|[1\\]](?=\\.? ))[.,]?';
const SURNAME = "(?:(?:van|de|der|den|ten|ter) ){0,3}\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}\\p{L}+)?";
/** A name with a title before it or a role behind it, as in `drs. Saskia J. Stuiveling, president`. */
const WITH_TITLE = new RegExp(`\\b${TITLES}((?:${GIVEN} ){1,4}${SURNAME})`, 'gu');
const WITH_ROLE = new RegExp(
  `((?:${GIVEN} ){1,4}${SURNAME})(?: RA| MGA| MSc)*(?=,(?: (?:${GIVEN} ){1,4}${SURNAME},)? ${ROLE})`,
  'gu',
);
/** A name above the name of the body itself: `Reinier van Zutphen, de Nationale ombudsman`. */
const WITH_BODY = new RegExp(`((?:${GIVEN} ){1,4}${SURNAME}),? de ;`, 'gu');
/** Where the letter ends and its answers begin. */
const ANNEX = /\b(?:Antwoord(?:en)? (?:van de )?Algemene Rekenkamer|Vraag \d|Bijlage \d)/;
const LETTER_LENGTH = 3_000;
const MAX_SIGNATORIES = 4;

/** What follows the salutation, as one line; the whole text when there is none. */
function afterSalutation(lines: string[]): string {
  return lines
    .slice(
      Math.max(
        0,
        lines.findIndex((line) => line.startsWith('Geachte')),
      ),
    )
    .filter((line) => line !== '')
    .join(' ');
}

/** How far below its closing a letter is signed, in lines. */
const BELOW_CLOSING = 12;

/** The first name on a line of its own below the closing. */
function nameBelowClosing(lines: string[]): string[] {
  const closing = lines.findIndex((line) => CLOSING.test(line));
  const below = closing < 0 ? [] : lines.slice(closing + 1, closing + BELOW_CLOSING);
  const names = below.map(personName).filter((name) => name !== null);
  return names.filter(hasGivenName).slice(0, 1);
}

/**
 * The names below a letter of an institution: before their roles, or below its closing.
 *
 * @param lines the whole letter
 */
export function readInstitutionSignatories(institution: Institution, lines: string[]): string[] {
  const letter = (afterSalutation(lines).slice(0, LETTER_LENGTH).split(ANNEX)[0] ?? '')
    .replaceAll(institution.name, ';')
    .replace(/\b(?:Hoogachtend|groet(?:en)?),?/g, ';');
  const found = [WITH_TITLE, WITH_ROLE, WITH_BODY].flatMap((pattern) =>
    Array.from(letter.matchAll(pattern), (match) => ({ at: match.index, words: match[1] ?? '' })),
  );
  const names = found
    .sort((a, b) => a.at - b.at)
    // A scan reads the initial J as 1 or ], and a full stop as a comma.
    .map(({ words }) => personName(words.replace(/ [1\]]\.? /, ' J. ').replaceAll(', ', '. ')))
    .filter((name) => name !== null);
  return names.length > 0 ? [...new Set(names)].slice(0, MAX_SIGNATORIES) : nameBelowClosing(lines);
}
