import type { SavedAcronyms } from './acronyms';
import type { SavedSegment } from './segments';

/** Grows when the saved form, or what is read from a passage, changes: an older index is built anew by who loads it. */
const VERSION = 6;

/**
 * The whole index in a form that IndexedDB stores as it is: typed arrays, strings and numbers. The data of a segment
 * never changes, so that each can be stored by itself, and only once.
 */
export interface SavedIndex {
  version: number;
  segments: SavedSegment[];
  acronyms: SavedAcronyms;
  vocabulary: string;
}

export function toSaved(parts: Omit<SavedIndex, 'version'>): SavedIndex {
  return { version: VERSION, ...parts };
}

function isSaved(saved: unknown): saved is SavedIndex {
  return (
    typeof saved === 'object' &&
    saved !== null &&
    'version' in saved &&
    saved.version === VERSION &&
    'acronyms' in saved &&
    'segments' in saved &&
    Array.isArray(saved.segments) &&
    'vocabulary' in saved
  );
}

/** Throws a TypeError when `saved` was not made by `toSaved` of this version. */
export function fromSaved(saved: unknown): SavedIndex {
  if (!isSaved(saved)) throw new TypeError('Not a saved search index of this version');
  return saved;
}
