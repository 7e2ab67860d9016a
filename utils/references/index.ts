import { createReferenceScanner } from './scanner';
import type { Reference, ReferenceContext } from './types';

export { KNOWN_HOSTS, addressOf } from './address';
export { type ReferenceScanner, createReferenceScanner } from './scanner';
export { type LoadedTables, loadTables } from './tables/load';
export type { Confidence, Reference, ReferenceContext, ReferenceTables, ReferenceType } from './types';

/**
 * Finds every reference to a document of parliament, a law, a case or an official journal.
 *
 * @param text any text, of any length; offsets in the result are UTF-16 code units of this text
 * @param context what is known beside the text
 * @returns references sorted by start, without overlaps; numbers that a range leaves unsaid ("nrs. 5 t/m 9") have
 *   no width
 */
export function findReferences(text: string, context: ReferenceContext = {}): Reference[] {
  const scanner = createReferenceScanner(context);
  return [...scanner.push(text), ...scanner.finish()];
}
