import { joinLines } from './normalise';
import { officeName, startsWithOffice, uncapitalise } from './offices';

/** The top of a typeset Kamerstuk: its dossiers, its number in them and what it is. */
export interface Masthead {
  /** Without spaces, `30573`, `36410-XVI`. */
  dossiers: string[];
  /** Number in the dossier, `65`, or letters in the Eerste Kamer, `AB`. */
  number: string;
  /** In capitals, as printed: `BRIEF VAN DE MINISTER VOOR IMMIGRATIE EN ASIEL`. */
  title: string;
}

const DOSSIER = /^(\d{2}) ?(\d{3})(?:[ -]\(?([A-Z]{1,6}|\d{2}|R ?\d{3,4})\)?)?(?: \D.{0,300})?$/;
const NUMBER = /^(?:Nrs?\.? ?)(\d{1,4}[a-z]?|[A-Z]{1,3})(?: HERDRUK ?\d?)?(?: (.{3,300}))?$/i;
const LETTERS = /^([A-Z]{1,3})(?: ((?:BRIEF|MOTIE|VERSLAG|NOTA|MEMORIE|LIJST).{3,300}))?$/;
const KIND =
  /^(?:(?:GEWIJZIGDE?|NADERE?|NADER GEWIJZIGDE?|TWEEDE|DERDE|VOORLOPIG|EIND) ?)*(?:BRIEF|MOTIE|AMENDEMENT|VERSLAG|NOTA|LIJST|VOORSTEL|MEMORIE|ADVIES|KONINKLIJKE|GELEIDENDE|JAARVERSLAG|RAPPORT|BIJLAGE|INBRENG|INITIATIEF|ANTWOORD|BEGROTING|STAAT|SLOTWET)/i;
/** A masthead stands at the top of the text, below what a page or a printer puts above it. */
const LOOK_AT = 60;
const MAX_DOSSIERS = 6;

function titleFrom(first: string, lines: string[]): string {
  const parts = [first];
  for (const line of lines) {
    // A title in capitals goes on as long as the lines are in capitals.
    if (line === '' || line !== line.toUpperCase() || !/\p{Lu}{2}/u.test(line) || parts.length > 3) break;
    parts.push(line);
  }
  return joinLines(parts).replace(/\d$/, '');
}

function dossierOf(line: string): string | null {
  const match = DOSSIER.exec(line);
  if (!match) return null;
  const suffix = match[3] && !match[3].startsWith('R') ? `-${match[3]}` : '';
  return `${match[1]}${match[2]}${suffix}`;
}

/**
 * Reads the masthead of a typeset Kamerstuk; null when the text does not begin with one.
 *
 * @param lines the head of the text
 * @see https://www.officielebekendmakingen.nl, where every Kamerstuk has this head
 */
export function readMasthead(lines: string[]): Masthead | null {
  const dossiers: string[] = [];
  for (const [index, line] of lines.slice(0, LOOK_AT).entries()) {
    const dossier = dossierOf(line);
    if (dossier) {
      if (dossiers.length < MAX_DOSSIERS && !dossiers.includes(dossier)) dossiers.push(dossier);
      continue;
    }
    if (dossiers.length === 0) continue;
    const number = NUMBER.exec(line) ?? LETTERS.exec(line);
    if (!number?.[1]) continue;
    const following = lines.slice(index + 1);
    const blanks = following.findIndex((next) => next !== '' && !next.startsWith('HERDRUK'));
    const title = number[2] ?? following[blanks] ?? '';
    if (!KIND.test(title)) continue;
    return {
      dossiers,
      number: number[1],
      title: titleFrom(title, number[2] ? following : following.slice(blanks + 1)),
    };
  }
  return null;
}

/** Ids that the masthead gives the document: one in each of its dossiers. */
export const mastheadIds = (masthead: Masthead): string[] =>
  masthead.dossiers.map((dossier) => `kst-${dossier}-${masthead.number}`);

/**
 * Who wrote it, from `BRIEF VAN DE MINISTER VOOR …`, in ordinary case: an office, or the name of a body such as the
 * Algemene Rekenkamer. Null when the title names nobody.
 */
export function mastheadSender(masthead: Masthead): string | null {
  const author = /^BRIEF VAN (.+)$/i.exec(masthead.title)?.[1];
  if (!author) return null;
  return startsWithOffice(author) ? officeName(author) : uncapitalise(author.replace(/^(?:DE|HET) /i, ''));
}
