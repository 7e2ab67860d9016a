import { pagesOf } from '../anchors/structure/pages';
import { citeSourceOf } from '../citation';
import { isPublicId } from '../letters/letter-ids';
import type { Snippet } from '../notebook/types';
import type { ExportContext, Exporter } from './types';

/** The columns, in their order. Lists are separated by `; `. */
const COLUMNS: Record<string, (passage: Snippet, context: ExportContext) => string> = {
  id: ({ id }) => id,
  quote: ({ quote }) => quote,
  note: ({ note }) => note,
  tags: ({ tags }) => tags.join('; '),
  citation: (passage, { style }) => citeSourceOf(passage, style).text,
  title: ({ source }) => source.title,
  sender: ({ source }) => source.sender ?? '',
  date: ({ source }) => source.date ?? '',
  numbers: ({ source }) => source.ids.filter(isPublicId).join('; '),
  own_reference: ({ source }) => source.ownReference ?? '',
  page: ({ anchor }) => pagesOf(anchor) ?? '',
  address: ({ source }) => source.url,
  cites: ({ references }) => references.join('; '),
  kept: ({ createdAt }) => createdAt,
  changed: ({ updatedAt }) => updatedAt,
};

/** What a spreadsheet takes for a formula, also behind spaces and in full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;
/** Without it Excel takes UTF-8 for the code page of Windows, and é for two other signs. */
const BYTE_ORDER_MARK = '\uFEFF';

/** One field of RFC 4180. A text that a spreadsheet would calculate gets an apostrophe before it. */
function field(text: string): string {
  const guarded = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n']|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

const line = (fields: string[]): string => `${fields.map(field).join(',')}\r\n`;

/** A table of passages: RFC 4180, UTF-8 with a byte order mark, a line of names first. */
export const exportCsv: Exporter = (passages, context, onProgress) => [
  BYTE_ORDER_MARK,
  line(Object.keys(COLUMNS)),
  ...passages.map((passage, index) => {
    onProgress(index / passages.length);
    return line(Object.values(COLUMNS).map((read) => read(passage, context)));
  }),
];
