import { describe, expect, test } from 'vitest';
import { citeReference } from '../../../utils/citation';

/** What is read is easier to compare with spaces that are seen; that they do not break is tested apart. */
const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

describe('the Leidraad', () => {
  test.each([
    [{ id: 'kst-30573-61' }, 'Kamerstukken II 30573, nr. 61'],
    [
      { id: 'kst-30573-61', text: 'Kamerstukken II 2010-2011, 30 573, nr. 61' },
      'Kamerstukken II 2010/11, 30573, nr. 61',
    ],
    [{ id: 'kst-26855-16', text: 'vergaderjaar 1999–2000' }, 'Kamerstukken II 1999/2000, 26855, nr. 16'],
    [{ id: 'kst-36410-XVI-116' }, 'Kamerstukken II 36410 XVI, nr. 116'],
    [{ id: 'kst-36410-A-51' }, 'Kamerstukken II 36410 A, nr. 51'],
    [{ id: 'kst-21501-02-2870' }, 'Kamerstukken II 21501-02, nr. 2870'],
    [{ id: 'kst-34589-12', text: '34 589 (R 2077), nr. 12' }, 'Kamerstukken II 34589 (R2077), nr. 12'],
    [{ id: 'kst-33802-C' }, 'Kamerstukken I 33802, C'],
    [{ id: 'kst-20082009-31700-VI-D' }, 'Kamerstukken I 2008/09, 31700 VI, D'],
    [{ id: 'kst-19951996-23700-188b' }, 'Kamerstukken I 1995/96, 23700, nr. 188b'],
    [{ id: 'kst-CXXIV-G' }, 'Kamerstukken I CXXIV, G'],
    [{ id: 'dossier-36410-XVI' }, 'Kamerstukken 36410 XVI'],
    [{ id: 'h-tk-20222023-84-12' }, 'Handelingen II 2022/23, nr. 84, item 12'],
    [{ id: 'h-ek-20112012-21' }, 'Handelingen I 2011/12, nr. 21'],
    [{ id: 'h-tk-20072008-7909-7943' }, 'Handelingen II 2007/08, p. 7909-7943'],
    [{ id: 'ah-tk-20232024-1121' }, 'Aanhangsel Handelingen II 2023/24, nr. 1121'],
    [{ id: 'stb-2018-123' }, 'Stb. 2018, 123'],
    [{ id: 'stcrt-2018-59462' }, 'Stcrt. 2018, 59462'],
    [{ id: 'trb-2015-103' }, 'Trb. 2015, 103'],
    [{ id: '32016R0679', text: 'Verordening (EU) 2016/679' }, 'Verordening (EU) 2016/679'],
    [{ id: '32013R0952', text: 'Verordening (EU) nr. 952/2013' }, 'Verordening (EU) nr. 952/2013'],
    [{ id: '31995L0046', text: 'Richtlijn 95/46/EG' }, 'Richtlijn 95/46/EG'],
    [{ id: '32002F0629', text: 'kaderbesluit 2002/629/JBZ' }, 'Kaderbesluit 2002/629/JBZ'],
    [{ id: 'COM:2021:726' }, 'COM(2021) 726'],
    [{ id: 'COM:2013:837', text: 'COM (2013) 837 final' }, 'COM(2013) 837 final'],
    [{ id: 'COM:2008:426', text: 'COM(2008) 426def' }, 'COM(2008) 426 def.'],
    [{ id: 'C:2016:8600', text: 'C (2016) 8600' }, 'C(2016) 8600'],
    [{ id: 'ECLI:NL:HR:2008:BG5987' }, 'HR, ECLI:NL:HR:2008:BG5987'],
    [{ id: 'ECLI:NL:RVS:2019:2466' }, 'ABRvS, ECLI:NL:RVS:2019:2466'],
    [{ id: 'ECLI:NL:RBDHA:2023:2055' }, 'Rb. Den Haag, ECLI:NL:RBDHA:2023:2055'],
    [{ id: 'ECLI:NL:GHARL:2020:1' }, 'Hof Arnhem-Leeuwarden, ECLI:NL:GHARL:2020:1'],
    [{ id: 'ECLI:EU:C:2022:704' }, 'HvJ EU, ECLI:EU:C:2022:704'],
    [{ id: 'ECLI:EU:C:2005:446' }, 'HvJ EG, ECLI:EU:C:2005:446'],
    [{ id: 'ECLI:EU:C:2009:755' }, 'ECLI:EU:C:2009:755'],
    [{ id: 'ECLI:EU:T:2007:289' }, 'GvEA EG, ECLI:EU:T:2007:289'],
    [{ id: 'ECLI:CE:ECHR:2009:0528JUD002671305' }, 'EHRM 28 mei 2009, ECLI:CE:ECHR:2009:0528JUD002671305'],
    [{ id: 'ECLI:DE:BVERFG:2020:1' }, 'ECLI:DE:BVERFG:2020:1'],
    [
      { id: 'kst-27484-289-h1', text: 'Kamerstukken II 2003/04, 27 484 (R 1669), nr. 289' },
      'Kamerstukken II 2003/04, 27484 (R1669), nr. 289 (herdruk)',
    ],
    [{ id: 'kst-29362-5-b2' }, 'Kamerstukken II 29362, nr. 5, bijlage 2'],
    [{ id: 'kst-29362-5-n1' }, 'Kamerstukken II 29362, nr. 5-n1'],
    [{ id: 'kst-36374-7', text: '36374-(R2187)-7' }, 'Kamerstukken II 36374 (R2187), nr. 7'],
    [{ id: 'kst-34775-A', text: '34 775, A' }, 'Kamerstukken I 34775, A'],
    [{ id: 'kst-34775-AA' }, 'Kamerstukken I 34775, AA'],
    [{ id: 'kst-36600-XVII-M' }, 'Kamerstukken I 36600 XVII, M'],
    [{ id: 'kst-35570-B-13' }, 'Kamerstukken II 35570 B, nr. 13'],
    [{ id: 'kst-33240-IXA-2' }, 'Kamerstukken II 33240 IXA, nr. 2'],
    [{ id: 'ah-ek-20142015-12' }, 'Aanhangsel Handelingen I 2014/15, nr. 12'],
    [{ id: 'h-tk-20092010-72-6141' }, 'Handelingen II 2009/10, nr. 72, p. 6141'],
    [{ id: 'h-ek-19992000-10-525' }, 'Handelingen I 1999/2000, p. 10-525'],
    [{ id: 'stb-2016-119-n1' }, 'Stb. 2016, 119-n1'],
    [{ id: 'blg-729282' }, 'Bijlage 729282'],
    [{ id: '2024Z11889' }, 'Zaak 2024Z11889'],
    [{ id: 'kv-tk-2024Z14814' }, 'Kamervraag 2024Z14814'],
    [{ id: 'T03357' }, 'Toezegging T03357'],
    [{ id: 'W11.21.0091/IV' }, 'Advies Raad van State W11.21.0091/IV'],
    [{ id: '32009R1071', text: 'Verordening (EG) nr. 1071/2009' }, 'Verordening (EG) nr. 1071/2009'],
    [{ id: '32010D0168', text: 'Besluit 2010/168/GBVB' }, 'Besluit 2010/168/GBVB'],
    [{ id: '31993L0015', text: 'Richtlijn 93/15/EEG' }, 'Richtlijn 93/15/EEG'],
    [{ id: '31971R1408', text: 'Verordening (EEG) nr. 1408/71' }, 'Verordening (EEG) nr. 1408/71'],
    [{ id: '32024L1069', text: 'Richtlijn (EU) 2024/1069' }, 'Richtlijn (EU) 2024/1069'],
    [{ id: 'VWEU:258' }, 'art. 258 VWEU'],
    [{ id: 'BWBV0001000:6' }, 'art. 6 EVRM'],
    [{ id: '32016R0679:6' }, 'art. 6 AVG'],
    [{ id: 'BWBR0005537:3:2' }, 'art. 3:2 Awb'],
    [{ id: 'BWBR0005289:162' }, 'art. 6:162 BW'],
    [{ id: 'TZ202502-117' }, 'Toezegging TZ202502-117'],
    [{ id: '5284183' }, '5284183'],
  ])('%o', (document, expected) => {
    expect(plain(citeReference(document, 'leidraad').text)).toBe(expected);
  });

  test('gives the page that is cited', () => {
    const document = { id: 'kst-30573-61', text: 'Kamerstukken II 2010/11, 30 573, nr. 61' };
    expect(plain(citeReference(document, 'leidraad', { page: '3' }).text)).toBe(
      'Kamerstukken II 2010/11, 30573, nr. 61, p. 3',
    );
  });

  test('writes the names of official series in italics', () => {
    expect(citeReference({ id: 'stb-2018-123' }, 'leidraad').html).toContain('<i>Stb.</i> 2018, 123');
  });
});

describe('other styles', () => {
  test.each([
    [{ id: 'kst-30573-61' }, 'Kamerstuk 30 573, nr. 61'],
    [{ id: 'kst-36410-XVI-116' }, 'Kamerstuk 36 410-XVI, nr. 116'],
    [{ id: 'h-tk-20222023-84-12' }, 'Handelingen II 2022/23, nr. 84, item 12'],
    [{ id: 'kst-34589-12', text: '34 589 (R 2077), nr. 12' }, 'Kamerstuk 34 589 (R2077), nr. 12'],
    [{ id: 'kst-27484-289-h2' }, 'Kamerstuk 27 484, nr. 289 (herdruk 2)'],
    [{ id: 'kst-34775-A' }, 'Kamerstukken I 34 775, A'],
    [{ id: 'ECLI:NL:HR:2008:BG5987' }, 'ECLI:NL:HR:2008:BG5987'],
  ])('the Chamber cites %o', (document, expected) => {
    expect(plain(citeReference(document, 'kamer').text)).toBe(expected);
  });

  test('APA ends with the address', () => {
    expect(
      plain(
        citeReference({ id: 'kst-30573-61', text: 'Kamerstukken II 2010/11, 30 573, nr. 61' }, 'apa').text,
      ),
    ).toBe(
      'Kamerstukken II 2010/11, 30 573, nr. 61. https://zoek.officielebekendmakingen.nl/kst-30573-61.html',
    );
    expect(citeReference({ id: '5284183' }, 'apa').text).toBe('5284183.');
  });
});

describe('a citation', () => {
  test('does not break within its numbers', () => {
    expect(citeReference({ id: 'kst-30573-61' }, 'kamer').text).toBe('Kamerstuk 30\u00A0573, nr.\u00A061');
    expect(citeReference({ id: 'kst-30573-61' }, 'leidraad', { page: '3' }).text).toBe(
      'Kamerstukken II 30573, nr.\u00A061, p.\u00A03',
    );
  });

  test('is a link to the document, and to nothing else', () => {
    expect(citeReference({ id: 'stb-2018-123' }, 'kamer').html).toBe(
      '<a href="https://zoek.officielebekendmakingen.nl/stb-2018-123.html">Stb. 2018, nr.\u00A0123</a>',
    );
    for (const url of ['javascript:alert(1)', 'https://example.com/', 'http://www.tweedekamer.nl/']) {
      expect(citeReference({ id: 'stb-2018-123', url }, 'kamer').html).toBe('Stb. 2018, nr.\u00A0123');
    }
  });

  test('of a name from a page is never HTML', () => {
    expect(citeReference({ id: '<img src=x>:5' }, 'leidraad').html).toBe('art.\u00A05 &lt;img src=x&gt;');
  });
});
