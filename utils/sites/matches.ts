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

/** The hosts of these patterns; `*.` stands for the domain itself and everything below it. */
export const SITE_HOSTS: readonly string[] = SITE_MATCHES.map((pattern) =>
  pattern.slice('https://'.length, -'/*'.length),
);

/** Whether an address is on one of those sites. */
export function isOnOurSites({ protocol, hostname }: URL): boolean {
  if (protocol !== 'https:') return false;
  return SITE_HOSTS.some((host) => {
    const domain = host.replace(/^\*\./, '');
    return hostname === domain || (domain !== host && hostname.endsWith(`.${domain}`));
  });
}
