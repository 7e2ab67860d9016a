/** Forms in which the head or foot of a page prints its number. */
const FORMS: readonly RegExp[] = [
  /^(?:(?:pagina|blad|page|pag\.|p\.)\s*)?[-–]?\s*(\d{1,5})\s*[-–]?(?:\s*(?:van|of|\/)\s*\d{1,5})?$/iu,
  // Beside the imprint of what is typeset for parliament, behind the number of the document.
  /^(?:Tweede|Eerste) Kamer, vergaderjaar \d{4}.{0,80}(?:, nr\. \S{1,8}|, [A-Z]{1,3}|, Aanhangsel)\s(\d{1,5})$/u,
  // Handelingen: the meeting, since 2011 the item, and the page.
  /^(?:\d{1,3}-){1,2}(\d{1,5})$/,
];
/** One line that looks like a number may be anything; on so many pages of a longer file the same shift is none. */
const LEAST_PAGES = 2;

/**
 * The numbers that are printed on the pages of a file, which need not be their places in it: a part of a longer
 * document begins at page 2235, and a cover may count for nothing. A page without a number has the one that follows
 * from the others. Where none is printed, or where what is printed does not count on from page to page, the number is
 * the place in the file, from 1.
 *
 * @param lines of the heads and feet of each page
 */
export function pageNumbers(lines: readonly (readonly string[])[]): number[] {
  const shifts = new Map<number, number>();
  for (const [index, words] of lines.entries()) {
    for (const shift of new Set(words.flatMap(printedIn).map((number) => number - index))) {
      shifts.set(shift, (shifts.get(shift) ?? 0) + 1);
    }
  }
  const [most, second] = [...shifts].toSorted(([, a], [, b]) => b - a);
  const isKnown =
    most !== undefined && most[1] >= Math.min(LEAST_PAGES, lines.length) && most[1] !== second?.[1];
  return lines.map((_, index) => {
    const printed = index + (isKnown ? most[0] : 1);
    return printed >= 0 ? printed : index + 1;
  });
}

const printedIn = (line: string): number[] =>
  FORMS.flatMap((form) => {
    const number = form.exec(line)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
