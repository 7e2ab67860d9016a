import JSZip from 'jszip';
import { ODT, checkArchive, type ArchiveRefusal } from '../office/check-archive';

/** What is read of an ODT: its text, and the styles, heads and feet that go with it. */
export interface OdtParts {
  content: Document;
  /** Null when the file has none. */
  styles: Document | null;
}

/** Why an ODT is not opened; `locked`: with a password. */
export type OdtRefusal = ArchiveRefusal | 'locked';

/** A part that is locked has its key described here (OpenDocument 1.3, part 2, section 4.8). */
const PARTS = 'META-INF/manifest.xml';
const LOCKED = /:encryption-data[\s>]/;

/** Opens an ODT: only its words and their looks; macros, pictures and what is embedded are not looked at. */
export async function openOdt(bytes: Uint8Array): Promise<OdtParts | OdtRefusal> {
  const refusal = await checkArchive(bytes, ODT);
  if (refusal !== null) return refusal;
  const archive = await JSZip.loadAsync(bytes);
  const read = async (name: string): Promise<string> => (await archive.file(name)?.async('string')) ?? '';
  if (LOCKED.test(await read(PARTS))) return 'locked';
  const [content, styles] = [parsed(await read(ODT.text)), parsed(await read('styles.xml'))];
  return content ? { content, styles } : 'damaged';
}

/** XML as elements that nobody shows: they run nothing, load nothing, and are never put into a page. */
function parsed(xml: string): Document | null {
  const document = new DOMParser().parseFromString(xml, 'application/xml');
  return document.getElementsByTagName('parsererror').length > 0 ? null : document;
}
