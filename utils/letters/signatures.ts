import { joinLines } from './normalise';
import { isOffice, officeName, startsWithOffice } from './offices';
import { hasGivenName, personName } from './person-names';

/** Who signed, and as what. */
export interface Signature {
  office: string;
  name: string;
}

/** What may stand between an office and the name of who holds it. */
const BETWEEN =
  /^(?:mede |ook )?namens\b|^(?:de )?(?:plv\.? ?|plaatsvervangend )?(?:secretaris-generaal|directeur|loco)/i;
const MAX_OFFICE_LINES = 4;
const MAX_LINES = 14;
/** How far apart the signatures of one letter stand, in lines. */
const NEAR = 14;
const LONG_LINE = 140;
/** An office and a name with initials amid a longer line, at the end of a sentence. */
const INLINE =
  /\bDe ((?:[Mm]inister|[Ss]taatssecretaris)(?: (?:van|voor) (?:\p{L}[\p{L}-]*,? ){1,14}|, ))((?:\p{Lu}\p{Ll}?\. ?){1,6}(?:(?:van|de|der|den|ten|ter|’t|'t) ){0,3}\p{Lu}[\p{L}'’-]+)(?! ?,? ?\p{Ll})/gu;

/** What every such sentence holds: looking for it costs little. */
const INLINE_OFFICE = /\bDe (?:[Mm]inister|[Ss]taatssecretaris)\b/;

/** An office and a name on one line: `De minister van Financiën, W. B. Hoekstra`. */
function onOneLine(line: string): Signature | null {
  for (let comma = line.lastIndexOf(','); comma > 0; comma = line.lastIndexOf(',', comma - 1)) {
    const name = personName(line.slice(comma + 1));
    const office = line.slice(0, comma);
    if (name && hasGivenName(name) && isOffice(office)) return { office: officeName(office), name };
  }
  return null;
}

/** An office on its own lines and the name below it. */
function overLines(lines: string[], from: number): { signature: Signature; end: number } | null {
  const office = [lines[from] ?? ''];
  let between = false;
  for (let index = from + 1; index < Math.min(lines.length, from + MAX_LINES); index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const name = startsWithOffice(line) ? null : personName(line);
    // A portfolio may go on with one word; a name has more, or stands below a comma.
    if (!isOffice(joinLines(office))) return null;
    if (name && (hasGivenName(name) || office.at(-1)?.endsWith(',') || between)) {
      return { signature: { office: officeName(joinLines(office)), name }, end: index };
    }
    if (BETWEEN.test(line)) between = true;
    else if (between || office.length >= MAX_OFFICE_LINES || line.length > LONG_LINE) {
      if (!between) return null;
    } else office.push(line);
  }
  return null;
}

function inline(line: string): Signature[] {
  if (!INLINE_OFFICE.test(line)) return [];
  return Array.from(line.matchAll(INLINE), (match) => ({
    office: officeName(match[1] ?? ''),
    name: personName(match[2] ?? '') ?? '',
  })).filter(({ name }) => name !== '');
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
    const line = lines[index] ?? '';
    if (line.length > LONG_LINE || !startsWithOffice(line)) {
      const found = inline(line);
      if (found.length > 0) add(found, index);
    } else {
      const single = onOneLine(line);
      if (single) {
        add([single], index);
        continue;
      }
      const block = /[.;:?!]$/.test(line) ? null : overLines(lines, index);
      if (block) {
        add([block.signature], block.end);
        index = block.end;
      }
    }
  }
  return signatures;
}
