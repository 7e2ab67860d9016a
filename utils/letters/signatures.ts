import { CLOSING, joinLines } from './normalise';
import { isOffice, officeName, startsWithOffice } from './offices';
import { hasGivenName, personName } from './person-names';

/** Who signed, and as what. */
export interface Signature {
  office: string;
  name: string;
}

/** What may stand between an office and the name of who holds it. */
const BETWEEN =
  /^(?:mede |ook )?namens\b|^\(?(?:i\.o|b\.a|w\.g)\.|^(?:bij afwezigheid|voor deze|in opdracht)\b|^(?:de )?(?:plv\.? ?|plaatsvervangend )?(?:secretaris-generaal|directeur|loco)/i;
/** Behind an office that somebody holds for a while. */
const INTERIM = /,? (?:a\.i|i\.o)\.,?$/;
/** What a page break leaves between the lines. */
const PAGE = /^(?:(?:Pagina|Blad) \d{1,3}(?: van \d{1,3})?|\d{1,3} ?\/ ?\d{1,3})$/i;
const MAX_OFFICE_LINES = 4;
const MAX_LINES = 14;
/** How far apart the signatures of one letter stand, in lines. */
const NEAR = 14;
const LONG_LINE = 140;
/** An office and a name with initials amid a longer line, at the end of a sentence. */
const INLINE =
  /\bDe ((?:[Mm]inister|[Ss]taatssecretaris)(?: (?:van|voor) (?:\p{L}[\p{L}-]*,? ){1,14}|, ))((?:\p{Lu}\p{Ll}?\. ?){1,6}(?:(?:van|de|der|den|ten|ter|’t|'t) ){0,3}\p{Lu}[\p{L}'’-]+)(?! ?,? ?\p{Ll})/gu;

/** What every such sentence holds: looking for it costs little. */
const OFFICES = ['De minister', 'De Minister', 'De staatssecretaris', 'De Staatssecretaris'];
/** Two who sign beside each other: `De minister van Defensie, De minister van Financiën,`. */
const BESIDE = /,? (?=[Dd]e (?:[Mm]inister|[Ss]taatssecretaris)\b)/;
/** How far below its closing a letter is signed, in lines. */
const BELOW_CLOSING = 12;

/** An office and a name on one line: `De minister van Financiën, W. B. Hoekstra`. */
function onOneLine(line: string): Signature | null {
  for (let comma = line.lastIndexOf(','); comma > 0; comma = line.lastIndexOf(',', comma - 1)) {
    const name = personName(line.slice(comma + 1));
    const office = line.slice(0, comma);
    if (name && hasGivenName(name) && isOffice(office)) return { office: officeName(office), name };
  }
  return null;
}

/** The one way to divide words into two names; null when there is none, or more than one. */
function twoNames(words: string): [string, string] | null {
  const places = [...words.matchAll(/ (?=\p{Lu})/gu)].flatMap(({ index }): [string, string][] => {
    const [first, second] = [personName(words.slice(0, index)), personName(words.slice(index + 1))];
    return first && second && hasGivenName(first) && hasGivenName(second) ? [[first, second]] : [];
  });
  const withInitials = places.filter(([, second]) => /^\p{Lu}\p{Ll}?\./u.test(second));
  const [only, ...others] = withInitials.length > 0 ? withInitials : places;
  return only && others.length === 0 ? only : null;
}

/** Who signed as what; two when offices and names stand beside each other. */
function signed(office: string, name: string): Signature[] {
  const offices = office.split(BESIDE);
  const names = offices.length === 2 ? twoNames(name) : null;
  if (!names) return [{ office: officeName(office), name }];
  return names.map((each, index) => ({ office: officeName(offices[index] ?? ''), name: each }));
}

/** An office on its own lines and the name below it. */
function overLines(first: string, lines: string[], from: number): { found: Signature[]; end: number } | null {
  const office = [first];
  let between = false;
  for (let index = from + 1; index < Math.min(lines.length, from + MAX_LINES); index += 1) {
    const line = lines[index] ?? '';
    if (line === '' || PAGE.test(line)) continue;
    const name = startsWithOffice(line) ? null : personName(line);
    // A portfolio may go on with one word; a name has more, or stands below a comma.
    if (!isOffice(joinLines(office))) return null;
    if (name && (hasGivenName(name) || office.at(-1)?.endsWith(',') || between)) {
      return { found: signed(joinLines(office), name), end: index };
    }
    if (BETWEEN.test(line)) between = true;
    else if (between || office.length >= MAX_OFFICE_LINES || line.length > LONG_LINE) {
      if (!between) return null;
    } else office.push(line);
  }
  return null;
}

/** A name with the office below it, as under other letters. */
function nameFirst(lines: string[]): Signature[] {
  const closing = lines.findIndex((line) => CLOSING.test(line));
  if (closing < 0) return [];
  const below = lines.slice(closing + 1, closing + BELOW_CLOSING).filter((line) => line !== '');
  return below.flatMap((line, index) => {
    const name = personName(below[index - 1] ?? '');
    return name && hasGivenName(name) && startsWithOffice(line) && isOffice(line)
      ? [{ office: officeName(line), name }]
      : [];
  });
}

function inline(line: string): Signature[] {
  const last = Math.max(...OFFICES.map((office) => line.lastIndexOf(office)));
  if (last < 0) return [];
  const found = Array.from(line.matchAll(INLINE), (match) => ({
    office: officeName(match[1] ?? ''),
    name: personName(match[2] ?? '') ?? '',
  })).filter(({ name }) => name !== '');
  // At the end of the line a name may be any, with titles or without initials.
  const final = line.length - last <= LONG_LINE ? onOneLine(line.slice(last).trimEnd()) : null;
  return final ? [...found.filter(({ office }) => office !== final.office), final] : found;
}

/**
 * Reads the signatures of ministers and state secretaries: the first block of them in the text, since what comes
 * after it is an annex. Empty when nobody of the government signed.
 */
export function readSignatures(lines: string[]): Signature[] {
  const signatures: Signature[] = [];
  let last = -1;
  const add = (found: Signature[], at: number) => {
    signatures.push(...found);
    last = at;
  };
  for (let index = 0; index < lines.length; index += 1) {
    if (last >= 0 && index - last > NEAR) break;
    const line = (lines[index] ?? '').replace(INTERIM, '');
    if (line.length > LONG_LINE || !startsWithOffice(line)) {
      const found = inline(line);
      if (found.length > 0) add(found, index);
    } else {
      const single = onOneLine(line);
      if (single) {
        add([single], index);
        continue;
      }
      const block = /[.;:?!]$/.test(line) ? null : overLines(line, lines, index);
      if (block) {
        add(block.found, block.end);
        index = block.end;
      }
    }
  }
  return signatures.length > 0 ? signatures : nameFirst(lines);
}
