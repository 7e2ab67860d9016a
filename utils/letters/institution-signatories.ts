import { nameBelowClosing, type Institution } from './institutions';
import { SALUTATION } from './normalise';
import { hasGivenName, personName } from './person-names';

const ROLE =
  '(?:wnd\\.? |wncl\\. |waarnemend |plv\\.? |plaatsvervangend |algemeen |vice-)?(?:preside|secretaris|voorzitter|(?:kinder)?ombudsman|directeur|procureur-generaal|rapporteur|bestuursvoorzitter|inspecteur-generaal|deken|ambassadeur|regeringscommissaris)';
/** A scan reads full stops as commas. */
const GIVEN = '(?:\\p{Lu}\\p{L}+|(?:\\p{Lu}{1,2}\\p{Ll}?[.,])+|\\(\\p{Lu}\\p{L}+\\)|[1\\]]\\.?)';
const SURNAME = "(?:(?:van|de|der|den|ten|ter) ){0,3}\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}\\p{L}+)?";

/** Made when they are used: the script of a page, which does not use them, would carry them. */
const patterns = () => {
  const name = `((?:${GIVEN} ){1,4}${SURNAME})`;
  return {
    /** A role on a line of its own, with what its holder is it of: `vice-president van de Raad van State`. */
    roleLine: new RegExp(`^(?:de |het )?${ROLE}[^.:;!?\\d]{0,90}$`, 'iu'),
    beforeRole: new RegExp(`, (?=(?:de )?${ROLE})`, 'iu'),
    inText: [
      // `drs. Saskia J. Stuiveling`
      new RegExp(`\\b(?:(?:drs|dr|mr|ir|ing|prof)\\. ?)+${name}`, 'gu'),
      // `Ewout Irrgang, wnd. president`
      new RegExp(`${name}(?: RA| MGA| MSc)*(?=,(?: ${name.replace('(', '(?:')},)? ${ROLE})`, 'gu'),
      // `Reinier van Zutphen, de Nationale ombudsman`
      new RegExp(`${name},? de ;`, 'gu'),
    ],
  };
};
/** Where the letter ends and its answers begin. */
const ANNEX = /\b(?:Antwoord(?:en)? (?:van de )?Algemene Rekenkamer|Vraag \d|Bijlage \d)/;
const LETTER_LENGTH = 3_000;
const MAX_SIGNATORIES = 4;
const LONGEST_LINE = 110;

/** From the salutation on; the whole text when there is none. */
function fromSalutation(lines: string[]): string[] {
  const salutation = lines.findIndex((line) => SALUTATION.test(line));
  return lines.slice(Math.max(0, salutation)).filter((line) => line !== '');
}

/** Names and roles below each other, whichever comes first: the first run of lines that has both. */
function besideRoles(lines: string[], institution: Institution): string[] {
  const { roleLine, beforeRole } = patterns();
  let names: string[] = [];
  let roles = 0;
  for (const part of lines.flatMap((line) => (line.length > LONGEST_LINE ? '' : line.split(beforeRole)))) {
    const name = part.includes(institution.name) ? null : personName(part);
    if (roleLine.test(part)) roles += 1;
    else if (name && hasGivenName(name)) names.push(name);
    else if (names.length > 0 && roles > 0) return names;
    else {
      names = [];
      roles = 0;
    }
  }
  return roles > 0 ? names : [];
}

/**
 * The names below a letter of an institution: beside their roles, behind their titles, or below its closing.
 *
 * @param lines the whole letter
 */
export function readInstitutionSignatories(institution: Institution, lines: string[]): string[] {
  const letterLines = fromSalutation(lines);
  const listed = besideRoles(letterLines, institution);
  if (listed.length > 0) return [...new Set(listed)].slice(0, MAX_SIGNATORIES);
  const letter = (letterLines.join(' ').slice(0, LETTER_LENGTH).split(ANNEX)[0] ?? '')
    .replaceAll(institution.name, ';')
    .replace(/\b(?:Hoogachtend|groet(?:en)?),?/g, ';');
  const found = patterns().inText.flatMap((pattern) =>
    Array.from(letter.matchAll(pattern), (match) => ({ at: match.index, words: match[1] ?? '' })),
  );
  const names = found
    .sort((a, b) => a.at - b.at)
    // A scan reads the initial J as 1 or ], and a full stop as a comma.
    .map(({ words }) => personName(words.replace(/ [1\]]\.? /, ' J. ').replaceAll(',', '.')))
    .filter((name) => name !== null);
  return names.length > 0 ? [...new Set(names)].slice(0, MAX_SIGNATORIES) : nameBelowClosing(lines);
}
