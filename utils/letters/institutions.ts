import { personName } from './person-names';

/** Bodies outside the government that write to parliament, by the words of their letters. */
const INSTITUTIONS: [string, RegExp][] = [
  ['Algemene Rekenkamer', /\bAlgemene Rekenkamer\b|rekenkamer[.,]n[lI1i]/],
  ['Raad van State', /^(?:Afdeling advisering van de )?Raad van State\b/m],
  ['Nationale ombudsman', /^(?:De )?Nationale [Oo]mbudsman\b/m],
  ['Autoriteit Persoonsgegevens', /^Autoriteit Persoonsgegevens\b/m],
  ['Kiesraad', /^Kiesraad\b/m],
  ['College voor de Rechten van de Mens', /^College voor de Rechten van de Mens\b/m],
];

/** The body whose name stands in the head of a letter; null when none does. */
export function readInstitution(head: string): string | null {
  return INSTITUTIONS.find(([, pattern]) => pattern.test(head))?.[0] ?? null;
}

const ROLE = /(?:wnd\. |wncl\. |waarnemend |vice-)?(?:president|secretaris|voorzitter|ombudsman|directeur)\b/;
const TITLES = '(?:(?:drs|dr|mr|ir|ing|prof)\\. ?)+';
const GIVEN = '(?:\\p{Lu}[\\p{L}.]*|\\(\\p{Lu}\\p{L}+\\)|[1\\]JI])';
const SURNAME = "(?:(?:van|de|der|den|ten|ter) ){0,3}\\p{Lu}[\\p{L}'’]+(?:-\\p{Lu}\\p{L}+)?";
/** A name with a title before it or a role behind it, as in `drs. Saskia J. Stuiveling, president`. */
const WITH_TITLE = new RegExp(`${TITLES}((?:${GIVEN} ){1,4}${SURNAME})`, 'gu');
const WITH_ROLE = new RegExp(`((?:${GIVEN} ){1,4}${SURNAME})(?: RA| MGA| MSc)*,\\s+${ROLE.source}`, 'gu');
const MAX_SIGNATORIES = 4;

/**
 * The names below a letter of an institution, which come before their roles.
 *
 * @param institution as it is written above the names
 * @param text the letter after its salutation
 */
export function readInstitutionSignatories(institution: string, text: string): string[] {
  const begin = text.search(
    new RegExp(`${institution},?\\s+(?:${TITLES})?\\p{Lu}[\\p{L}.]+ [(\\p{Lu}1\\]]`, 'u'),
  );
  if (begin < 0) return [];
  const block =
    text.slice(begin + institution.length, begin + 700).split(/\b(?:Antwoord|Bijlage|Vraag)/)[0] ?? '';
  const found = [WITH_TITLE, WITH_ROLE].flatMap((pattern) =>
    Array.from(block.matchAll(pattern), (match) => ({ at: match.index, words: match[1] ?? '' })),
  );
  const names = found
    .sort((a, b) => a.at - b.at)
    // A scan reads the initial J as 1 or ].
    .map(({ words }) => personName(words.replace(/ [1\]] /, ' J. ')))
    .filter((name) => name !== null);
  return [...new Set(names)].slice(0, MAX_SIGNATORIES);
}
