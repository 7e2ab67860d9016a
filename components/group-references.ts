import type { Reference } from '../utils/references/types';

/** One cited document with every place that cites it. */
export interface CitedDocument {
  /** The surest of the readings; the first of those that are equally sure. */
  reference: Reference;
  /** UTF-16 offsets in the page's text, ascending. */
  places: number[];
}

const SURENESS = { certain: 2, likely: 1, doubtful: 0 };

/** Brings the references to one document together, in the order in which documents are first cited. */
export function groupReferences(references: Reference[]): CitedDocument[] {
  const documents = new Map<string, CitedDocument>();
  for (const reference of references) {
    const key = `${reference.type} ${reference.id}`;
    const known = documents.get(key);
    if (!known) {
      documents.set(key, { reference, places: [reference.start] });
      continue;
    }
    known.places.push(reference.start);
    if (SURENESS[reference.confidence] > SURENESS[known.reference.confidence]) known.reference = reference;
  }
  return [...documents.values()];
}
