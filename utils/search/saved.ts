import type { SegmentData } from './segment';

/** Grows when the saved form, or what is read from a passage, changes: an older index is built anew by who loads it. */
const VERSION = 2;

/** The whole index in a form that IndexedDB stores as it is: typed arrays, strings and numbers. */
export interface SavedIndex {
  version: number;
  segment: SegmentData;
  acronyms: [acronym: string, longForm: string, count: number][];
}

export function toSaved(segment: SegmentData, acronyms: SavedIndex['acronyms']): SavedIndex {
  return { version: VERSION, segment, acronyms };
}

function isSaved(saved: unknown): saved is SavedIndex {
  return (
    typeof saved === 'object' &&
    saved !== null &&
    'version' in saved &&
    saved.version === VERSION &&
    'acronyms' in saved &&
    Array.isArray(saved.acronyms) &&
    'segment' in saved &&
    typeof saved.segment === 'object' &&
    saved.segment !== null
  );
}

/** Throws a TypeError when `saved` was not made by `toSaved` of this version. */
export function fromSaved(saved: unknown): SavedIndex {
  if (!isSaved(saved)) throw new TypeError('Not a saved search index of this version');
  return saved;
}
