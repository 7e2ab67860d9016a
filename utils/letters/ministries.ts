/** The short names of the ministries since 1994, as summaries have them behind the name of a minister. */
const MINISTRIES = new Map([
  ['AZ', 'Algemene Zaken'],
  ['AenM', 'Asiel en Migratie'],
  ['BZ', 'Buitenlandse Zaken'],
  ['BZK', 'Binnenlandse Zaken en Koninkrijksrelaties'],
  ['Defensie', 'Defensie'],
  ['EZ', 'Economische Zaken'],
  ['EZK', 'Economische Zaken en Klimaat'],
  ['EL&I', 'Economische Zaken, Landbouw en Innovatie'],
  ['Financiën', 'Financiën'],
  ['IenM', 'Infrastructuur en Milieu'],
  ['IenW', 'Infrastructuur en Waterstaat'],
  ['JenV', 'Justitie en Veiligheid'],
  ['KGG', 'Klimaat en Groene Groei'],
  ['LNV', 'Landbouw, Natuur en Voedselkwaliteit'],
  ['LVVN', 'Landbouw, Visserij, Voedselzekerheid en Natuur'],
  ['OCW', 'Onderwijs, Cultuur en Wetenschap'],
  ['SZW', 'Sociale Zaken en Werkgelegenheid'],
  ['VRO', 'Volkshuisvesting en Ruimtelijke Ordening'],
  ['VROM', 'Volkshuisvesting, Ruimtelijke Ordening en Milieubeheer'],
  ['VWS', 'Volksgezondheid, Welzijn en Sport'],
  ['VenJ', 'Veiligheid en Justitie'],
  ['VenW', 'Verkeer en Waterstaat'],
]);
/** Words of their names, in lower case: no name of a person has them. */
export const MINISTRY_WORDS: ReadonlySet<string> = new Set(
  [...MINISTRIES.values()].flatMap((name) => name.toLowerCase().split(/,? /)),
);

/** `Minister De Vries (BZ) informeert`, `staatssecretaris Proef (Financiën)`. */
const HOLDER = /(?:minister|staatssecretaris) [\p{L}' -]{2,40} \(([\p{L}&]{2,9})\)/iu;

/** The ministry of the first minister or state secretary that a summary names with theirs; undefined without one. */
export function ministryNamed(summary: string): string | undefined {
  const name = MINISTRIES.get(HOLDER.exec(summary)?.[1] ?? '');
  return name && `Ministerie van ${name}`;
}
