import type { ExportContext, ExportFile, ExportFormat } from '../../utils/export';

/** What the worker is asked, once. */
export interface ExportOrder {
  format: ExportFormat;
  context: ExportContext;
  /** Ids in the order in which they are to stand; `all`: the whole notebook, oldest first. */
  passages: readonly string[] | 'all';
}

/** What the worker tells. The file, or the failure, comes last. */
export type ExportNews =
  { kind: 'progress'; done: number } | { kind: 'file'; file: ExportFile } | { kind: 'failure' };
