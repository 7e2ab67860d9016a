const PUBLICATIONS = 'https://zoek.officielebekendmakingen.nl';
const EUR_LEX = 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=';
const PARLIAMENT = 'https://www.tweedekamer.nl';

/** Hosts that addresses of references lead to. A link to any other host is refused. */
const KNOWN_HOSTS: readonly string[] = [
  'zoek.officielebekendmakingen.nl',
  'www.tweedekamer.nl',
  'eur-lex.europa.eu',
  'uitspraken.rechtspraak.nl',
  'deeplink.rechtspraak.nl',
  'hudoc.echr.coe.int',
  'wetten.overheid.nl',
  'www.raadvanstate.nl',
];

type Address = [pattern: RegExp, url: (id: string) => string | null];

const ADDRESSES: Address[] = [
  // Before 1994 there are only scans, without a year it is not known which one, and a meeting has several pages.
  [
    /^(?:a?h-\w+-(?:18|19[0-8]|199[0-3])\d+-|ah-[et]k-\d+$|h-[et]k-(?:\d{1,4}(?:-\d+)*|\d{8}-\d+)$)/,
    () => null,
  ],
  // The Staatsblad and the Tractatenblad are published from 1951 on, the Staatscourant from 2009.
  [
    /^(?:kst|a?h|kv|nds|ag|blg|(?:stb|trb)-(?:195[1-9]|19[6-9]|2)\d*|stcrt-20(?:09|[1-9]\d))-[\w-]+$/,
    (id) => `${PUBLICATIONS}/${id}.html`,
  ],
  [/^dossier-\d{5}(?:-[A-Z\d]+)?$/, (id) => `${PUBLICATIONS}/dossier/${id.slice('dossier-'.length)}`],
  [/^\d{4}D\d{5}$/, (id) => `${PARLIAMENT}/kamerstukken/detail?id=${id}&did=${id}`],
  [/^\d{4}Z\d{5}$/, (id) => `${PARLIAMENT}/zoeken?qry=${id}`],
  [/^\d{4}A\d{5}$/, (id) => `${PARLIAMENT}/debat_en_vergadering/commissievergaderingen/details?id=${id}`],
  [/^TZ\d{6}-\d{3}$/, (id) => `${PARLIAMENT}/kamerstukken/toezeggingen/detail?id=${id}`],
  [/^3\d{4}[RLDFH]\d{4}(?:$|:)/, (id) => `${EUR_LEX}CELEX:${id.slice(0, 10)}`],
  [/^(?:COM|SWD|SEC|JOIN):\d{4}:\d+$/, (id) => `${EUR_LEX}${id}:FIN`],
  [/^ECLI:NL:/, (id) => `https://uitspraken.rechtspraak.nl/details?id=${id}`],
  [/^ECLI:EU:/, (id) => `${EUR_LEX}ecli:${id}`],
  [/^ECLI:CE:/, (id) => `https://hudoc.echr.coe.int/eng#${encodeURIComponent(`{"ecli":["${id}"]}`)}`],
  [/^[A-Z]{2}\d{4}$/, (id) => `https://deeplink.rechtspraak.nl/uitspraak?id=${id}`],
  [
    /^W\d{2}\.\d{2}\.\d{4,5}(?:\/[IVX]+)?$/,
    (id) => `https://www.raadvanstate.nl/adviezen/?zoeken_term=${encodeURIComponent(id)}`,
  ],
  // Treaties number their articles in ways of their own, so they are opened as a whole.
  [/^BWB(?:R\d{7}$|V\d{7})/, (id) => `https://wetten.overheid.nl/${id.slice(0, 11)}`],
  // Every article of the treaties of the Union has a CELEX number, in the consolidated version of 2016.
  [
    /^(?:VEU|VWEU|Handvest):\d+$/,
    (id) => {
      const [treaty = '', article = ''] = id.split(':');
      const letter = treaty === 'VWEU' ? 'E' : treaty === 'VEU' ? 'M' : 'P';
      return `${EUR_LEX}CELEX:12016${letter}${article.padStart(3, '0')}`;
    },
  ],
  [
    /^BWBR\d{7}:[\w.:]+$/,
    (id) => `https://wetten.overheid.nl/jci1.3:c:${id.slice(0, 11)}&artikel=${id.slice(12)}`,
  ],
];

/**
 * The address of a document, or null when it cannot be told from the id alone.
 *
 * @param id a canonical id, such as `kst-30573-61`, `2011D02476` or `dossier-21501-02`
 */
export function addressOf(id: string): string | null {
  const known = ADDRESSES.find(([pattern]) => pattern.test(id));
  return known ? known[1](id) : null;
}

/**
 * Whether an address may be linked to: https and a known host, without a user name or a port of its own.
 *
 * @param address any text, hostile ones included
 */
export function isKnownAddress(address: string): boolean {
  // Nothing but the host can stand before the first slash.
  return KNOWN_HOSTS.some((host) => address.startsWith(`https://${host}/`));
}
