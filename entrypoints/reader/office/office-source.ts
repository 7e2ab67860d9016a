import { OF_FILE } from '../../../utils/letters/of-file';
import { readText } from '../../../utils/reading/read-text';
import { createSlices } from '../../../utils/reading/slices';
import { isRunningPart } from '../../../utils/text/office/running-part';
import { joinFootnotes } from '../../../utils/text/footnotes';
import { readPageText, type PageText } from '../../../utils/text/page-text';
import type { PageSource } from '../../page.content/session/page-source';
import type { FileIdentity } from '../file-identity';

/** A file of an office program as a session reads it: what is drawn of it is read as a page. */
export function officeSource(root: HTMLElement, { address, title, hints }: FileIdentity): PageSource {
  const text = (): PageText => ({ ...readPageText(root, { isOurs: isRunningPart }), isDrawing: true });
  return {
    root,
    text,
    async read(known) {
      const page = text();
      if (page.text.trim() === '') return null;
      const footnotes = joinFootnotes(page, document);
      const letterSpan = { start: 0, end: page.text.length };
      return readText(
        { page, footnotes, letterSpan, hints, help: OF_FILE, address, title },
        known,
        createSlices(),
      );
    },
    reveal: () => Promise.resolve(),
  };
}
