import { type Cell, textOfCell } from './cells';
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
const OUTER_NUMBER = /^\d{1,4}\b|\b\d{1,4}$/gu;
/** What repeats on every page and is shorter may be a heading. */
const SHORTEST_REPEATED = 6;
/** How far, in points, the same line may stand higher or lower on another page. */
const SAME_HEIGHT = 8;

/**
 * Which cells are a running head or foot: page numbers, the imprint of Kamerstukken, and lines that stand at the
 * same height on more pages than one.
 *
 * @param pages sizes of the pages
 * @param cells the cells of each page
 */
export function runningLines(
  pages: readonly Pick<PdfPageText, 'height'>[],
  cells: readonly Cell[][],
): Map<Cell, AsideKind> {
  const found = new Map<Cell, AsideKind>();
  const repeated = new Map<string, { cell: Cell; kind: AsideKind }[]>();
  for (const [page, { height }] of pages.entries()) {
    const own = cells[page] ?? [];
    for (const [index, cell] of own.entries()) {
      const kind = zoneOf(cell, height);
      if (!kind) continue;
      const words = textOfCell(cell);
      const outermost = isOutermost(own, index, kind);
      if (
        NAMED_NUMBER.test(words) ||
        (outermost && PAGE_NUMBER.test(words)) ||
        (kind === 'foot' && IMPRINT.test(words))
      ) {
        found.set(cell, kind);
        continue;
      }
      const key = `${kind} ${words.replace(OUTER_NUMBER, '#')}`;
      if (words.length < SHORTEST_REPEATED) continue;
      const like = repeated.get(key);
      if (like) like.push({ cell, kind });
      else repeated.set(key, [{ cell, kind }]);
    }
  }
  for (const like of repeated.values()) {
    for (const { cell, kind } of like) {
      const again = like.some(
        ({ cell: other }) =>
          other.page !== cell.page && Math.abs(other.baseline - cell.baseline) < SAME_HEIGHT,
      );
      if (again) found.set(cell, kind);
    }
  }
  return found;
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
