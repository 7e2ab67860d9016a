/** Courts that stand in an ECLI by a code of their own, as the Leidraad voor juridische auteurs abbreviates them. */
const COURTS: Record<string, string> = {
  'NL:HR': 'HR',
  'NL:RVS': 'ABRvS',
  'NL:CRVB': 'CRvB',
  'NL:CBB': 'CBb',
  'EU:F': 'GvA EU',
  'CE:ECHR': 'EHRM',
};

/** Where the courts of appeal and the district courts sit, those of today and those of before 2013. */
const SEATS: Record<string, string> = {
  GHAMS: 'Amsterdam',
  GHARL: 'Arnhem-Leeuwarden',
  GHARN: 'Arnhem',
  GHDHA: 'Den Haag',
  GHLEE: 'Leeuwarden',
  GHSGR: '’s-Gravenhage',
  GHSHE: '’s-Hertogenbosch',
  RBALK: 'Alkmaar',
  RBALM: 'Almelo',
  RBAMS: 'Amsterdam',
  RBARN: 'Arnhem',
  RBASS: 'Assen',
  RBBRE: 'Breda',
  RBDHA: 'Den Haag',
  RBDOR: 'Dordrecht',
  RBGEL: 'Gelderland',
  RBGRO: 'Groningen',
  RBHAA: 'Haarlem',
  RBLEE: 'Leeuwarden',
  RBLIM: 'Limburg',
  RBMAA: 'Maastricht',
  RBMID: 'Middelburg',
  RBMNE: 'Midden-Nederland',
  RBNHO: 'Noord-Holland',
  RBNNE: 'Noord-Nederland',
  RBOBR: 'Oost-Brabant',
  RBONE: 'Oost-Nederland',
  RBOVE: 'Overijssel',
  RBROE: 'Roermond',
  RBROT: 'Rotterdam',
  RBSGR: '’s-Gravenhage',
  RBSHE: '’s-Hertogenbosch',
  RBUTR: 'Utrecht',
  RBZLY: 'Zwolle-Lelystad',
  RBZUT: 'Zutphen',
  RBZWB: 'Zeeland-West-Brabant',
};

/** The courts of the Union got other names in the course of this year (1 December): of it nothing is said. */
const LISBON = 2009;
const OF_THE_UNION: Record<string, { before: string; after: string }> = {
  C: { before: 'HvJ EG', after: 'HvJ EU' },
  T: { before: 'GvEA EG', after: 'Gerecht EU' },
};

/** Where the day is in the number: `0528JUD002671305`. */
const ECHR_DAY = /^(\d{2})(\d{2})(?:JUD|DEC|COM)/;

/**
 * The court of a judgment, with the day where the identifier has it: `HR`, `Rb. Den Haag`, `EHRM 28 mei 2009`. The
 * identifiers of the Strasbourg court alone have the day.
 *
 * @param ecli `ECLI:NL:HR:2008:BG5987`
 * @returns null for a court that is not in the tables
 */
export function courtOf(ecli: string): string | null {
  const [, country = '', court = '', year = '', number = ''] = ecli.split(':');
  if (country === 'EU' && court in OF_THE_UNION) {
    if (Number(year) === LISBON) return null;
    return OF_THE_UNION[court]![Number(year) < LISBON ? 'before' : 'after'];
  }
  const seat = country === 'NL' ? SEATS[court] : undefined;
  if (seat !== undefined) return `${court.startsWith('GH') ? 'Hof' : 'Rb.'} ${seat}`;
  const known = COURTS[`${country}:${court}`];
  if (known === undefined) return null;
  const day = country === 'CE' ? ECHR_DAY.exec(number) : null;
  return day === null ? known : `${known} ${dutchDay(Number(year), Number(day[1]), Number(day[2]))}`;
}

const dutchDay = (year: number, month: number, day: number): string =>
  new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' }).format(
    Date.UTC(year, month - 1, day),
  );
