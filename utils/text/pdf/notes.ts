import { alignLabels } from '../align-labels';
import type { Footnote } from '../footnotes';
import type { Span } from '../positions';
import type { Block } from './blocks';
import { NOTE_SIZE } from './markers';
import type { FileMarker } from './writer';

/** A footnote in the text of a file. */
export interface FileNote extends Span {
  label: string;
  page: number;
}

/**
 * Parts the notes at the foot of a column from the running text above them.
 *
 * @param blocks of one column, in reading order
 * @param bodySize size of most letters of the file
 * @param goesOn whether a note of the page before may go on here
 */
export function partNotes(
  blocks: readonly Block[],
  bodySize: number,
  goesOn: boolean,
): { body: Block[]; notes: Block[] } {
  let first = blocks.length;
  let small = blocks.length;
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index]!;
    const isSmall = block.lines[0]!.size <= NOTE_SIZE * bodySize;
    if (!block.note && !isSmall) break;
    if (isSmall) small = index;
    if (block.note) first = index;
  }
  // What goes on from the page before stands above the first note of its own.
  const from = goesOn && small < first && startsInSentence(blocks[small]!) ? small : first;
  return { body: blocks.slice(0, from), notes: blocks.slice(from) };
}

const startsInSentence = ({ lines: [line] }: Block): boolean => /^[\p{Ll}\d(]/u.test(line!.words);

/**
 * Which note belongs to which marker: one on the same page, else one of the same label further on.
 *
 * @returns in order of the markers
 */
export function joinNotes(markers: readonly FileMarker[], notes: readonly FileNote[]): Footnote[] {
  const joined = new Map<FileMarker, FileNote>();
  const pair = (some: readonly FileMarker[], their: readonly FileNote[]) => {
    const pairs = alignLabels(
      some.map(({ label, at }) => ({ label, at })),
      their.map(({ label, start }) => ({ label, at: start })),
    );
    for (const [index, marker] of some.entries()) {
      const note = their[pairs[index] ?? -1];
      if (note) joined.set(marker, note);
    }
  };
  const pages = Map.groupBy(notes, ({ page }) => page);
  for (const [page, some] of Map.groupBy(markers, (marker) => marker.page)) pair(some, pages.get(page) ?? []);
  const taken = new Set(joined.values());
  pair(
    markers.filter((marker) => !joined.has(marker)),
    notes.filter((note) => !taken.has(note)),
  );
  return markers.flatMap((marker) => {
    const note = joined.get(marker);
    return note ? [{ at: marker.at, label: marker.label, note: { start: note.start, end: note.end } }] : [];
  });
}
