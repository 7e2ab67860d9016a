import { nameBelowClosing } from './institutions';
import { isOffice, officeName, startsWithOffice } from './offices';
import type { Signature } from './signatures';

/**
 * Who signed on paper that has an office at its top, above the address, as that of a formateur: the name below the
 * closing. Empty on any other paper.
 *
 * @param above the lines above the address
 */
export function signaturesOnPaper(above: string[], lines: string[]): Signature[] {
  const office = above.find((line) => startsWithOffice(line) && isOffice(line));
  return office ? nameBelowClosing(lines).map((name) => ({ office: officeName(office), name })) : [];
}
