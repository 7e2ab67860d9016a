/** Larger tables of pairs than this are not made: what is left is matched by labels that occur once. */
const LARGEST_TABLE = 400_000;

/** A marker or a note: its label, and where it stands. */
export interface Labelled {
  label: string;
  /** UTF-16 offset. */
  at: number;
}

/**
 * Which note belongs to which marker, by their labels and their order, where numbering may begin again on every
 * page and single notes may be missing.
 *
 * Where two markers could have the same note none gets it.
 *
 * @param markers in order of appearance
 * @param notes in order of appearance; a note stands behind its marker
 * @returns for each marker the index of its note, or -1
 */
export function alignLabels(markers: Labelled[], notes: Labelled[]): number[] {
  const indexOfLabel = new Map(notes.map(({ label }, index) => [label, index]));
  const labels = new Set(markers.map(({ label }) => label));
  const isUnique = indexOfLabel.size === notes.length && labels.size === markers.length;
  if (!isUnique && (markers.length + 1) * (notes.length + 1) <= LARGEST_TABLE)
    return alignInOrder(markers, notes);
  const seen = countLabels(markers);
  const there = countLabels(notes);
  return markers.map(({ label, at }) => {
    const index = indexOfLabel.get(label) ?? -1;
    const once = seen.get(label) === 1 && there.get(label) === 1;
    return once && notes[index]!.at > at ? index : -1;
  });
}

function countLabels(items: Labelled[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of items) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

/** What a pair counts: one with the notes that follow next, as at the foot of a page, more than one further on. */
const NEAR = 3;
const FAR = 2;

/** The best common subsequence of the labels, as far as there is only one. */
function alignInOrder(markers: Labelled[], notes: Labelled[]): number[] {
  const width = notes.length + 1;
  const groups = groupNotes(markers, notes);
  const worthOf = (row: number, column: number): number => {
    const [marker, note] = [markers[row]!, notes[column]!];
    if (marker.label !== note.label || note.at <= marker.at) return 0;
    return groups.ofNote[column] === groups.behindMarker[row] ? NEAR : FAR;
  };
  /** The worth of the pairs that can be made of what follows marker `row` and note `column`. */
  const best = new Uint16Array((markers.length + 1) * width);
  const bestAt = (row: number, column: number): number => best[row * width + column]!;
  const withPair = (row: number, column: number): number => {
    const worth = worthOf(row, column);
    return worth > 0 ? worth + bestAt(row + 1, column + 1) : 0;
  };
  for (let row = markers.length - 1; row >= 0; row--) {
    for (let column = notes.length - 1; column >= 0; column--) {
      const without = Math.max(bestAt(row + 1, column), bestAt(row, column + 1));
      best[row * width + column] = Math.max(withPair(row, column), without);
    }
  }

  /** One of the best: with the first pairs that can be made, or with the last. */
  function walk(early: boolean): number[] {
    const pairs = markers.map(() => -1);
    let row = 0;
    let column = 0;
    while (row < markers.length && column < notes.length && bestAt(row, column) > 0) {
      const here = bestAt(row, column);
      const skipsMarker = bestAt(row + 1, column) === here;
      const skipsNote = bestAt(row, column + 1) === here;
      if (withPair(row, column) === here && (early || !(skipsMarker || skipsNote))) pairs[row++] = column++;
      else if (skipsMarker) row++;
      else column++;
    }
    return pairs;
  }

  const last = walk(false);
  return walk(true).map((column, row) => (column === last[row] ? column : -1));
}

/** Notes without a marker between them are a group; for each marker the group that follows it. */
function groupNotes(markers: Labelled[], notes: Labelled[]) {
  const ofNote: number[] = [];
  const behindMarker: number[] = [];
  let group = 0;
  let row = 0;
  for (const { at } of notes) {
    if (row < markers.length && markers[row]!.at < at && ofNote.length > 0) group++;
    while (row < markers.length && markers[row]!.at < at) behindMarker[row++] = group;
    ofNote.push(group);
  }
  return { ofNote, behindMarker };
}
