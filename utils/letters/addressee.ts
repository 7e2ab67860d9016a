import { RETURN_ADDRESS } from './letterhead';
import { CLOSING, joinLines } from './normalise';
import { hasGivenName, personName } from './person-names';

/** Who of parliament a letter is sent to. */
export interface Addressee {
  name: string;
  /** Offset in lines at which the address stands. */
  line: number;
}

const CHAMBER = 'Tweede|Eerste';
/** What may stand before the address on its line: how it is delivered. */
const BEFORE = '(?:BEZORGEN )?(?:Aan:? |t\\.a\\.v\\. |Ter attentie van )?(?:de |het )?';
const ONE = new RegExp(
  `^${BEFORE}voorzitter van de (${CHAMBER}) Kamer(?:,| der| van de| Staten|$|(?= Postbus| Binnenhof| Prinses| Plein|.{3,30} der Staten-))`,
  'i',
);
const BOTH = new RegExp(
  `^${BEFORE}voorzitters? van de (?:${CHAMBER})(?: Kamer)? en (?:van )?(?:de )?(?:${CHAMBER}) Kamer`,
  'i',
);
const COMMITTEE =
  /^(?:(?:Aan )?de (voorzitter)|(?:Aan )?de (?:leden|griffier)) van de ((?:vaste |algemene |tijdelijke |bijzondere )?(?:kamer)?commissie voor [^.\d]{3,100})$/i;
/** A line of its own, whatever comes below it; without “Aan” a street and a number come below. */
const WHOLE_LINE = new RegExp(
  `^(?:Aan (?:de )?(?:Voorzitter van de )?|(?=.{0,50}\\n.{3,40} \\d)(?:De )?Voorzitter van de )(${CHAMBER}) Kamer(?: der Staten-Generaal)?(?:\\n|$)`,
);
/** The chamber alone is an address where it says who of it is meant, or the paper whose it is not. */
const CHAMBER_ALONE = new RegExp(
  `^(?:de )?(${CHAMBER}) Kamer der Staten-Generaal (?:((?:t\\.a\\.v\\. )?(?:de )?voorzitter|(?:vaste )?commissie voor)|Postbus 2001|Binnenhof)`,
  'i',
);
const CHAMBER_PAPER = /^(?:de )?(?:Tweede|Eerste) Kamer der Staten-Generaal/i;
const TO_GOVERNMENT = /^Aan (?:de |het )?(?:minister|staatssecretaris|bewinds|kabinet|heer|mevrouw)/i;
/** A line that cannot be the end of a name. */
const GOES_ON = /(?:,| voor| en| van| de)$/;
const MEMBERS = new RegExp(`^Aan (?:de leden|het presidium) van de (${CHAMBER}) Kamer`, 'i');
const chamber = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

function readAt(lines: string[], line: string, onPaper: boolean): string | null {
  const text = joinLines(lines);
  if (BOTH.test(text)) return 'Voorzitters van de Eerste en de Tweede Kamer der Staten-Generaal';
  const alone = CHAMBER_ALONE.exec(text);
  const one = ONE.exec(text) ?? WHOLE_LINE.exec(lines.join('\n')) ?? (alone?.[2] || onPaper ? alone : null);
  if (one?.[1]) return `Voorzitter van de ${chamber(one[1])} Kamer der Staten-Generaal`;
  const members = MEMBERS.exec(text);
  if (members?.[1]) return `Leden van de ${chamber(members[1])} Kamer der Staten-Generaal`;
  const committee = COMMITTEE.exec(line);
  // Those who work for a commissie write to its members as well.
  if (committee?.[2] && (committee[1] || onPaper))
    return `${committee[1] ? 'Voorzitter' : 'Leden'} van de ${committee[2].trim()}`;
  return null;
}

/** A line with the next one when it cannot end there; empty when the next one is who signed. */
function wholeName(lines: string[], at: number): string {
  const line = lines[at] ?? '';
  const next = lines[at + 1] ?? '';
  if (!GOES_ON.test(line)) return line;
  return line.endsWith(',') && !/(?:^| )en |,$/.test(next) ? '' : joinLines([line, next]);
}

/** What an address or a letter goes on with; a signature does not. */
const OF_ADDRESS =
  /\b\d{4} ?[A-Z]{2}\b|\b(?:Postbus|Binnenhof|Plein|Den Haag|Geachte|Datum|Betreft|Onderwerp)\b/i;

/** Whether those who are named have signed, as under a convenant: a name follows and nothing of a letter. */
function isSignature(lines: string[]): boolean {
  const following = lines.filter((line) => line !== '').slice(0, 8);
  if (/^Aan\b/i.test(following[0] ?? '') || OF_ADDRESS.test(following.join('\n'))) return false;
  return following.slice(1, 3).some((line) => hasGivenName(personName(line) ?? ''));
}

/**
 * Reads to whom in parliament a letter is addressed; null when the head of the text has no such address.
 * A sentence that mentions the voorzitter is no address: that one begins a line.
 *
 * @param lines the head of the text
 */
export function readAddressee(lines: string[]): Addressee | null {
  let onPaper = false;
  // Parliament's own paper begins with its name as well.
  const fromChamber = lines.some((line) => TO_GOVERNMENT.test(line));
  for (const [line, words] of lines.entries()) {
    if (fromChamber && CHAMBER_PAPER.test(words)) continue;
    // Whoever is named below it has signed.
    if (CLOSING.test(words)) break;
    onPaper ||= RETURN_ADDRESS.test(words);
    const name = /voorzitter|griffier|^Aan |Kamer der Staten/i.test(words)
      ? readAt(lines.slice(line, line + 3), wholeName(lines, line), onPaper)
      : null;
    if (name && !isSignature(lines.slice(line))) return { name, line };
  }
  return null;
}

const POSTCODE = /\b\d{4} ?[A-Z]{2}\b/;
const OF_PARLIAMENT = /\bKamer\b|Staten-Generaal/i;
/** The sender's own address, or a label, may come where no address of a recipient stands. */
const OF_SENDER =
  /^(?:Directoraat|Directie|Ministerie|Kabinet|Bureau|Bezoekadres|Datum|Betreft|Onderwerp|Contact)/i;
const TO_OTHERS = /^Aan (?:de|het|alle|den)? ?\p{L}[^.,;:]{2,70}$/u;
const ADDRESS_LINES = 8;
const LOOK_AT = 30;

/**
 * Whether a letter on a ministry's paper is sent to somebody else than parliament: the address below the return
 * address, or a line that begins with “Aan”, names another.
 */
export function isAddressedElsewhere(lines: string[]): boolean {
  const top = lines.findIndex((line) => RETURN_ADDRESS.test(line));
  if (top < 0) return false;
  const filled = lines.slice(top + 1, top + LOOK_AT).filter((line) => line !== '');
  const aan = filled.find((line) => TO_OTHERS.test(line));
  if (aan) return !OF_PARLIAMENT.test(aan);
  const end = filled.slice(0, ADDRESS_LINES).findIndex((line) => POSTCODE.test(line));
  const address = filled.slice(0, end + 1);
  if (end < 1 || address.some((line) => OF_SENDER.test(line))) return false;
  return !address.some((line) => OF_PARLIAMENT.test(line));
}
