import type { Snippet } from '../notebook/types';
import { exportFileName, mediaType } from './file-name';
import { cleanPassage } from './letters';
import type { ExportContext, Exporter, ExportFile, ExportFormat, OnProgress } from './types';

export {
  EXPORT_FORMATS,
  type ExportContext,
  type ExportFile,
  type ExportFormat,
  type OnProgress,
} from './types';

/** The libraries of a format are only loaded when it is asked for. */
const EXPORTERS: Record<ExportFormat, () => Promise<Exporter>> = {
  markdown: async () => (await import('./markdown')).exportMarkdown,
  'markdown-folder': async () => (await import('./markdown-folder')).exportMarkdownFolder,
  word: async () => (await import('./word')).exportWord,
  text: async () => (await import('./plain-text')).exportPlainText,
  csv: async () => (await import('./csv')).exportCsv,
  ris: async () => (await import('./bibliography')).exportRis,
  bibtex: async () => (await import('./bibliography')).exportBibtex,
  'csl-json': async () => (await import('./bibliography')).exportCslJson,
  'web-annotation': async () => (await import('./web-annotation')).exportWebAnnotations,
};

/**
 * Makes a file of passages. Long work: in the extension it runs in a worker.
 *
 * @param onProgress called with how much is done, from 0 to 1
 */
export async function createExport(
  format: ExportFormat,
  passages: readonly Snippet[],
  context: ExportContext,
  onProgress: OnProgress = () => {},
): Promise<ExportFile> {
  const run = await EXPORTERS[format]();
  const parts = await run(passages.map(cleanPassage), context, onProgress);
  onProgress(1);
  return { name: exportFileName(format, context), blob: new Blob(parts, { type: mediaType(format) }) };
}
