import { describe, expect, test } from 'vitest';
import { addressOf, isKnownAddress } from '../../../utils/references/address';

const PUBLICATIONS = 'https://zoek.officielebekendmakingen.nl';

describe('addressOf', () => {
  test.each([
    ['kst-30573-61', `${PUBLICATIONS}/kst-30573-61.html`],
    ['kst-20082009-31700-VI-D', `${PUBLICATIONS}/kst-20082009-31700-VI-D.html`],
    ['dossier-21501-20', `${PUBLICATIONS}/dossier/21501-20`],
    ['h-tk-20222023-84-12', `${PUBLICATIONS}/h-tk-20222023-84-12.html`],
    ['ah-tk-20192020-3589', `${PUBLICATIONS}/ah-tk-20192020-3589.html`],
    ['blg-540052', `${PUBLICATIONS}/blg-540052.html`],
    ['2024D42030', 'https://www.tweedekamer.nl/kamerstukken/detail?id=2024D42030&did=2024D42030'],
    [
      '2026A02571',
      'https://www.tweedekamer.nl/debat_en_vergadering/commissievergaderingen/details?id=2026A02571',
    ],
    ['TZ202403-052', 'https://www.tweedekamer.nl/kamerstukken/toezeggingen/detail?id=TZ202403-052'],
    ['stb-2010-345', `${PUBLICATIONS}/stb-2010-345.html`],
    ['stcrt-2015-30280', `${PUBLICATIONS}/stcrt-2015-30280.html`],
    ['trb-2015-103', `${PUBLICATIONS}/trb-2015-103.html`],
    ['32016R0679', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32016R0679'],
    ['COM:2022:304', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2022:304:FIN'],
    ['ECLI:NL:RVS:2019:2466', 'https://uitspraken.rechtspraak.nl/details?id=ECLI:NL:RVS:2019:2466'],
    ['ECLI:EU:C:2022:704', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=ecli:ECLI:EU:C:2022:704'],
    [
      'ECLI:CE:ECHR:2009:0528JUD002671305',
      'https://hudoc.echr.coe.int/eng#%7B%22ecli%22%3A%5B%22ECLI%3ACE%3AECHR%3A2009%3A0528JUD002671305%22%5D%7D',
    ],
    ['W06.19.0418/III', 'https://www.raadvanstate.nl/adviezen/?zoeken_term=W06.19.0418%2FIII'],
    ['BWBR0005537', 'https://wetten.overheid.nl/BWBR0005537'],
    ['BWBV0001000:8', 'https://wetten.overheid.nl/BWBV0001000'],
    ['VWEU:267', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:12016E267'],
    ['VEU:4', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:12016M004'],
    ['Handvest:47', 'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:12016P047'],
    ['BWBR0005537:7:1', 'https://wetten.overheid.nl/jci1.3:c:BWBR0005537&artikel=7:1'],
  ])('%s', (id, url) => {
    expect(addressOf(id)).toBe(url);
    expect(isKnownAddress(url)).toBe(true);
  });

  test.each([
    'stcrt-1998-203',
    'h-tk-20122013-110',
    '4975504',
    'T03357',
    'ah-tk-1530',
    'stb-653',
    'stb-1855-33',
    'trb-1950-12',
    'trb-653',
    'h-tk-19131914-228',
    'h-tk-19881989-39-2410',
    '',
    '../../evil',
  ])('without a look-up there is none for %s', (id) => {
    expect(addressOf(id)).toBeNull();
  });
});

describe('isKnownAddress', () => {
  test.each([
    'http://zoek.officielebekendmakingen.nl/kst-30573-61.html',
    'https://zoek.officielebekendmakingen.nl.example.org/',
    'https://zoek.officielebekendmakingen.nl@example.org/',
    'https://user:secret@www.tweedekamer.nl/',
    'https://www.tweedekamer.nl:8443/',
    'javascript:alert(1)//zoek.officielebekendmakingen.nl',
    'no address',
  ])('refuses %s', (address) => {
    expect(isKnownAddress(address)).toBe(false);
  });
});
