import { createReferenceScanner } from './scanner';
import type { Reference, ReferenceContext } from './types';

export { addressOf } from './address';
export { type ReferenceScanner, createReferenceScanner } from './scanner';
export { type ParagraphCache, createParagraphCache } from './paragraph-cache';
export { type LoadedTables, loadTables } from './tables/load';
export type {
  Confidence,
  Reason,
  Reference,
  ReferenceContext,
  ReferenceTables,
  ReferenceType,
} from './types';

const QUERY_LABEL = 'Kamerstuk ';

/**
 * Finds every reference to a document of parliament, a law, a case or an official journal.
 *
 * @param text any text, of any length; offsets in the result are UTF-16 code units of this text
 * @param context what is known beside the text
 * @returns references sorted by start, without overlaps; numbers that a range leaves unsaid ("nrs. 5 t/m 9") have
 *   no width
 */
export function findReferences(text: string, context: ReferenceContext = {}): Reference[] {
  const found = scan(text, context);
  if (context.mode !== 'query' || found.length > 0) return found;
  // What somebody types is a number without its label: "30573 61".
  return scan(`${QUERY_LABEL}${text}`, context).flatMap((reference) => {
    const start = Math.max(0, reference.start - QUERY_LABEL.length);
    const end = reference.end - QUERY_LABEL.length;
    return end > start ? [{ ...reference, start, end, text: text.slice(start, end) }] : [];
  });
}

function scan(text: string, context: ReferenceContext): Reference[] {
  const scanner = createReferenceScanner(context);
  return [...scanner.push(text), ...scanner.finish()];
}
