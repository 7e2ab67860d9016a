import { OF_FILE } from '../../../utils/letters/of-file';
import { readText } from '../../../utils/reading/read-text';
import { createSlices } from '../../../utils/reading/slices';
import type { PageText } from '../../../utils/text/page-text';
import { filePiecesOf } from '../../../utils/text/pdf/positions';
import type { FileText } from '../../../utils/text/pdf/types';
import type { PageSource } from '../../page.content/session/page-source';
import type { FileIdentity } from '../file-identity';
import type { PdfView } from './pdf-view';
import { TextOfPages } from './text-of-pages';

/** A PDF as a session reads it: all of its text, of which only the pages near the window stand in the document. */
export function pdfSource(
  file: FileText,
  view: PdfView,
  root: HTMLElement,
  { address, title, hints }: FileIdentity,
): PageSource {
  const pages = new TextOfPages(file, view.pages);
  const text = (): PageText => ({
    text: file.text,
    runs: pages.runs(),
    markers: [],
    hidden: [],
    truncated: file.truncated,
    places: pages.places,
  });
  return {
    root,
    text,
    async read(known) {
      if (!file.hasText) return null;
      return readText(
        {
          page: text(),
          footnotes: file.footnotes,
          letterSpan: { start: 0, end: file.text.length },
          bodyEnd: file.body.end,
          running: file.asides.filter(({ kind }) => kind === 'head' || kind === 'foot'),
          hints,
          help: OF_FILE,
          address,
          title,
        },
        known,
        createSlices(),
      );
    },
    async reveal(span) {
      const needed = new Set(filePiecesOf(file, span).map(({ page }) => page));
      await Promise.all([...needed].slice(0, 3).map((page) => view.need(page + 1)));
    },
  };
}
