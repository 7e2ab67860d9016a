import { dossierOf } from '../../utils/references/id-parts';
import type { Reference, ReferenceType } from '../../utils/references/types';

/** One cited document with every place that cites it. */
export interface CitedDocument {
  /** The surest of the readings; the first of those that are equally sure. */
  reference: Reference;
  /** UTF-16 offsets in the page's text, ascending. */
  places: number[];
  /** How many of the places cite it through a footnote only. */
  throughFootnotes: number;
}

const SURENESS = { certain: 2, likely: 1, doubtful: 0 };

/** Brings the references to one document together, in the order in which documents are first cited. */
export function groupReferences(references: Reference[]): CitedDocument[] {
  const documents = new Map<string, CitedDocument>();
  for (const reference of references) {
    const key = `${reference.type} ${reference.id}`;
    const through = reference.reason === 'through-footnote' ? 1 : 0;
    const known = documents.get(key);
    if (!known) {
      documents.set(key, { reference, places: [reference.start], throughFootnotes: through });
      continue;
    }
    known.places.push(reference.start);
    known.throughFootnotes += through;
    if (SURENESS[reference.confidence] > SURENESS[known.reference.confidence]) known.reference = reference;
  }
  return [...documents.values()];
}

/** Cited documents that stand together: those of one dossier, or else those of one type. */
export interface DocumentGroup {
  /** `30573`, `36410-XVI`; null for documents that belong to none. */
  dossier: string | null;
  type: ReferenceType;
  /** At least one. */
  documents: CitedDocument[];
}

/** Brings what belongs to one dossier together, and else what is of one type, in the order of the first of each. */
export function groupDocuments(documents: CitedDocument[]): DocumentGroup[] {
  const groups = new Map<string, DocumentGroup>();
  for (const document of documents) {
    const { id, type } = document.reference;
    const dossier = dossierOf(id);
    const key = dossier ?? type;
    const group = groups.get(key);
    if (group) group.documents.push(document);
    else groups.set(key, { dossier, type, documents: [document] });
  }
  return [...groups.values()];
}
