import type { Cell } from './cells';
import { noteLabelOf } from './markers';
import type { AsideKind, PdfPageText } from './types';

/** Heads and feet stand in this part of the height of a page, at its top and its bottom. */
const HEAD_ZONE = 0.15;
const FOOT_ZONE = 0.16;
/** What stands alone as the outermost line of a page, and counts it. */
const PAGE_NUMBER =
  /^(?:(?:pagina|blad|page|pag\.|p\.)\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:van|of|\/)\s*\d{1,4})?$/iu;
/** A page number that says so is one wherever it stands in the zones. */
const NAMED_NUMBER =
  /^(?:pagina|blad|page|pag\.)\s*\d{1,4}(?:\s*(?:van|of|\/)\s*\d{1,4})?$|^\d{1,4}\s*\/\s*\d{1,4}$/iu;
/** The imprint at the foot of what is typeset for parliament. */
const IMPRINT =
  /^(?:(?:kst|ah|blg|h|kv|nds|ag)-[\da-z-]+|ISSN [\d -]+|[’'‘]s-Gravenhage \d{4}|(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}.{0,80})(?:\s+\d{1,4})?$/iu;
/** A number at the beginning or end of a line that repeats may be that of the page. */
const OUTER_NUMBER = /^\d{1,4}\b|\b\d{1,4}$/u;
/** How far, in points, the same line may stand higher or lower on another page. */
const SAME_HEIGHT = 8;
/** With so many of the lines that read alike before and after it a line is compared. */
const NEAR = 4;
/** Words that stand at one height on so many pages of a file of some pages, in parts of them, are no accident. */
const FEW_PAGES = 3;
const MOST_PAGES = 0.75;
/** Between a head or foot and the running text so much is free, baseline to baseline, in parts of the size of letters. */
const APART = 2;
const SMALLER = 0.9;
/** A line with so many letters may be running text. */
const LETTERS_OF_TEXT = 40;
/** A number in larger letters than those of the text, in parts of their size, is an ornament. */
const LARGEST = 1.5;

interface Candidate {
  cell: Cell;
  kind: AsideKind;
  words: string;
  /** The number that may be that of its page; null when there is none. */
  number: number | null;
}

/**
 * Which cells are a running head or foot: page numbers, the imprint of Kamerstukken, lines that stand at the same
 * height on more pages than one, and what stands below such a foot.
 *
 * @param pages sizes of the pages
 * @param cells the cells of each page
 * @param bodySize size of most letters of the file
 */
export function runningLines(
  pages: readonly Pick<PdfPageText, 'height'>[],
  cells: readonly Cell[][],
  bodySize: number,
): Map<Cell, AsideKind> {
  const found = new Map<Cell, AsideKind>();
  const like = new Map<string, Candidate[]>();
  for (const [page, { height }] of pages.entries()) {
    const own = cells[page] ?? [];
    for (const [index, cell] of own.entries()) {
      const kind = zoneOf(cell, height);
      if (!kind || noteLabelOf(cell)) continue;
      const words = cell.words;
      const counts =
        NAMED_NUMBER.test(words) ||
        (PAGE_NUMBER.test(words) && cell.size < LARGEST * bodySize && isOutermost(own, index, kind));
      if (counts || (kind === 'foot' && IMPRINT.test(words))) {
        found.set(cell, kind);
        continue;
      }
      const number = OUTER_NUMBER.exec(words)?.[0] ?? null;
      const key = `${kind} ${words.replace(OUTER_NUMBER, '#')}`;
      const candidate = { cell, kind, words, number: number === null ? null : Number(number) };
      const others = like.get(key);
      if (others) others.push(candidate);
      else like.set(key, [candidate]);
    }
  }
  const repeated = [...like.values()].flatMap(repeatedIn);
  const maybe = new Set([...found.keys(), ...repeated.map(({ cell }) => cell)]);
  const isApart = (candidate: Candidate) =>
    standsApart(candidate, cells[candidate.cell.page]!, maybe, bodySize);
  for (const candidate of repeated) {
    const { cell, kind, counts, others, onPages } = candidate;
    const isOutside = [candidate, ...others].some((each) => isOuter(each, cells[each.cell.page]!, maybe));
    const isEverywhere = pages.length >= FEW_PAGES && onPages >= MOST_PAGES * pages.length;
    if (counts || isEverywhere || (isOutside && isApart(candidate))) found.set(cell, kind);
  }
  for (const own of cells) addBelow(own, found);
  return found;
}

/** A line that stands on other pages as well. */
interface Repeated extends Candidate {
  /** Those near it. */
  others: Candidate[];
  /** On how many pages the file has the same words at about that height. */
  onPages: number;
  /** Whether its number grows with the pages: then it can be nothing else. */
  counts: boolean;
}

/** Of lines that read alike, in order of their pages, those that stand at the same height on other pages. */
function repeatedIn(candidates: readonly Candidate[]): Repeated[] {
  const placeOf = ({ words, cell }: Candidate): string =>
    `${Math.round(cell.baseline / (2 * SAME_HEIGHT))} ${words}`;
  const pagesOf = new Map<string, Set<number>>();
  for (const candidate of candidates) {
    const place = placeOf(candidate);
    const known = pagesOf.get(place);
    if (known) known.add(candidate.cell.page);
    else pagesOf.set(place, new Set([candidate.cell.page]));
  }
  return candidates.flatMap((candidate, index) => {
    const { cell, words, number } = candidate;
    const here = candidates
      .slice(Math.max(0, index - NEAR), index + NEAR + 1)
      .filter(
        (other) =>
          other.cell.page !== cell.page && Math.abs(other.cell.baseline - cell.baseline) <= SAME_HEIGHT,
      );
    const isNext = (other: Candidate): boolean =>
      number !== null && other.number !== null && number - other.number === cell.page - other.cell.page;
    const counts = here.some(isNext);
    const others = here.filter((other) => other.words === words || isNext(other));
    const onPages = pagesOf.get(placeOf(candidate))!.size;
    return others.length > 0 ? [{ ...candidate, others, counts, onPages }] : [];
  });
}

/** Whether free space, or the size of its letters, parts a line from the running text. */
function standsApart({ cell, kind }: Candidate, own: Cell[], maybe: Set<Cell>, bodySize: number): boolean {
  const inward = own.filter(
    (other) =>
      !maybe.has(other) &&
      (kind === 'head' ? other.baseline > cell.baseline : other.baseline < cell.baseline),
  );
  const distance = ({ baseline }: Cell): number => Math.abs(baseline - cell.baseline);
  const nearest = inward.reduce<Cell | null>((a, b) => (a && distance(a) <= distance(b) ? a : b), null);
  if (!nearest || distance(nearest) > APART * Math.max(bodySize, cell.size)) return true;
  // Next to running text it is told by its smaller letters.
  return cell.size < SMALLER * nearest.size;
}

/** Whether nothing but other such lines stands further out on the page, or beside it. */
function isOuter({ cell, kind }: Candidate, own: Cell[], maybe: Set<Cell>): boolean {
  const edge = cell.baseline + (kind === 'head' ? 1 : -1) * 0.5 * cell.size;
  return own.every(
    (other) => maybe.has(other) || (kind === 'head' ? other.baseline > edge : other.baseline < edge),
  );
}

/** What stands below a foot that repeats belongs to it, as an address that only the first page has. */
function addBelow(cells: readonly Cell[], found: Map<Cell, AsideKind>): void {
  const foot = cells.find((cell) => found.get(cell) === 'foot' && !NAMED_NUMBER.test(cell.words));
  if (!foot) return;
  for (const cell of cells) {
    if (cell.baseline >= foot.baseline && !found.has(cell) && !noteLabelOf(cell)) found.set(cell, 'foot');
  }
}

function zoneOf({ baseline }: Cell, height: number): 'head' | 'foot' | null {
  if (baseline < HEAD_ZONE * height) return 'head';
  return baseline > (1 - FOOT_ZONE) * height ? 'foot' : null;
}

/** Whether no other line stands further out on the page, and no running text beside it, of which it would be the label. */
function isOutermost(cells: Cell[], index: number, kind: 'head' | 'foot'): boolean {
  const { baseline, size } = cells[index]!;
  const isLabel = [cells[index - 1], cells[index + 1]].some(
    (beside) => beside?.baseline === baseline && beside.words.length >= LETTERS_OF_TEXT,
  );
  if (isLabel) return false;
  return kind === 'head' ? cells[0]!.baseline > baseline - size : cells.at(-1)!.baseline < baseline + size;
}
