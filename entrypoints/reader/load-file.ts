import { createFileCopies } from '../../utils/files/copies';
import { FileFailure } from '../../utils/files/failure';
import { fetchFile, type FetchOptions } from '../../utils/files/fetch-file';
import { contentIn } from '../../utils/files/reader-address';
import { canonicalAddress } from '../../utils/sites/address';
import { isOnOurSites } from '../../utils/sites/matches';
import type { LoadedFile, OpenedCopy } from './loaded-file';

/** Whether the reader gets a file by itself: from one of our sites, or from the copies that are kept. */
export const isLoaded = (address: string | null): address is string =>
  address !== null && (contentIn(address) !== null || isOnOurSites(new URL(address)));

/** Gets the file that an address names: from its site, or from the kept copies. @throws what `fetchFile` throws */
export async function loadFile(address: string, options: FetchOptions): Promise<LoadedFile> {
  const sha256 = contentIn(address);
  if (sha256 === null) return { ...(await fetchFile(address, options)), address, name: null, copy: null };
  const copy = await createFileCopies().get(sha256);
  if (!copy) throw new FileFailure('no-copy');
  return copyAsFile({ ...copy, because: null }, address);
}

/**
 * A kept copy as a file, under the address that was asked for when it was kept from there, else under one it was
 * kept from.
 *
 * @throws FileFailure `no-copy` or `damaged`
 */
export async function copyAsFile(copy: OpenedCopy, asked: string | null): Promise<LoadedFile> {
  const { kind, addresses, title, sha256 } = copy;
  const bytes = await createFileCopies().read(sha256);
  const isKeptFrom = asked !== null && addresses.includes(canonicalAddress(asked));
  const address = isKeptFrom ? asked : addresses.find((known) => contentIn(known) === null);
  return address === undefined || contentIn(address) !== null
    ? { bytes, kind, address: null, name: title, copy }
    : { bytes, kind, address, name: null, copy };
}
