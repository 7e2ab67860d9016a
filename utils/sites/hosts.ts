/** What of an address tells which site it is of. */
export type Host = Pick<URL, 'protocol' | 'hostname'>;

/** Whether a host is a domain itself or below it. `eviltweedekamer.nl` is not below `tweedekamer.nl`. */
export function isHostOf({ protocol, hostname }: Host, domain: string): boolean {
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && (hostname === domain || hostname.endsWith(`.${domain}`));
}

/** Domains of the government whose files a page may point to. */
const FILE_DOMAINS = ['tweedekamer.nl', 'rijksoverheid.nl', 'overheid.nl', 'officielebekendmakingen.nl'];

/**
 * The address of a file, for a link that may be followed: https, on a host of the government.
 * A link of the time before https is given as https. Null for anything else.
 */
export function fileAddress(href: string | null, base: URL): string | null {
  if (!href || !URL.canParse(href, base.href)) return null;
  const url = new URL(href, base.href);
  if (!FILE_DOMAINS.some((domain) => isHostOf(url, domain))) return null;
  url.protocol = 'https:';
  url.username = '';
  url.password = '';
  return url.href;
}
