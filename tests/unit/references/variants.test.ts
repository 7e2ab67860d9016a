import { describe, expect, test } from 'vitest';
import { findReferences } from '../../../utils/references';

const sure = (text: string): string[] =>
  findReferences(text)
    .filter(({ confidence }) => confidence !== 'doubtful')
    .map(({ id }) => id);

/** One paper, two papers and a paper of a budget, written in as many ways as people have for it. */
const WRITTEN: [ids: string[], texts: string[]][] = [
  [
    ['kst-30573-61'],
    [
      'Kamerstuk 30573/61',
      'Kamerstuk 30 573 / 61',
      'KAMERSTUK 30 573, NR. 61',
      'Kamerstuk 30 573, # 61',
      'Kamerstuk 30 573, n° 61',
      'Kamerstuk 30 573, No. 61',
      'Kamerstuk II 2018/19, nr. 30 573-61',
      'Kamerdossier 30 573, nr. 61',
      'Kamerstuk 30 573, nr. 61-h1',
      'Kamerstuk 30 573, nr. 61, paragraaf 3.2',
      'Kamerstuk 30 573, nr. 61 of 15 andere brieven',
      'Kamerstuk 30 573, nr. 61, 15 miljoen euro',
      'Kamerstuk 30 573, nr. 61, 3 februari 2019',
      'Ka\u00ADmer\u00ADstuk 30\u2009573, nr.\u202F61',
      '¹Kamerstuk 30 573, nr. 61[3]',
      'nr. 61 van Kamerstuk 30 573',
      'de motie op stuk nr. 61 van dossier 30 573',
      'stuk nr. 61 bij wetsvoorstel 30 573',
      '[30 573, nr. 61]',
      'Zij krijgt nr. 61 [30 573].',
      'Kamerstuk 30 573 [nr. 61]',
      'Dossier 30 573, stuk 61',
      'Dossier 30 573, ondernummer 61',
      'Kamerstuk 30 573, stuknr. 61',
      'Kamerstuk 30 573, volgnummer 61',
      'Kamerstuk 30 573, № 61',
      'Kamerstukken II 2010/11, nr 30 573, nr 61',
      'Kamerstukken II 2010/11, nr.30573-61',
      'Kamerstukken ll 2010/11, 30 573, nr. 61',
      'Karnerstuk 30 573, nr. 61',
      'Kamerstukken II 2010/11,30 573,61',
      'Kamerstuk 30 573, nr. 61 (herdruk), p. 4',
    ],
  ],
  [
    ['kst-30573-61', 'kst-30573-62'],
    [
      'Kamerstukken 30 573, nrs. 61/62',
      'Kamerstukken 30 573, nrs. 61 & 62',
      'Kamerstuk 30 573, nr. 61 respectievelijk nr. 62',
      'Kamerstuk 30 573, nr. 61 resp. 62',
      'Kamerstuk 30 573, nr. 61 of nr. 62',
      'Kamerstuk 30 573, nr. 61, blz. 12 e.v. en nr. 62',
      'KAMERSTUKKEN II 2010/11, 30 573, NRS. 61 EN 62',
      'KAMERSTUKKEN 30 573, NRS. 61 T/M 62',
      'Kamerstuk 30 573, nr. 61 (MvT), p. 21; nr. 62 (advies), p. 3',
      'Kamerstukken 30 573, nrs. 61 (motie-Segers) en 62 (motie-Klaver)',
      'Kamerstukken II 2010/11, 30573, 61 en 62',
      'Kamerstukken 30 573-61 en 62',
      'nrs. 61 en 62 van Kamerstuk 30 573',
    ],
  ],
  [
    ['kst-33000-XV-5'],
    ['Kamerstuk 33 000, hfdst. XV, nr. 5', 'Kamerstuk 33000XV nr. 5', 'Kamerstuk 33 000 – XV – nr. 5'],
  ],
  [['kst-36900-XXIV-5'], ['Kamerstuk 36 900 XXIV, nr. 5', '(36900-XXIV-5)']],
  [['kst-33990-A'], ['Kamerstukken I 2013/14, 33 990 (R2034), A.']],
  [['kst-35300-VI-5'], ['Kamerstuk 35 300 vi, nr. 5']],
  [
    ['kst-34036-F'],
    ['EERSTE KAMER, VERGADERJAAR 2015–2016, 34 036, F', 'Eerste Kamer, vergaderjaar 2015–2016, 34 036, F 3'],
  ],
  [['kst-31293-500'], ['Kamerstukken 31 293,31 289 en 31 524,nr. 500']],
  [['kst-21501-20-1900'], ['KAMERSTUK 21 501 20 , NR. 1900']],
  [['kst-36374-6'], ['Kamerstuk 36 374 R2187, nr. 6', 'Kamerstuk 36 374-(R2187), nr. 6']],
  [['dossier-35510'], ['Kamerstukdossier 35 510', 'dossiernummer 35 510']],
  [['kst-30573-61', '2018D12345'], ['Kamerstuk 30 573-61/2018D12345']],
  [['kst-34036-F'], ['«Eerste Kamer, vergaderjaar 2015–2016, 34 036, F»', 'EK 34 036, F*']],
  [['kst-28844-206'], ['de motie op stuk no. 206 (28 844)', 'MOTIE OP STUK NR. 206 (28 844)']],
  [['kst-35625-4'], ['Kamerstukken 35 625/35 626, nr. 4', 'Kamerstuk 35625/35626, nr. 4']],
  [['kst-30573-61'], ['Kamerstuk 30 573, nr. 61 of 5 van de moties']],
  [['kst-31269-4'], ['(31 269 EN 22 112, NR. 4)']],
  [
    ['h-tk-20222023-84-12'],
    [
      'Handelingen II 2022/23, Nr. 84, item 12',
      'HANDELINGEN II 2022/23, NR. 84, ITEM 12',
      'HTK 2022-2023, nr. 84, item 12',
      'HANDELINGEN TWEEDE KAMER, VERGADERJAAR 2022-2023, 84, ITEM 12',
      'Handelingen II 2022/23,84,item 12',
      'Handelingen Tweede Kamer 2022/23, 84e vergadering, item 12',
    ],
  ],
  [
    ['h-ek-20212022-2-7'],
    ['HEK 2021-2022, nr. 2, item 7', 'Handelingen Eerste\nKamer 2021-2022, nr. 2, item 7'],
  ],
  [
    ['ah-tk-20232024-1121'],
    [
      'AH 1121, vergaderjaar 2023-2024',
      'AH-TK 2023-2024, nr. 1121',
      'AH II 2023/24, nr. 1121',
      'Tweede Kamer, vergaderjaar 2023-2024, Aanhangsel 1121',
      'Kamervragen (Aanhangsel) 2023-2024, nr. 1121',
    ],
  ],
  [['stcrt-2013-32656'], ['Staatscourant nr 32656,2013)', 'Staatscourant nr 32656 , 2013)']],
  [
    ['32016R0679'],
    ['VERORDENING (EU) NR. 2016/679', 'Verordening (EU) 2016/ 679', 'EU-verordening 2016/679'],
  ],
  [
    ['trb-2016-52', 'trb-2016-82'],
    ['TRB. 2016, 52 EN 82', '[Trb. 2016, 52 en 82]'],
  ],
  [
    ['COM:2018:631', 'COM:2018:633'],
    ['[COM (2018) 631 en 633]', '“COM(2018) 631, 633”'],
  ],
  [['BWBR0001840:10'], ['Artikel 10 GW', 'art. 10 lid 2 Grondwet', 'ARTIKEL 10 VAN DE GRONDWET']],
  [
    ['BWBR0005537:3:4'],
    [
      'artikel 3:4,tweede lid,van de Algemene wet bestuursrecht',
      'ARTIKEL 3:4 VAN DE ALGEMENE WET BESTUURSRECHT',
    ],
  ],
  [['BWBR0045754:5.1', 'BWBR0045754:5.2'], ['ARTIKELEN 5.1 EN 5.2 VAN DE WET OPEN OVERHEID']],
];

describe('a reference that is written otherwise', () => {
  test.each(WRITTEN.flatMap(([ids, texts]) => texts.map((text) => ({ text, ids }))))('$text', (each) => {
    expect(sure(each.text)).toEqual(each.ids);
  });
});

test.each([
  'Telefoon 070 379 89 11 of +31 70 379 89 11',
  'NL91 ABNA 0417 1643 00, IBAN NL02INGB0001234567',
  'Postbus 20018, 2500 EA Den Haag; Bezuidenhoutseweg 67, 2594 AC',
  'van 30 573 naar 31 200 (tussen 25 000 en 30 000), 12,5% van € 30 573,61',
  'zaak C-311/18, rolnummer C/09/512345 HA ZA 16-123, parketnr. 09-123456-18',
  'HR 12 januari 2018, nr. 17/00123; BNB 1990/62; NJ 2012, 345',
  'ISBN 978 90 123 4567 8; KvK 27 345 678; BTW NL 8123.45.678.B01',
  'Ons kenmerk 30573-61',
  'ISO 27001, nr. 3; NEN 27510, nr. 2; order 35510, nr. 3; project 22345, nr. 7',
  '(35 000-40 000) woningen, 1 234 567 in 2018-2019',
  'raadsbesluit nr. 2018/123, verordening 2018, nr. 3, richtlijn 12-3',
  'van 29 000 tot 30 000, nr. 2 in Europa; ruim 35 510, nr. 1; perceel 30573 nr. 61; factuurnummer 30573, nr. 61',
  'AH 1121 in de bonus, AH 30, vergaderjaar 2023-2024, Aanhangsel 2, de 84e vergadering van de VN',
  'ARTIKEL 5 WORDT GEWIJZIGD, Hand. 2:14, bijl. Hand. II 1913/14, 228, nr. 3',
  'vraag nr. 5 bij wetsvoorstel, hoofdstuk XIV, A; Lodewijk XIV, A. de Grote',
  'Kenteken 12-ABC-3 op 12-12-2018, 21501 exemplaren en 33 000 XV',
])('no reference: %s', (text) => {
  expect(sure(text)).toEqual([]);
});
