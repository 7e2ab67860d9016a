import { FileFailure } from './failure';

/** What a file is, by its own first bytes. `zip` is a container: what is in it decides whether it is a DOCX. */
export type FileKind = 'pdf' | 'zip' | 'odt' | 'old-word' | 'web-page' | 'unknown';

/** What the reader can show. */
export type ReadableKind = 'pdf' | 'zip' | 'odt';

/** How the name of a file of a kind ends, and what it is for the browser. */
export const FILE_TYPES: Record<ReadableKind, { ending: string; type: string }> = {
  pdf: { ending: '.pdf', type: 'application/pdf' },
  zip: {
    ending: '.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
  odt: { ending: '.odt', type: 'application/vnd.oasis.opendocument.text' },
};

/** So many bytes are enough to tell what a file is: a PDF may begin with other bytes (ISO 32000-1, annex H.3.4.1). */
export const ENOUGH_BYTES = 1024;

/** A text of LibreOffice says so at once: its first part is not compressed (OpenDocument 1.3, part 2, section 3.3). */
const ODT = `mimetype${FILE_TYPES.odt.type}`;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of Word before 2007 (MS-CFB, 2.2). */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const WEB_PAGE = /^(?:<!--[\s\S]{0,500}?-->\s*)?<(?:!doctype html|html|head|body|script|meta|title)\b/i;

/**
 * What a file is. The name and the ending of its address say nothing, and servers are wrong about the type, so
 * the bytes decide; the type only where they do not.
 *
 * @param first the file's first bytes, at least `ENOUGH_BYTES` or all
 * @param contentType what the server says, with or without parameters; null when it says nothing
 */
export function fileKindOf(first: Uint8Array, contentType: string | null): FileKind {
  const head = first.subarray(0, ENOUGH_BYTES);
  const text = Array.from(head, (byte) => String.fromCharCode(byte)).join('');
  if (beginsWith(head, ZIP)) return text.includes(ODT) ? 'odt' : 'zip';
  if (beginsWith(head, COMPOUND)) return 'old-word';
  if (text.includes('%PDF-')) return 'pdf';
  if (WEB_PAGE.test(text.replace(/^ï»¿/, '').trimStart())) return 'web-page';
  return contentType?.trim().toLowerCase().startsWith('text/html') ? 'web-page' : 'unknown';
}

function beginsWith(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** What a file is that can be shown; for the arguments see `fileKindOf`. @throws FileFailure when it is none */
export function readableKindOf(first: Uint8Array, contentType: string | null): ReadableKind {
  if (first.length === 0) throw new FileFailure('empty');
  const kind = fileKindOf(first, contentType);
  if (kind === 'unknown') throw new FileFailure('unknown-kind');
  if (kind === 'web-page' || kind === 'old-word') throw new FileFailure(kind);
  return kind;
}
