const LETTER_A = 97;
const LETTERS = 26;

/** One bit for each letter from a to z; the five bits that are left share all other characters. */
function bitOf(code: number): number {
  const letter = code - LETTER_A;
  return letter >= 0 && letter < LETTERS ? 1 << letter : 1 << (LETTERS + (code % 5));
}

/** The letters that a stretch of code units holds, as 31 bits. */
export function letterSet(codes: Uint16Array, from: number, to: number): number {
  let set = 0;
  for (let index = from; index < to; index += 1) set |= bitOf(codes[index]!);
  return set;
}

/**
 * Whether more than `limit` bits are set. An edit changes one letter, so that a word which misses more than
 * `limit` of the letters of another is more than `limit` edits away: most words are ruled out by one comparison.
 */
export function holdsMoreThan(limit: number, bits: number): boolean {
  let left = bits;
  for (let count = 0; count < limit && left !== 0; count += 1) left &= left - 1;
  return left !== 0;
}
