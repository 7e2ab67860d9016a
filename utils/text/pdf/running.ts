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
  for (const candidates of like.values()) {
    for (const [index, candidate] of candidates.entries()) {
      const neighbours = candidates.slice(Math.max(0, index - 2), index + 3);
      if (neighbours.some((other) => isSameLine(candidate, other))) found.set(candidate.cell, candidate.kind);
    }
  }
  for (const own of cells) addBelow(own, found);
  return found;
}

/** Whether two lines on different pages are the same but for the number of the page. */
function isSameLine(a: Candidate, b: Candidate): boolean {
  if (a.cell.page === b.cell.page || Math.abs(a.cell.baseline - b.cell.baseline) > SAME_HEIGHT) return false;
  if (a.words === b.words) return true;
  return a.number !== null && b.number !== null && a.number - b.number === a.cell.page - b.cell.page;
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

/** Whether no other line stands further out on the page. */
function isOutermost(cells: Cell[], index: number, kind: 'head' | 'foot'): boolean {
  const { baseline, size } = cells[index]!;
  return kind === 'head' ? cells[0]!.baseline > baseline - size : cells.at(-1)!.baseline < baseline + size;
}
