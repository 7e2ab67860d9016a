import { isOnOurSites } from '../sites/matches';

/** The forms that addresses of files have on our sites, as far as they are known; the path, then the whole. */
const FILE_PATH = /\.(?:pdf|docx|odt)$|^\/documenten\/[\w-]+\/file$|^\/downloads\/document$|\/resource$/i;

/**
 * Whether an address on one of our sites looks like that of a file. Only a guess, for what is to be offered before
 * anything was fetched: the reader goes by what comes.
 */
export function isFileAddress(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  return isOnOurSites(url) && FILE_PATH.test(url.pathname);
}
