import { findDate } from './dates';
import { SALUTATION } from './normalise';

/** The first date above the salutation, for letters whose labels cannot be read; null when there is none. */
export function dateAbove(head: string[]): string | null {
  const salutation = head.findIndex((line) => SALUTATION.test(line));
  return salutation < 0 ? null : (findDate(head.slice(0, salutation).join('\n'))?.iso ?? null);
}
