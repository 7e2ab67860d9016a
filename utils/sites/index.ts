import { generic } from './generic';
import { officielebekendmakingen } from './officielebekendmakingen';
import { openOverheid } from './open-overheid';
import { rijksoverheid } from './rijksoverheid';
import { tweedekamer } from './tweedekamer';
import type { SiteAdapter } from './types';

/** One adapter per site; to add a site, add its adapter here and its hosts in `matches.ts`. */
const ADAPTERS: readonly SiteAdapter[] = [tweedekamer, rijksoverheid, officielebekendmakingen, openOverheid];

/** The adapter of the site an address belongs to; the generic one for any other address. */
export function siteOf(url: URL): SiteAdapter {
  // What a browser has to work out anew at every asking is asked for once.
  const { protocol, hostname } = url;
  return ADAPTERS.find((adapter) => adapter.matches({ protocol, hostname })) ?? generic;
}
