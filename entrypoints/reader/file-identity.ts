import { sha256Of } from '../../utils/bytes/sha256';
import { addressOfContent } from '../../utils/files/reader-address';
import type { PageHints } from '../../utils/letters/types';
import { fileHints } from '../../utils/sites/file-hints';
import { withoutUnseen } from '../../utils/text/unseen';
import type { LoadedFile } from './loaded-file';

/** Of a name that an address gives a file, in UTF-16 code units. */
const LONGEST_TITLE = 500;

/** By what a file is known before it is read. */
export interface FileIdentity {
  /** Where it lies on the web; for a file of this computer a name made of what is in it. */
  address: string;
  /** What it is called where its text does not say. */
  title: string;
  /** What is known of the document in it: by the address, and by what it is made of. */
  hints: PageHints & { fileDigest: string };
}

/** What a file is called by its address: the last part that says anything. */
function nameIn(address: string): string {
  const { pathname, searchParams } = new URL(address);
  const parts = pathname.split('/').filter((part) => part !== '' && part !== 'file' && part !== 'document');
  return searchParams.get('title') ?? searchParams.get('id') ?? parts.at(-1) ?? address;
}

/** @param bytes must still be there: showing a PDF gives them away */
export async function identify({ address, name, bytes }: LoadedFile): Promise<FileIdentity> {
  const fileDigest = await sha256Of(bytes);
  const known = address ?? addressOfContent(fileDigest);
  const title = address === null ? (name ?? '') : nameIn(address);
  return {
    address: known,
    title: withoutUnseen(title).slice(0, LONGEST_TITLE),
    hints: { ...fileHints(known), fileDigest },
  };
}
