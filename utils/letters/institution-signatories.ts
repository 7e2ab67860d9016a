import { nameBelowClosing, type Institution } from './institutions';
import { personName } from './person-names';

const ROLE =
  '(?:wnd\\. |wncl\\. |waarnemend |plv\\. |algemeen |vice-)?(?:preside|secretaris|voorzitter|(?:kinder)?ombudsman|directeur|procureur-generaal|rapporteur|bestuursvoorzitter)';
const TITLES = '(?:(?:drs|dr|mr|ir|ing|prof)\\. ?)+';
const GIVEN = '(?:\\p{Lu}[\\p{L}.]*|\\(\\p{Lu}\\p{L}+\\)|[1\\]](?=\\.? ))[.,]?';
const SURNAME = "(?:(?:van|de|der|den|ten|ter) ){0,3}\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}\\p{L}+)?";
// Without the marks the script of a page would carry these, which it does not use.
/** A name with a title before it or a role behind it, as in `drs. Saskia J. Stuiveling, president`. */
const WITH_TITLE = /* @__PURE__ */ new RegExp(`\\b${TITLES}((?:${GIVEN} ){1,4}${SURNAME})`, 'gu');
const WITH_ROLE = /* @__PURE__ */ new RegExp(
  `((?:${GIVEN} ){1,4}${SURNAME})(?: RA| MGA| MSc)*(?=,(?: (?:${GIVEN} ){1,4}${SURNAME},)? ${ROLE})`,
  'gu',
);
/** A name above the name of the body itself: `Reinier van Zutphen, de Nationale ombudsman`. */
const WITH_BODY = /* @__PURE__ */ new RegExp(`((?:${GIVEN} ){1,4}${SURNAME}),? de ;`, 'gu');
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
