import type { CitationStyle } from '../citation';
import type { Snippet } from '../notebook/types';

/**
 * The forms in which passages can be taken out of the notebook.
 *
 * Every file is called `kamernoot-<what>-<day><ending>`, where `<what>` is `notebook`, `search`, `dossier-<number>`,
 * the number of a letter (`kst-30573-61`, else `letter-<its day>`) or `passage-` with that number. All are UTF-8.
 *
 * | form              | ending          | what is in it                                                          |
 * | ----------------- | --------------- | ---------------------------------------------------------------------- |
 * | `markdown`        | `.md`           | front matter `title`, `exported`, `passages`, `tags`; a heading for    |
 * |                   |                 | every letter; of a passage a block quote, its citation as a link, the  |
 * |                   |                 | note, the tags as `#tag`                                               |
 * | `markdown-folder` | `-markdown.zip` | folder `Kamernoot` with a note for every letter, `<day> <number>       |
 * |                   |                 | <title>.md`; front matter `title`, `sender`, `date`, `citation`,       |
 * |                   |                 | `address`, `numbers`, `own_reference`, `passages`, `tags`              |
 * | `word`            | `.docx`         | a heading for every letter, quotes with their citation in a footnote,  |
 * |                   |                 | notes, tags                                                            |
 * | `text`            | `.txt`          | quote, citation, address, note and tags, parted by `* * *`             |
 * | `csv`             | `.csv`          | RFC 4180 with a byte order mark; columns `id`, `quote`, `note`, `tags`,|
 * |                   |                 | `citation`, `title`, `sender`, `date`, `numbers`, `own_reference`,     |
 * |                   |                 | `page`, `address`, `cites`, `kept`, `changed`; lists parted by `; `; an|
 * |                   |                 | apostrophe before what a spreadsheet would calculate                   |
 * | `ris`             | `.ris`          | a `RPRT` for every letter: `ID`, `AU`, `DA`, `PY`, `TI`, `SN` (number),|
 * |                   |                 | `M3`, `UR`, `KW` (tags), `LA`, `N1` (its passages with their pages)    |
 * | `bibtex`          | `.bib`          | a `@techreport` for every letter, its passages in `annote`             |
 * | `csl-json`        | `.csl.json`     | a `report` for every letter, its passages in `note`                    |
 * | `web-annotation`  | `.jsonld`       | an array of W3C annotations: note and tags as bodies, the place as     |
 * |                   |                 | `TextQuoteSelector`, `TextPositionSelector` and `RangeSelector`, from  |
 * |                   |                 | `XPathSelector` to `XPathSelector` on a page of the web and from       |
 * |                   |                 | `FragmentSelector` to `FragmentSelector` (`page=3`) in a PDF; `label`  |
 * |                   |                 | is the number that is printed on that page                             |
 */
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
