import { isHostOf } from './hosts';

/** Parameters that say how somebody came to a page, not which page it is. */
const TRACKING = /^(?:utm_|pk_|piwik_|mtm_|mc_|_ga|_gl|stg_|fbclid$|gclid$|msclkid$|ns_)/;
/** Parameters of tweedekamer.nl that tell which document a page is about. */
const TWEEDEKAMER_KEEPS = new Set(['id', 'did', 'dossier']);
const PUBLICATION = /\/((?:kst|h|ah|kv|blg|ag|nds|stb|stcrt|trb)-[\w-]+\.(?:html|pdf|xml|odt))$/;

function keepParameters(url: URL, keep: (name: string) => boolean): void {
  const names = new Set<string>();
  // Not `keys()`: in Firefox' content scripts what it gives cannot be iterated.
  url.searchParams.forEach((_, name) => names.add(name));
  for (const name of names) if (!keep(name)) url.searchParams.delete(name);
  url.searchParams.sort();
}

/** On sites where a document has one address, what is known to be noise in it goes too. */
function cleanKnownSite(url: URL): void {
  for (const domain of ['tweedekamer.nl', 'rijksoverheid.nl']) {
    if (url.hostname === domain) url.hostname = `www.${domain}`;
  }
  const isTweedeKamer = isHostOf(url, 'tweedekamer.nl');
  if (isTweedeKamer && /\/(?:detail|document)$/.test(url.pathname)) {
    keepParameters(url, (name) => TWEEDEKAMER_KEEPS.has(name));
  }
  if (isHostOf(url, 'rijksoverheid.nl') && url.pathname.startsWith('/documenten/')) url.search = '';
  const publication = PUBLICATION.exec(url.pathname);
  if (isHostOf(url, 'officielebekendmakingen.nl') && publication) {
    // The same publication is served below any path: /dossier/kst-…, /staatscourant/kst-….
    url.hostname = 'zoek.officielebekendmakingen.nl';
    url.pathname = `/${publication[1]}`;
    url.search = '';
  }
}

/**
 * An address without noise, so that one page has one address: no fragment, no tracking parameters, the rest in a
 * fixed order, https, one host name. What identifies the document stays.
 *
 * An address that cannot be parsed, or is not of the web, is given back as it is (without fragment when it has one).
 */
export function canonicalAddress(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return url.href;
  if (url.port === '') url.protocol = 'https:';
  keepParameters(url, (name) => !TRACKING.test(name));
  cleanKnownSite(url);
  if (url.pathname.length > 1) url.pathname = url.pathname.replace(/\/+$/, '') || '/';
  return url.href;
}
