/** Spellings of one sound. The longer come first. */
const SOUNDS: [pattern: RegExp, sound: string][] = [
  [/ij|ei|y/g, 'Y'],
  [/ou|au/g, 'U'],
  [/ie/g, 'i'],
  [/qu/g, 'kw'],
  [/ck|c/g, 'k'],
  [/kh|ch/g, 'g'],
  [/ph|v/g, 'f'],
  [/x/g, 'ks'],
  [/z/g, 's'],
  [/d/g, 't'],
  [/(.)\1+/g, '$1'],
];

/**
 * How a folded word sounds in Dutch, roughly: `lijden` and `leiden`, `kabinet` and `cabinet` are the same. Two
 * spellings of one sound are one mistake for who types them, though two letters differ.
 */
export function soundOf(word: string): string {
  let sound = word.replace(/ch/g, 'g');
  for (const [pattern, written] of SOUNDS) sound = sound.replace(pattern, written);
  return sound;
}
