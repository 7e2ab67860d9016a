import { joinLines } from './normalise';
import { isOffice, officeName, startsWithOffice, uncapitalise } from './offices';
import { hasGivenName, personName, WAS_SIGNED } from './person-names';

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
/** Two who sign beside each other: `De minister van Defensie, De minister van Financiën,`. */
const BESIDE = /,? (?=de (?:minister|staatssecretaris)\b)/i;
/** Two who hold one office: their names stand below each other. */
const JOINT =
  /^(?:de )?(?:ministers|staatssecretarissen|informateurs|verkenners)\b|^(?:de )?minister en (?:de )?staatssecretaris\b/i;
/** An office that goes on below, when what is below can be a part of one. */
const GOES_ON = /(?:,| en| van| voor| -)$/;
const ADDRESS = /^Postbus\b|\b\d{4} ?[A-Z]{2}\b/;

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
  const places = [...words.matchAll(/ (?=\p{Lu}|(?:drs|dr|mr|ir|ing|prof|mw)\.)/gu)].flatMap(
    ({ index }): [string, string][] => {
      const [first, second] = [personName(words.slice(0, index)), personName(words.slice(index + 1))];
      return first && second && hasGivenName(first) && hasGivenName(second) ? [[first, second]] : [];
    },
  );
  const withInitials = places.filter(([, second]) => /^\p{Lu}\p{Ll}?\./u.test(second));
  const [only, ...others] = withInitials.length > 0 ? withInitials : places;
  return only && others.length === 0 ? only : null;
}

/** Who signed as what; two when offices and names stand beside each other. */
function signed(office: string, words: string): Signature[] {
  const offices = office.split(BESIDE);
  const names = (offices.length === 2 && twoNames(words)) || [personName(words)];
  return names.flatMap((name, index) => {
    const held = names.length > 1 ? (offices[index] ?? '') : office;
    return name ? [{ office: officeName(held), name }] : [];
  });
}

/** The names on the lines from a line on, as far as there is one on each. */
function namesBelow(lines: string[], from: number): { names: string[]; end: number } {
  const names: string[] = [];
  let end = from - 1;
  for (let index = from; index < Math.min(lines.length, from + MAX_LINES); index += 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    const name = startsWithOffice(line) ? null : personName(line);
    if (!name || !hasGivenName(name)) break;
    names.push(name);
    end = index;
  }
  return { names, end };
}

interface Block {
  found: Signature[];
  /** Its last line. */
  end: number;
}

/** An office on its own lines and the name below it. */
function overLines(first: string, lines: string[], from: number): Block | null {
  const office = [first];
  let between = false;
  for (let index = from + 1; index < Math.min(lines.length, from + MAX_LINES); index += 1) {
    const line = lines[index] ?? '';
    if (line === '' || PAGE.test(line)) continue;
    const whole = joinLines(office);
    // A portfolio may go on with one word; a name has more, or stands below a comma.
    if (!isOffice(whole)) return null;
    const found = startsWithOffice(line) ? [] : signed(whole, line);
    const [one] = found;
    if (one && (hasGivenName(one.name) || office.at(-1)?.endsWith(',') || between)) {
      if (!JOINT.test(whole)) return { found, end: index };
      const more = namesBelow(lines, index + 1);
      return {
        found: [one, ...more.names.map((name) => ({ ...one, name }))],
        end: Math.max(index, more.end),
      };
    }
    if (BETWEEN.test(line)) between = true;
    else if (between || office.length >= MAX_OFFICE_LINES || line.length > LONG_LINE) {
      if (!between) return null;
    } else office.push(line.replace(INTERIM, ''));
  }
  return null;
}

/** An office with the name above it; the name may be no lower than the end of the signature before. */
function belowName(lines: string[], from: number, last: number): (Block & { adjacent: boolean }) | null {
  let above = from - 1;
  while (above > last && lines[above] === '') above -= 1;
  const name = above > last ? personName(lines[above] ?? '') : null;
  if (!name || !hasGivenName(name)) return null;
  let office = lines[from] ?? '';
  let end = from;
  for (let next = lines[end + 1]; next && GOES_ON.test(office) && isOffice(next); next = lines[end + 1]) {
    if (office.endsWith(',') && !/(?:^| )en /.test(next)) break;
    office = joinLines([office, next]);
    end += 1;
  }
  // Below a name and an office in an address comes where they are.
  if (!isOffice(office) || ADDRESS.test(lines[end + 1] ?? '')) return null;
  return { found: [{ office: officeName(office), name }], end, adjacent: above === from - 1 };
}

/**
 * Reads the signatures of ministers and state secretaries: the first block of them in the text, since what comes
 * after it is an annex. Empty when nobody of the government signed.
 */
export function readSignatures(written: string[]): Signature[] {
  const lines = written.some((line) => /\p{Lu}/u.test(line)) ? written : written.map(uncapitalise);
  const signatures: Signature[] = [];
  let last = -1;
  const add = (found: Signature[], at: number) => {
    signatures.push(...found);
    last = at;
  };
  for (let index = 0; index < lines.length; index += 1) {
    if (last >= 0 && index - last > NEAR) break;
    const line = (lines[index] ?? '').replace(WAS_SIGNED, '').replace(INTERIM, '');
    if (line.length > LONG_LINE || !startsWithOffice(line)) continue;
    const single = onOneLine(line);
    const below = single || /[.;:?!]$/.test(line) ? null : overLines(line, lines, index);
    const above = single || line.endsWith(',') ? null : belowName(lines, index, last);
    const block = above?.adjacent ? above : (below ?? above);
    if (single) add([single], index);
    else if (block) {
      add(block.found, block.end);
      index = block.end;
    }
  }
  return signatures;
}
