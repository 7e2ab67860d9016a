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
    [{ id: 'ECLI:NL:HR:2008:BG5987' }, 'ECLI:NL:HR:2008:BG5987'],
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
