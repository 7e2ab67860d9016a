/**
 * The government's own sites where Kamernoot runs by itself, as match patterns.
 *
 * They are the host permissions as well. The list is final: a host that is added later disables the
 * extension for every user until that user agrees.
 */
export const SITE_MATCHES = [
  'https://*.tweedekamer.nl/*',
  'https://*.rijksoverheid.nl/*',
  'https://*.officielebekendmakingen.nl/*',
  'https://open.overheid.nl/*',
  'https://repository.overheid.nl/*',
] as const;

/** Whether an address is on one of those sites. */
export function isOnOurSites({ protocol, hostname }: URL): boolean {
  if (protocol !== 'https:') return false;
  return SITE_MATCHES.some((pattern) => {
    const host = pattern.slice('https://'.length, -'/*'.length);
    const domain = host.replace(/^\*\./, '');
    return hostname === domain || (domain !== host && hostname.endsWith(`.${domain}`));
  });
}
