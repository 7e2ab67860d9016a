import { joinLines } from './normalise';

/** Who of parliament a letter is sent to. */
export interface Addressee {
  name: string;
  /** Offset in lines at which the address stands. */
  line: number;
}

const CHAMBER = 'Tweede|Eerste';
/** What may stand before the address on its line: how it is delivered. */
const BEFORE = '(?:BEZORGEN )?(?:Aan )?(?:de |het )?';
const ONE = new RegExp(
  `^${BEFORE}voorzitter van de (${CHAMBER}) Kamer(?:,| der| van de| Staten|$|(?= Postbus| Binnenhof))`,
  'i',
);
const BOTH = new RegExp(
  `^${BEFORE}voorzitters? van de (?:${CHAMBER})(?: Kamer)? en (?:van )?de (?:${CHAMBER}) Kamer`,
  'i',
);
const COMMITTEE =
  /^(?:Aan )?de voorzitter van de ((?:vaste |algemene |tijdelijke )?commissie voor [^,.\d]{3,80})/i;
const MEMBERS = new RegExp(`^Aan (?:de leden|het presidium) van de (${CHAMBER}) Kamer`, 'i');
/** In a text without breaks the address stands anywhere, but a postcode follows it. */
const INLINE =
  /\bDe Voorzitter van de (Tweede|Eerste) Kamer der [^.]{0,40}?Staten- ?Generaal.{0,60}?\b\d{4} ?[A-Z]{2}\b/;

const chamber = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

function readAt(text: string): string | null {
  if (BOTH.test(text)) return 'Voorzitters van de Eerste en de Tweede Kamer der Staten-Generaal';
  const one = ONE.exec(text);
  if (one?.[1]) return `Voorzitter van de ${chamber(one[1])} Kamer der Staten-Generaal`;
  const members = MEMBERS.exec(text);
  if (members?.[1]) return `Leden van de ${chamber(members[1])} Kamer der Staten-Generaal`;
  const committee = COMMITTEE.exec(text);
  if (committee?.[1]) return `Voorzitter van de ${committee[1].trim()}`;
  return null;
}

/**
 * Reads to whom in parliament a letter is addressed; null when the head of the text has no such address.
 * A sentence that mentions the voorzitter is no address: that one begins a line.
 *
 * @param lines the head of the text
 */
export function readAddressee(lines: string[]): Addressee | null {
  for (const [line, words] of lines.entries()) {
    const name = /voorzitter|^Aan /i.test(words) ? readAt(joinLines(lines.slice(line, line + 3))) : null;
    if (name) return { name, line };
    const inline = INLINE.exec(words);
    if (inline?.[1]) return { name: `Voorzitter van de ${inline[1]} Kamer der Staten-Generaal`, line };
  }
  return null;
}
