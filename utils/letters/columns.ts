import { labelOf } from './labels';
import { SALUTATION } from './normalise';

/** Between the columns of a line that kept its layout. */
const GAP = /\t| {3}/;
/** A longer line holds more than one row. */
const LONGEST = 250;
const CELL = /[^\t ]+(?: {1,2}[^\t ]+)*/g;

interface Cell {
  words: string;
  at: number;
}

/** A column between tabs counts as wide as this, wherever its words begin. */
const TAB = 40;

const cellsOf = (line: string): Cell[] =>
  Array.from(line.matchAll(CELL), ({ 0: words, index }) => ({
    words: words.replaceAll('  ', ' '),
    at: line.includes('\t') ? (line.slice(0, index).split('\t').length - 1) * TAB : index,
  }));

/** Whether a row has only labels, whose values stand in the row below. */
const areLabels = (cells: Cell[]): boolean =>
  cells.filter(({ words }) => labelOf(words)?.value === '').length > 1 &&
  !cells.some(({ words }) => /\d/.test(words));

/** A line that goes on with the value above it: it stands alone, where that one begins. */
function goesOn(line = '', value?: Cell): string | null {
  const [only, ...more] = cellsOf(line);
  const below = only && value && more.length === 0 && Math.abs(only.at - value.at) <= 2;
  return below && !labelOf(only.words) && !SALUTATION.test(only.words) ? only.words : null;
}

/**
 * Puts the labels of a letterhead that stand beside each other below each other, each with its value: with what is
 * nearest to it in the row below, or behind it in its own row. Other lines stay as they are.
 */
export function splitColumns(lines: string[]): string[] {
  const split: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const cells = line.length < LONGEST && GAP.test(line) ? cellsOf(line) : [];
    if (!cells.some(({ words }, column) => column > 0 && labelOf(words))) {
      split.push(line);
    } else if (!areLabels(cells)) {
      split.push(...cells.map(({ words }) => words));
    } else {
      const below = lines.findIndex((next, at) => at > index && next.trim() !== '');
      const values = cellsOf(lines[below] ?? '');
      if (below < 0 || values.some(({ words }) => labelOf(words))) values.length = 0;
      else index = below;
      const distance = (cell: Cell, value: Cell): number => Math.abs(cell.at - value.at);
      const valuesOf = (cell: Cell, column: number): Cell[] =>
        values.filter((value, at) =>
          // As many values as labels stand in their order, whatever their places.
          values.length === cells.length
            ? at === column
            : cells.every((other) => distance(cell, value) <= distance(other, value)),
        );
      for (const [column, cell] of cells.entries()) {
        const own = valuesOf(cell, column).map(({ words }) => words);
        split.push([cell.words, ...own].join(' '));
        if (labelOf(cell.words)?.label !== 'subject') continue;
        const [value] = valuesOf(cell, column);
        for (let more = goesOn(lines[index + 1], value); more; more = goesOn(lines[index + 1], value)) {
          split[split.length - 1] += ` ${more}`;
          index += 1;
        }
      }
    }
  }
  return split;
}
