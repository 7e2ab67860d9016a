const ASCII = /^[\0-\x7f]*$/;
const MARKS_AND_SOFT_HYPHENS = /[\p{M}\u00AD]+/gu;

/** Letters that Unicode does not take apart, though a Dutch keyboard writes them as others. */
const UNDIVIDED: Record<string, string> = {
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ø: 'o',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
};
const UNDIVIDED_LETTERS = new RegExp(`[${Object.keys(UNDIVIDED).join('')}]`, 'g');

export const isAscii = (text: string): boolean => ASCII.test(text);

/**
 * One form for all ways to write the same letters: lower case, without diacritics, ligatures (`ﬁ`, `ĳ`) and soft
 * hyphens. Compatibility decomposition (NFKD) is Unicode Standard Annex 15.
 */
export function fold(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(MARKS_AND_SOFT_HYPHENS, '')
    .replace(UNDIVIDED_LETTERS, (letter) => UNDIVIDED[letter] ?? letter);
}
