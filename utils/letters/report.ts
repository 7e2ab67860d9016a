import { placeDate } from './dates';
import { RETURN_ADDRESS } from './letterhead';
import { SALUTATION } from './normalise';

const CONTENTS = /^(?:Inhoud(?:sopgave)?|(?:Table of )?Contents)$/i;
const CHAPTER_AND_PAGE = /\p{L}[ .]+\d{1,3}$/u;
/** So many lines at least, of the first below the heading, end in the number of a page. */
const CHAPTERS = 2;
const LOOK_AT = 8;

/**
 * Whether a text is a report that is offered to parliament: its table of contents comes before any letter begins, or
 * before the address. A letter may have a table of contents as well, or a report behind it.
 *
 * @param address line at which the address to parliament stands
 */
export function isReport(head: string[], address: number): boolean {
  const contents = head.findIndex((line) => CONTENTS.test(line));
  const chapters = head.slice(contents + 1, contents + 1 + LOOK_AT);
  if (contents < 0 || chapters.filter((line) => CHAPTER_AND_PAGE.test(line)).length < CHAPTERS) return false;
  const above = head.slice(0, contents);
  return (
    contents < address ||
    !above.some((line) => SALUTATION.test(line) || RETURN_ADDRESS.test(line) || placeDate(line))
  );
}
