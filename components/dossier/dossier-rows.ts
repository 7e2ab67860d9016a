/** A line of the time line: a year that begins, or a document. */
export type TimelineRow = { year: string } | { place: number };

/**
 * The lines of a time line, years between the documents.
 *
 * @param dates ISO dates of the documents in their order; null for one without
 */
export function timelineRows(dates: (string | null)[]): TimelineRow[] {
  let current = '';
  return dates.flatMap((date, place): TimelineRow[] => {
    const year = date?.slice(0, 4) ?? current;
    if (year === current) return [{ place }];
    current = year;
    return [{ year }, { place }];
  });
}

/** An arc between two lines of the picture, as the path of a drawing on a grid. */
export function arcPath(from: number, to: number, grid: { axis: number; row: number }): string {
  const start = (from + 0.5) * grid.row;
  const end = (to + 0.5) * grid.row;
  // What is further apart swings out further, up to the edge.
  const width = Math.min(grid.axis - 2, 6 + Math.abs(from - to) * 5);
  const out = grid.axis - width * (4 / 3);
  return `M${grid.axis} ${start}C${out} ${start} ${out} ${end} ${grid.axis} ${end}`;
}
