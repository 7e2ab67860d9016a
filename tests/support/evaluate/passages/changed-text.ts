/** Something put in the place of a stretch of text; offsets in UTF-16. */
export interface Edit {
  at: number;
  /** How many code units go. */
  remove: number;
  insert: string;
}

/** A text after edits, with the way from the old offsets to the new. */
export interface ChangedText {
  text: string;
  /** Where a code unit of the old text stands now; -1 when it is gone. */
  whereIs(offset: number): number;
}

/** Makes edits that do not overlap. */
export function change(text: string, edits: Edit[]): ChangedText {
  const sorted = edits.toSorted((a, b) => a.at - b.at);
  const parts: string[] = [];
  const shifts: { from: number; removedTo: number; shift: number }[] = [];
  let done = 0;
  let shift = 0;
  for (const { at, remove, insert } of sorted) {
    parts.push(text.slice(done, at), insert);
    done = at + remove;
    shift += insert.length - remove;
    shifts.push({ from: at, removedTo: done, shift });
  }
  parts.push(text.slice(done));
  return {
    text: parts.join(''),
    whereIs(offset) {
      let low = 0;
      let high = shifts.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (shifts[middle]!.from <= offset) low = middle + 1;
        else high = middle;
      }
      const last = shifts[low - 1];
      if (!last) return offset;
      return offset < last.removedTo ? -1 : offset + last.shift;
    },
  };
}
