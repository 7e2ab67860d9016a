import { civilBookOf } from './civil-code';
import { LAWS } from './laws';

/** A longer name is no abbreviation. In UTF-16 code units; "Wet IB 2001" just fits. */
const LONGEST_ABBREVIATION = 11;

const namesOf = new Map(LAWS.map(([id, ...names]) => [id, names]));

/**
 * How a law is named behind the number of an article: `Awb`, `Grondwet`, `Wet dieren`. A name of one word is left as
 * it is, a longer one is abbreviated where the table of laws knows how.
 *
 * @param id of wetten.overheid.nl, a CELEX number, or a name that is no id
 * @returns null for an id that is not in the table
 */
export function shortLawName(id: string): string | null {
  if (civilBookOf(id) !== null) return 'BW';
  const [name, ...others] = namesOf.get(id) ?? [];
  if (name === undefined) return null;
  if (!/\s/.test(name.replace(/\s\d{4}$/, ''))) return name;
  return others.find(({ length }) => length <= LONGEST_ABBREVIATION) ?? name;
}

/** A law's name in full: `Algemene wet bestuursrecht`; null for an id that is not in the table. */
export function fullLawName(id: string): string | null {
  const book = civilBookOf(id);
  return book === null ? (namesOf.get(id)?.[0] ?? null) : `Burgerlijk Wetboek Boek ${book}`;
}
