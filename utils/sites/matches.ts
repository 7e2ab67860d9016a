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
