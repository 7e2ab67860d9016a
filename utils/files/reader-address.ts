/** The page of the extension in which files are read. */
export const READER_PAGE = '/reader.html';

/** What a file of this computer is known by: a name made of what is in it (RFC 6920 has the idea). */
export const addressOfContent = (sha256: string): string => `urn:sha256:${sha256}`;

const CONTENT = /^urn:sha256:([0-9a-f]{64})$/;

/** A page in a file, as PDF viewers write it behind the address (RFC 8118, section 3). */
const PAGE = /(?:^|[#&])page=(\d{1,5})(?:&|$)/;

/**
 * Where the reader shows a file, as a path in the extension. The file's address stands in it as it is and not
 * encoded, because a browser that redirects to the reader cannot encode it.
 */
export function readerPath(fileAddress: string): string {
  const address = URL.canParse(fileAddress) ? new URL(fileAddress).href : fileAddress;
  const [file = '', fragment] = splitAt(address, '#');
  return `${READER_PAGE}?url=${file}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The SHA-256 in an address that names a file by its content; null for any other address. */
export const contentIn = (address: string): string | null => CONTENT.exec(address)?.[1] ?? null;

/**
 * The address of the file that the reader is asked to show: everything behind `url=`, `&` and `?` included.
 * An address of the time before https is given as https; a `urn:sha256:` is that of a kept copy. Null when there is
 * none, or none of the web.
 *
 * @param search the query of the reader's own address, with its `?`
 */
export function askedFile(search: string): string | null {
  const start = search.indexOf('url=');
  const address = start === -1 ? '' : search.slice(start + 'url='.length);
  const whole = /^https?%3a/i.test(address) ? decoded(address) : address;
  if (contentIn(whole) !== null) return whole;
  if (!URL.canParse(whole)) return null;
  const url = new URL(whole);
  if (url.protocol === 'http:' && url.port === '') url.protocol = 'https:';
  if (url.protocol !== 'https:') return null;
  url.username = '';
  url.password = '';
  url.hash = '';
  return url.href;
}

/** The file that a tab of the extension shows; null for any other address. */
export function fileInTab(tabAddress: string): string | null {
  if (!URL.canParse(tabAddress)) return null;
  const { protocol, pathname, search } = new URL(tabAddress);
  return protocol.endsWith('-extension:') && pathname === READER_PAGE ? askedFile(search) : null;
}

/** The page that a fragment names, counted from 1; null when it names none. */
export function pageInFragment(fragment: string): number | null {
  const page = Number(PAGE.exec(fragment)?.[1]);
  return page > 0 ? page : null;
}

function splitAt(text: string, mark: string): [string, string | undefined] {
  const index = text.indexOf(mark);
  return index === -1 ? [text, undefined] : [text.slice(0, index), text.slice(index + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
