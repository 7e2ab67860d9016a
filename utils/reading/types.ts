import type { LetterReading } from '../letters/types';
import type { Reference } from '../references/types';

/** What was read on a page, as the panel shows it. */
export interface PageSummary {
  /** Address without noise. */
  url: string;
  /** Subject of the letter, else the title of the page. */
  title: string;
  /** Kind of document in the site's own word, `Brief regering`; null when the page does not say. */
  kind: string | null;
  letter: LetterReading;
  /** By what this document is known at other addresses, see `utils/letters/letter-ids.ts`. */
  ids: string[];
  /** In order of appearance; at most `MAX_LISTED_REFERENCES`. */
  references: Reference[];
  /** How many references there are, listed or not. */
  referenceCount: number;
  /** True when the page was too long to be read to its end. */
  truncated: boolean;
  /** Where the letter itself can be downloaded; null when the page names no file. */
  fileUrl: string | null;
}

/** More than this a list in a panel cannot usefully show, and a message should not carry. */
export const MAX_LISTED_REFERENCES = 1000;
