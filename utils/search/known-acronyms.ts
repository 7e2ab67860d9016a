import { LAWS } from '../references/laws/laws';
import { fold } from './fold';
import { wordsOf } from './words';

/**
 * What everybody in parliament abbreviates and few letters explain. An acronym that is an ordinary word as well (`om`) is
 * left out: who types it means the word.
 */
const INSTITUTIONS = `
ABRvS|Afdeling bestuursrechtspraak van de Raad van State
ACM|Autoriteit Consument en Markt
AenM|Asiel en Migratie
AFM|Autoriteit Financiële Markten
AIVD|Algemene Inlichtingen- en Veiligheidsdienst
AMvB|algemene maatregel van bestuur
AO|algemeen overleg
AP|Autoriteit Persoonsgegevens
AZ|Algemene Zaken
BNC|Beoordeling Nieuwe Commissievoorstellen
BW|Burgerlijk Wetboek
BZ|Buitenlandse Zaken
BZK|Binnenlandse Zaken en Koninkrijksrelaties
CBb|College van Beroep voor het bedrijfsleven
CBS|Centraal Bureau voor de Statistiek
COA|Centraal Orgaan opvang asielzoekers
CPB|Centraal Planbureau
CRvB|Centrale Raad van Beroep
DJI|Dienst Justitiële Inrichtingen
DNB|De Nederlandsche Bank
DTenV|Dienst Terugkeer en Vertrek
DUO|Dienst Uitvoering Onderwijs
EC|Europese Commissie
EHRM|Europees Hof voor de Rechten van de Mens
EK|Eerste Kamer
EP|Europees Parlement
EU|Europese Unie
EZ|Economische Zaken
EZK|Economische Zaken en Klimaat
GEAS|gemeenschappelijk Europees asielstelsel
HR|Hoge Raad
HvJ|Hof van Justitie
IenM|Infrastructuur en Milieu
IenW|Infrastructuur en Waterstaat
IGJ|Inspectie Gezondheidszorg en Jeugd
ILT|Inspectie Leefomgeving en Transport
IND|Immigratie- en Naturalisatiedienst
IPO|Interprovinciaal Overleg
JBZ|Justitie en Binnenlandse Zaken
JenV|Justitie en Veiligheid
KGG|Klimaat en Groene Groei
KMar|Koninklijke Marechaussee
LNV|Landbouw, Natuur en Voedselkwaliteit
LVVN|Landbouw, Visserij, Voedselzekerheid en Natuur
MIVD|Militaire Inlichtingen- en Veiligheidsdienst
MvA|memorie van antwoord
MvT|memorie van toelichting
NAVO|Noord-Atlantische Verdragsorganisatie
NCTV|Nationaal Coördinator Terrorismebestrijding en Veiligheid
NVWA|Nederlandse Voedsel- en Warenautoriteit
NZa|Nederlandse Zorgautoriteit
OCW|Onderwijs, Cultuur en Wetenschap
PBL|Planbureau voor de Leefomgeving
RBZ|Raad Buitenlandse Zaken
RIVM|Rijksinstituut voor Volksgezondheid en Milieu
RVO|Rijksdienst voor Ondernemend Nederland
RvS|Raad van State
SCP|Sociaal en Cultureel Planbureau
SER|Sociaal-Economische Raad
SVB|Sociale Verzekeringsbank
SZW|Sociale Zaken en Werkgelegenheid
TK|Tweede Kamer
UWV|Uitvoeringsinstituut Werknemersverzekeringen
VenJ|Veiligheid en Justitie
VN|Verenigde Naties
VNG|Vereniging van Nederlandse Gemeenten
VRO|Volkshuisvesting en Ruimtelijke Ordening
VWS|Volksgezondheid, Welzijn en Sport
WGO|wetgevingsoverleg
WODC|Wetenschappelijk Onderzoek- en Datacentrum
WRR|Wetenschappelijke Raad voor het Regeringsbeleid
ZBO|zelfstandig bestuursorgaan`;

/** Abbreviations of laws that are ordinary words. */
const ORDINARY = new Set(['web', 'wok']);
const LONGEST_ABBREVIATION = 8;
const YEAR = /^(?:19|20)\d\d$/;

/** The words of a name; the year behind it is often left out. */
function formOf(name: string): string[] {
  const words = wordsOf(name).map(({ folded }) => folded);
  return words.length > 1 && YEAR.test(words.at(-1)!) ? words.slice(0, -1) : words;
}

function read(): Map<string, string[][]> {
  const known = new Map<string, string[][]>();
  const add = (acronym: string, longForm: string): void => {
    const key = fold(acronym);
    known.set(key, [...(known.get(key) ?? []), formOf(longForm)]);
  };
  for (const line of INSTITUTIONS.trim().split('\n')) {
    const [acronym = '', longForm = ''] = line.split('|');
    add(acronym, longForm);
  }
  for (const [, name = '', ...others] of LAWS) {
    for (const other of others) {
      const isShort = other.length <= LONGEST_ABBREVIATION && !/[\s-]/.test(other);
      if (isShort && !ORDINARY.has(fold(other))) add(other, name);
    }
  }
  return known;
}

let table: Map<string, string[][]> | null = null;
const known = (): ReadonlyMap<string, string[][]> => (table ??= read());

/** What a well-known acronym (folded) stands for, as folded words: `awb` → algemene wet bestuursrecht. */
export function knownForms(acronym: string): readonly string[][] {
  return known().get(acronym) ?? [];
}

/** Well-known acronyms whose long form is among these folded words. */
export function knownAcronymsIn(words: readonly string[]): { acronym: string; longForm: string[] }[] {
  const text = ` ${words.join(' ')} `;
  return [...known()].flatMap(([acronym, forms]) =>
    forms.filter((form) => text.includes(` ${form.join(' ')} `)).map((longForm) => ({ acronym, longForm })),
  );
}
