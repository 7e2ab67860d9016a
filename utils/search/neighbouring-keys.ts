/** The rows of a keyboard, and how far each begins to the right of the first (widths of a key). */
const ROWS: [letters: string, shift: number][] = [
  ['qwertyuiop', 0],
  ['asdfghjkl', 0.25],
  ['zxcvbnm', 0.75],
];

/** For each letter those whose keys touch its own. */
const NEIGHBOURS: ReadonlyMap<string, string> = neighbours();

function neighbours(): Map<string, string> {
  const keys = ROWS.flatMap(([letters, shift], row) =>
    Array.from(letters, (letter, column) => ({ letter, row, place: column + shift })),
  );
  return new Map(
    keys.map((key) => {
      const touching = keys.filter(({ row, place }) => {
        const apart = Math.abs(place - key.place);
        return row === key.row ? apart === 1 : Math.abs(row - key.row) === 1 && apart < 1;
      });
      return [key.letter, touching.map(({ letter }) => letter).join('')];
    }),
  );
}

/** Whether the keys of two letters touch each other on the keyboard that the Netherlands use. */
export function areNeighbouringKeys(one: string, other: string): boolean {
  return NEIGHBOURS.get(one)?.includes(other) ?? false;
}
