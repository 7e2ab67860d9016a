import { dossierKey } from '../kamerstuk/readings';
import type { KamerstukParts } from '../rules/rule';
import type { ReferenceTables } from '../types';

/** More candidates than this say nothing. */
const MOST = 3;

/**
 * Papers that may have been meant where a paper does not exist: one digit of the dossier apart, with a number that
 * is known. Only few dossiers have high numbers, so this speaks where it can help: 22122-2930 for 22112-2930.
 */
export function meantInstead(parts: KamerstukParts, tables: ReferenceTables): string[] {
  const found: string[] = [];
  for (let place = 0; place < parts.dossier.length; place += 1) {
    for (let digit = 0; digit <= 9; digit += 1) {
      const dossier = `${parts.dossier.slice(0, place)}${digit}${parts.dossier.slice(place + 1)}`;
      const key = dossierKey(dossier, parts.suffix);
      if (dossier !== parts.dossier && Number(parts.number) <= (tables.highestNumber(key) ?? 0)) {
        found.push(`kst-${key}-${parts.number}`);
      }
    }
  }
  return found.length <= MOST ? found : [];
}
