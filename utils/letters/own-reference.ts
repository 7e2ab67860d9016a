import { findDate } from './dates';

const POSTCODE = /\b\d{4} ?[A-Z]{2}\b/;
const TELEPHONE = /^\(?0\d{1,3}\)?[ -][\d ]{6,9}$/;
const NOT_A_REFERENCE =
  /^(?:T|F|E|M|Tel|Fax|Postbus|Pagina|Blad|Contactpersoon)\b|www[.,]|@|^\d{1,3}$|^(?:1[89]|20)\d\d ?[-–—] ?(?:1[89]|20)\d\d$/i;
/** The number at the start of a line that goes on with something else. */
const LEADING = /^[\w./&–-]*\d{3}[\w./–-]*(?: R\b)?/;
const LONGEST = 60;

/**
 * Reads a letter's reference as the sender writes it: `2298637`, `4204015-1087289-PDIZA`, `IENW/BSK-2023/33017`,
 * `DGBI – I&K/ 26844711`, `18003848 R`. Null when the value has no such form (a dash, a date, an address).
 */
export function referenceValue(value: string): string | null {
  const trimmed = value.replace(/^[\s:–—-]+/, '').replace(/[\s.,;]+$/, '');
  const start = trimmed.slice(0, LONGEST);
  if (NOT_A_REFERENCE.test(start) || POSTCODE.test(start) || TELEPHONE.test(start) || findDate(start))
    return null;
  if ((start.match(/\d/g)?.length ?? 0) < 3) return null;
  const words = trimmed.match(/\p{Ll}{4,}/gu)?.length ?? 0;
  if (trimmed.length <= LONGEST && words <= 2) return trimmed;
  return LEADING.exec(trimmed)?.[0] ?? null;
}
