import { readPage } from '../../../utils/reading/read-page';
import type { ReadingHelp, PageReading } from '../../../utils/reading/read-text';
import { readPageText, type PageText } from '../../../utils/text/page-text';
import type { Span } from '../../../utils/text/positions';
import { bodyOf } from '../../../utils/text/safe-dom';

/** What a session reads, shows places in and makes links in. */
export interface PageSource {
  /** Where it stands: what changes below it is looked at again. */
  root: Node;
  /** Reads all of it; null when there is no text. @param changes counts the changes that were seen below `root` */
  read(help: ReadingHelp, changes: () => number): Promise<PageReading | null>;
  /** Its text as it stands in the document at this moment; null when there is none. */
  text(): PageText | null;
  /** Has a place of the text in the document; resolves when it is there, or never will be. */
  reveal(span: Span): Promise<void>;
}

/** The page of the web that is open. @param isOurs tells nodes that Kamernoot itself put into the page */
export function openPage(isOurs: (node: Node) => boolean): PageSource {
  return {
    root: document,
    read: (help, changes) => readPage(document, new URL(location.href), { isOurs, changes, ...help }),
    text() {
      const body = bodyOf(document);
      return body && readPageText(body, { isOurs });
    },
    reveal: () => Promise.resolve(),
  };
}
