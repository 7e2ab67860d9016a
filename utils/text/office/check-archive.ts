import JSZip from 'jszip';

/** Why a file is not opened: it is broken, it is another archive, or it would grow without measure. */
export type ArchiveRefusal = 'damaged' | 'unknown-kind' | 'bomb';

/** A kind of file that is an archive of parts. */
interface ArchiveKind {
  /** The part that holds the text. */
  text: string;
  /** Parts that are read as XML. */
  xml: RegExp;
}

export const DOCX: ArchiveKind = { text: 'word/document.xml', xml: /\.(?:xml|rels)$/i };
/** Its other parts may have a document type, as old programs write one into the list of parts; they are not read. */
export const ODT: ArchiveKind = { text: 'content.xml', xml: /^(?:content|styles)\.xml$/ };

/** How much an archive may hold; a letter never needs as much, and more is made to fill the memory. */
const ARCHIVE_LIMITS = {
  /** Bytes of all parts, unpacked. */
  bytes: 200_000_000,
  /** Bytes of one part with words; more takes minutes to draw. */
  bytesOfText: 40_000_000,
  parts: 5_000,
};
/**
 * A document type, which could name entities, is forbidden in a DOCX (ECMA-376 part 2, section 8.2.3), and no program
 * writes one into the text of an ODT.
 */
const DOCTYPE = /<!\s*(?:DOCTYPE|ENTITY)/i;
/** More than this stands before the first element of no part that a program wrote. */
const LOOK_AT = 4_096;

/**
 * Looks into a file before it is opened: whether it is of its kind, and whether what comes out of the archive, by what
 * it says of itself and by what really comes, is not more than a letter can be.
 *
 * @returns why it is refused, null when it may be opened
 */
export async function checkArchive(
  data: ArrayBuffer | Uint8Array,
  { text, xml }: ArchiveKind,
  limits = ARCHIVE_LIMITS,
): Promise<ArchiveRefusal | null> {
  const declared = declaredSizes(data instanceof Uint8Array ? data : new Uint8Array(data), limits.parts);
  if (!declared) return 'damaged';
  if (declared.parts > limits.parts || declared.bytes > limits.bytes) return 'bomb';
  let archive: JSZip;
  try {
    archive = await JSZip.loadAsync(data);
  } catch {
    return 'damaged';
  }
  if (!archive.file(text)) return 'unknown-kind';
  let left = limits.bytes;
  for (const part of Object.values(archive.files)) {
    if (part.dir) continue;
    const isText = xml.test(part.name);
    const read = await readUpTo(part, Math.min(left, isText ? limits.bytesOfText : left));
    if (typeof read === 'string') return read;
    left -= read.bytes;
    if (isText && (DOCTYPE.test(read.start) || (read.bytes > LOOK_AT && !hasElement(read.start)))) {
      return 'damaged';
    }
  }
  return null;
}

interface StreamOf<Chunk> {
  on(event: 'data', listener: (chunk: Chunk) => void): this;
  on(event: 'error', listener: (error: Error) => void): this;
  on(event: 'end', listener: () => void): this;
  resume(): this;
  pause(): this;
}

/** Whether an element begins in the beginning of an XML text: behind it there can be no document type any more. */
function hasElement(start: string): boolean {
  let at = start.indexOf('<');
  for (;;) {
    const end = start.startsWith('<?', at) ? '?>' : start.startsWith('<!--', at) ? '-->' : null;
    if (at < 0 || end === null) return at >= 0 && /[\w:]/.test(start.charAt(at + 1));
    const closed = start.indexOf(end, at + 2);
    at = closed < 0 ? -1 : start.indexOf('<', closed);
  }
}

/** Unpacks a part without keeping it; ends as soon as it is larger than the limit or turns out to be damaged. */
function readUpTo(
  part: JSZip.JSZipObject,
  limit: number,
): Promise<{ bytes: number; start: string } | ArchiveRefusal> {
  return new Promise((resolve) => {
    const { internalStream } = part as JSZip.JSZipObject & {
      internalStream(type: 'uint8array'): StreamOf<Uint8Array>;
    };
    const stream = internalStream.call(part, 'uint8array');
    let bytes = 0;
    let start = '';
    stream
      .on('data', (chunk) => {
        // UTF-16 has a zero in every letter that is looked for.
        if (start.length < LOOK_AT)
          start += String.fromCharCode(...chunk.subarray(0, LOOK_AT).filter((byte) => byte !== 0));
        bytes += chunk.length;
        if (bytes <= limit) return;
        stream.pause();
        resolve('bomb');
      })
      .on('error', () => resolve('damaged'))
      .on('end', () => resolve({ bytes, start }))
      .resume();
  });
}

const CENTRAL_HEADER = 0x02014b50;
const END = 0x06054b50;
const LONGEST_COMMENT = 65_535;
const END_LENGTH = 22;
const HEADER_LENGTH = 46;

/** What an archive says of itself: how many files, and their bytes unpacked; null when it is no archive. */
function declaredSizes(data: Uint8Array, mostParts: number): { parts: number; bytes: number } | null {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let end = data.length - END_LENGTH;
  const lowest = Math.max(0, end - LONGEST_COMMENT);
  while (end >= lowest && view.getUint32(end, true) !== END) end--;
  if (end < lowest) return null;
  let at = view.getUint32(end + 16, true);
  let [parts, bytes] = [0, 0];
  while (at + HEADER_LENGTH <= data.length && view.getUint32(at, true) === CENTRAL_HEADER) {
    parts += 1;
    bytes += view.getUint32(at + 24, true);
    if (parts > mostParts) break;
    at +=
      HEADER_LENGTH +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return { parts, bytes };
}
