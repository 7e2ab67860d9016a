import type { CitationStyle } from '../citation';
import type { Snippet } from '../notebook/types';

/** The forms in which passages can be taken out of the notebook; file names and fields are told in `./README.md`. */
export const EXPORT_FORMATS = [
  'markdown',
  'markdown-folder',
  'word',
  'text',
  'csv',
  'ris',
  'bibtex',
  'csl-json',
  'web-annotation',
] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** What belongs to all passages that are taken out together. */
export interface ExportContext {
  /** What they are, for people: the heading of a document. */
  title: string;
  /** What they are, in a file's name: `notebook`, `search`, `dossier-30573`, `kst-30573-61`. */
  name: string;
  style: CitationStyle;
  /** ISO 8601 in UTC. */
  exportedAt: string;
}

/** Called with how much is done, from 0 to 1. */
export type OnProgress = (done: number) => void;

/** Makes the content of a file. */
export type Exporter = (
  passages: readonly Snippet[],
  context: ExportContext,
  onProgress: OnProgress,
) => BlobPart[] | Promise<BlobPart[]>;

/** A finished file. */
export interface ExportFile {
  /** `kamernoot-dossier-30573-2026-11-22.md` */
  name: string;
  blob: Blob;
}
