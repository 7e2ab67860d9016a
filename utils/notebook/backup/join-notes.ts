/** Stands, on a line of its own, between two texts of one passage that were both kept. */
const BETWEEN = '* * *';

/** The texts that a note was joined from, without white space around them; usually one. */
function textsOf(note: string): string[] {
  const texts: string[][] = [[]];
  for (const line of note.split('\n')) {
    if (line.trim() === BETWEEN) texts.push([]);
    else texts.at(-1)?.push(line);
  }
  return texts.map((lines) => lines.join('\n').trim()).filter((text) => text !== '');
}

/** Whether a note says everything that another says. */
export function saysAllOf(note: string, other: string): boolean {
  const texts = textsOf(note);
  return textsOf(other).every((said) => texts.some((text) => text.includes(said)));
}

/**
 * One note with everything that two say. It does not matter which is first, nor in which order several notes are
 * joined: the texts stand in alphabetical order, and one that is within another is not repeated.
 */
export function joinNotes(note: string, other: string): string {
  const texts = [...new Set([...textsOf(note), ...textsOf(other)])];
  return texts
    .filter((text) => !texts.some((longer) => longer !== text && longer.includes(text)))
    .toSorted()
    .join(`\n\n${BETWEEN}\n\n`);
}
