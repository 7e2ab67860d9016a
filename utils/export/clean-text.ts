/** No file format carries these: control characters, halves of a pair, and what is no character at all. */
const NOT_IN_FILES =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Text as every format can carry it: one kind of line end, nothing that XML forbids. */
export function cleanText(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(NOT_IN_FILES, '');
}
