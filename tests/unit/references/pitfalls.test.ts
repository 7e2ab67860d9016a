import { beforeAll, describe, expect, test } from 'vitest';
import { type LoadedTables, type Reference, findReferences, loadTables } from '../../../utils/references';

let tables: LoadedTables;
beforeAll(async () => {
  tables = await loadTables();
});

function read(text: string): Reference[] {
  return findReferences(text, { tables });
}

/** Ids of what is certain or likely, in order. */
function ids(text: string): string[] {
  return read(text)
    .filter(({ confidence }) => confidence !== 'doubtful')
    .map(({ id }) => id);
}

describe('hard cases', () => {
  test('1: a footnote mark glued to the front', () => {
    expect(ids('2Kamerstuk 29 383, nr. 406.')).toEqual(['kst-29383-406']);
    expect(ids('10Aanhangsel Handelingen II, vergaderjaar 2024–2025, nr. 135')).toEqual([
      'ah-tk-20242025-135',
    ]);
    expect(ids('32024Z15585/2024D37938')).toEqual(['2024Z15585', '2024D37938']);
  });

  test.each(['30573', '30 573', '30.573', '30\u00A0573', '30\u202F573', '30\u2009573'])(
    '2: the dossier %s',
    (dossier) => {
      expect(ids(`Kamerstuk ${dossier}, nr. 61`)).toEqual(['kst-30573-61']);
    },
  );

  test('3: no label at all', () => {
    expect(ids('motie Ellian (24 587, nr. 969)')).toEqual(['kst-24587-969']);
    expect(ids('(34000 X, nr. 8)')).toEqual(['kst-34000-X-8']);
    expect(ids('er waren 24 587 mensen en 969 auto’s')).toEqual([]);
  });

  test('3: a slash without a label, where the text has cited the dossier', () => {
    const [, slashed] = read('Kamerstuk 30 573, nr. 60 en de brief (30 573/61)');
    expect(slashed).toMatchObject({ id: 'kst-30573-61', confidence: 'doubtful' });
    expect(read('de brief (30573/61)')).toEqual([]);
    expect(ids('Kamerstuk 30 573, nr. 60. EHRM 12 mei 2005, Öcalan t. Turkije (30573/61)')).toEqual([
      'kst-30573-60',
    ]);
    expect(read('Kamerstuk 30 573, nr. 60. Zie EHRM, Öcalan t. Turkije (30573/61)')).toHaveLength(1);
  });

  test('4: a hyphen means a number, and a sub-dossier in 21501 alone', () => {
    expect(ids('Kamerstuk 33576-265')).toEqual(['kst-33576-265']);
    expect(ids('Kamerstuk 21501-20-2128')).toEqual(['kst-21501-20-2128']);
  });

  test('5: two dossiers with one number, the first wins', () => {
    const [reference] = read('24 515 en 32 013, nr. 579');
    expect(reference?.id).toBe('kst-24515-579');
    expect(reference?.alternatives?.map(({ id }) => id)).toEqual(['kst-32013-579']);
  });

  test('5: but not where only another of them has such a number', () => {
    const [reference] = read('Kamerstuk 35074/29544, nr. 1178');
    expect(reference).toMatchObject({ id: 'kst-29544-1178', confidence: 'likely' });
    expect(reference?.alternatives?.map(({ id }) => id)).toEqual(['kst-35074-1178']);
  });

  test('6: a list of references, not of dossiers', () => {
    expect(ids('23 645, nr. 811 en 29 984, nr. 1207')).toEqual(['kst-23645-811', 'kst-29984-1207']);
  });

  test('7: lists and ranges', () => {
    expect(ids('Kamerstuk 25 295, nrs. 82, 85 en 92')).toEqual([
      'kst-25295-82',
      'kst-25295-85',
      'kst-25295-92',
    ]);
    expect(ids('31951 nr. 20 en 21')).toEqual(['kst-31951-20', 'kst-31951-21']);
    expect(ids('31 865, nr. 78 en nr. 82')).toEqual(['kst-31865-78', 'kst-31865-82']);
    expect(ids('33 523, nrs. 1-2')).toEqual(['kst-33523-1', 'kst-33523-2']);
    expect(ids('26 452, nrs. 13—14')).toEqual(['kst-26452-13', 'kst-26452-14']);
  });

  test('8: a page is not a document', () => {
    expect(ids('26 271, nr. 3, p. 15-16; nr. 7, p. 5-6')).toEqual(['kst-26271-3', 'kst-26271-7']);
    expect(ids('26 271, nrs. 3 en 5 p. 3')).toEqual(['kst-26271-3', 'kst-26271-5']);
  });

  test.each([
    '36 410 XIV, nr. 9',
    '36410-XIV, nr. 9',
    '36 410, XIV, nr. 9',
    '36410.XIV, nr. 9',
    '36410-XIV9',
  ])('9: the budget chapter in %s', (text) => {
    expect(ids(`Kamerstuk ${text}`)).toEqual(['kst-36410-XIV-9']);
  });

  test('10: a fund or a letter of the Eerste Kamer', () => {
    expect(ids('Kamerstuk 36 410 A, nr. 51')).toEqual(['kst-36410-A-51']);
    expect(ids('(33 669, I)')).toEqual(['kst-33669-I']);
    expect(ids('EK 34 000 VI, M')).toEqual(['kst-34000-VI-M']);
  });

  test('11: a label broken at a line end', () => {
    expect(ids('Kamer-\nstuk 32 545, nr. 128')).toEqual(['kst-32545-128']);
    expect(ids('Kamerstuk-ken 23 645, nr. 811')).toEqual(['kst-23645-811']);
    expect(ids('Kamerstuk\n21501–32, nr. 1668')).toEqual(['kst-21501-32-1668']);
    expect(ids('Kamerstuk33 529, nr. 1219')).toEqual(['kst-33529-1219']);
  });

  test('12: a sub-dossier that lost its hyphen', () => {
    expect(ids('(21 50108, nr. 106)')).toEqual(['kst-21501-08-106']);
    expect(ids('Kamerstuk 21501-\n08, nr. 106')).toEqual(['kst-21501-08-106']);
  });

  test('13: the number before the dossier', () => {
    expect(ids('motie op stuk nr. 206 (28 844)')).toEqual(['kst-28844-206']);
    expect(ids('Zij krijgt nr. 59 (36410-VI)')).toEqual(['kst-36410-VI-59']);
    expect(ids('op stuk nr. 91 uitvoeren (Kamerstuk 33836-106)')).toEqual(['kst-33836-106']);
  });

  test('14: a page number of the running head behind the reference', () => {
    expect(ids('Tweede Kamer, vergaderjaar 2023–2024, 32 545, nr. 145 10')).toEqual(['kst-32545-145']);
    expect(ids('Tweede Kamer, vergaderjaar 2024–2025, 29 282, nr. 598 9 Het gaat om')).toEqual([
      'kst-29282-598',
    ]);
    expect(ids('Tweede Kamer, vergaderjaar 2024–2025, Aanhangsel 2')).toEqual([]);
  });

  test('15: the number of the document itself', () => {
    const masthead =
      'Vergaderjaar 2024–2025\n\n21 501-02\n\nRaad Algemene Zaken\n\nNr. 3121\n\nMOTIE VAN HET LID CEDER\n\n';
    const foot = 'Tweede Kamer, vergaderjaar 2024–2025, 21 501-02, nr. 3121';
    expect(ids(`${masthead}De Kamer,\n\n${foot} 2`)).toEqual([]);
    expect(ids(`kst-21501-02-3121\nISSN 0921 - 7371\n\n${foot}`)).toEqual([]);
    expect(
      ids('Tweede Kamer der Staten-Generaal 2 Kamerstukken 21 501 - 08 Milieuraad Nr. 920 BRIEF'),
    ).toEqual([]);
    expect(ids('KST33173 ISSN 0921 - 7371 Sdu Uitgevers')).toEqual([]);
    expect(findReferences('zie 2024Z18775', { ownIds: ['2024Z18775'] })).toEqual([]);
  });

  test('16: our own mark and theirs', () => {
    expect(read('Ons kenmerk\n4975504')).toEqual([]);
    expect(ids('Uw kenmerk 19637-1385/2011D02476')).toEqual(['kst-19637-1385', '2011D02476']);
    const [question] = read('In antwoord op uw brief van 8 juli 2024, nr. 2024Z11889, deel ik');
    expect(question?.url).toBe('https://zoek.officielebekendmakingen.nl/kv-tk-2024Z11889.html');
    const [zaak] = read('uw brief van 8 juli 2024 met kenmerk 2024Z11889/2024D37938');
    expect(zaak?.url).toBe('https://www.tweedekamer.nl/kamerstukken/detail?id=2024Z11889&did=2024D37938');
    const [older] = read('de vragen, ingezonden 3 maart 2009 (2009Z03912)');
    expect(older?.url).toBe('https://www.tweedekamer.nl/zoeken?qry=2009Z03912');
    const [other] = read('over de aanvragen van toeslagen (2024Z11889)');
    expect(other?.url).toBe('https://www.tweedekamer.nl/zoeken?qry=2024Z11889');
  });

  test('17: a number of the Tweede Kamer behind the word Kamerstuk', () => {
    expect(ids('In voornoemd Kamerstuk (2024Z00081)')).toEqual(['2024Z00081']);
    expect(ids('(Kamerstuk 2024D28457)')).toEqual(['2024D28457']);
  });

  test('18: the pointer to a postponement letter', () => {
    expect(ids('Zie ook Aanhangsel Handelingen, vergaderjaar 2024–2025, nr. 507.')).toEqual([
      'ah-tk-20242025-507',
    ]);
  });

  test('19: the words of an Aanhangsel', () => {
    expect(ids('Aanhangsel van de Handelingen, vergaderjaar 2023-2024, nr. 1121')).toEqual([
      'ah-tk-20232024-1121',
    ]);
    expect(ids('AanhangselHandelingen, vergaderjaar 2024–2025, nr. 244')).toEqual(['ah-tk-20242025-244']);
    expect(ids('Handelingen II 2014-2015, nr 2430')).toEqual(['ah-tk-20142015-2430']);
    expect(ids('Handelingen II 2014-2015, nr 112')).toEqual(['h-tk-20142015-112']);
  });

  test.each(['2017 – 2018', '2017/2018', '2017-18', '2017—2018', '2017-20 18', '2017–208'])(
    '20: the year %s',
    (year) => {
      expect(ids(`Aanhangsel Handelingen, vergaderjaar ${year}, nr. 844`)).toEqual(['ah-tk-20172018-844']);
      expect(ids(`Tweede Kamer, vergaderjaar ${year}, 29 544, nr. 833`)).toEqual(['kst-29544-833']);
    },
  );

  test('21: letters of the Eerste Kamer whose ids have a year', () => {
    expect(ids('31 990, nrs. C')).toEqual(['kst-20082009-31990-C']);
    expect(ids('31 570, nrs. B en C')).toEqual(['kst-31570-B', 'kst-31570-C']);
  });

  test('22: numbers of the Rijkswet series', () => {
    expect(ids('32415-(R1915), nr. 18')).toEqual(['kst-32415-18']);
    expect(ids('Kamerstuk 36351-(R2184)-9')).toEqual(['kst-36351-9']);
  });

  test('23: articles of laws, and of budgets', () => {
    expect(ids('artikel 11.04 van het Mobiliteitsfonds')).toEqual([]);
    expect(ids('artikel 6 van de Defensiebegroting')).toEqual([]);
    expect(ids('artikel 3 van de Code IBV')).toEqual([]);
    const articles = read('artikel 34 en 35 van de DSA');
    expect(articles.map(({ url }) => url)).toEqual([
      'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32022R2065',
      'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32022R2065',
    ]);
  });

  test('24: an article without a law', () => {
    expect(ids('(artikel 17), lid 1')).toEqual([]);
  });

  test('25: the regimes of Handelingen', () => {
    expect(ids('Handelingen II 2022/23, nr. 84, item 12')).toEqual(['h-tk-20222023-84-12']);
    expect(ids('Handelingen II 2009/10, nr. 72, p. 6141-6150')).toEqual(['h-tk-20092010-72-6141']);
    expect(ids('Handelingen II 2007/08, nr. 108, p. 7909-7943')).toEqual(['h-tk-20072008-7909-7943']);
    expect(ids('Handelingen II 2007/08, nr. 108, p. 7920')).toEqual(['h-tk-20072008-7909-7943']);
    const [meeting] = read('Handelingen II 2012/13, nr. 110');
    expect(meeting).toMatchObject({ id: 'h-tk-20122013-110', url: null });
  });

  test('26: a chapter that the dossier does not have', () => {
    const [reference] = read('31066 IX, nr. 331');
    expect(reference).toMatchObject({ id: 'kst-31066-331', confidence: 'likely', reason: 'suffix-unknown' });
    expect(reference?.alternatives?.map(({ id }) => id)).toEqual(['kst-31066-IX-331']);
    const [typo] = read('Kamerstuk 22122-2930');
    expect(typo).toMatchObject({ id: 'kst-22122-2930', confidence: 'likely' });
    expect(typo?.alternatives?.map(({ id }) => id)).toContain('kst-22112-2930');
  });

  test('27: 21 501, nr. 20 is a dossier', () => {
    expect(ids('Kamerstuk 21 501, nr. 20')).toEqual(['dossier-21501-20']);
  });

  test('28: papers newer than what is known', () => {
    const highest = tables.highestNumber('19637') ?? 0;
    expect(read(`Kamerstuk 19 637, nr. ${highest}`)[0]?.confidence).toBe('certain');
    expect(read(`Kamerstuk 19 637, nr. ${highest + 20}`)[0]).toMatchObject({
      confidence: 'likely',
      reason: 'newer-than-known',
    });
    expect(read('Kamerstuk 38 999, nr. 2')[0]).toMatchObject({
      confidence: 'likely',
      reason: 'dossier-unknown',
    });
  });

  test('29: the order of numbers of EU acts', () => {
    expect(ids('Verordening (EG) nr. 2006/2004')).toEqual(['32004R2006']);
    expect(ids('Verordening (EU) 2018/1999')).toEqual(['32018R1999']);
    expect(ids('Verordening (EU) nr. 2020/1784')).toEqual(['32020R1784']);
    expect(ids('Verordening (EEG) nr. 1191/69')).toEqual(['31969R1191']);
    expect(ids('Richtlijn 2018/2001')).toEqual(['32018L2001']);
  });

  test('30: EU lists that leave words out', () => {
    expect(ids('Verordeningen (EG) nr. 1071/2009, (EG) nr. 1072/2009 en (EU) 1024/2012')).toHaveLength(3);
    expect(ids('COM (2018) 631, 633 en 634')).toEqual(['COM:2018:631', 'COM:2018:633', 'COM:2018:634']);
    expect(ids('COM (2015) 614/2')).toEqual(['COM:2015:614']);
  });

  test('31: the address of a COM document needs no letters', () => {
    expect(read('COM(2016) 491')[0]?.url).toBe(
      'https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=COM:2016:491:FIN',
    );
  });

  test('32: damaged ECLIs', () => {
    expect(ids('ECLI:NL:HR: 2008:BG5987, r.o. 3.3')).toEqual(['ECLI:NL:HR:2008:BG5987']);
    expect(ids('ECLI:NL-\n:RBDHA:2023:2055')).toEqual(['ECLI:NL:RBDHA:2023:2055']);
    expect(ids('ECLI:NL:RVS:2024:3951.')).toEqual(['ECLI:NL:RVS:2024:3951']);
    expect(ids('ECLI:NL:QQ:2024:3951')).toEqual([]);
  });

  test('33: court rolls', () => {
    expect(ids('HR 1 november 1989, nr. 25 303, BNB 1990/62')).toEqual([]);
    expect(ids('zie onder meer HR 5 juni 2009, nr. 43853')).toEqual([]);
  });

  test.each([
    'Postbus 20301 2500 EH',
    'T 070 426 64 26',
    '74.709 | 74.709',
    'idem 2014 1.687,4',
    '€ 30 573, nr. 2',
  ])('34: %s is no paper', (text) => {
    expect(ids(text)).toEqual([]);
  });

  test('35: motions of municipalities', () => {
    expect(ids('(24161.002)')).toEqual([]);
    expect(ids('(23254.035)')).toEqual([]);
  });

  test('36: ibidem in footnotes, and nowhere else', () => {
    const notes = '1 Kamerstuk 30 573, nr. 61.\n2 Ibid., p. 3.\n3 Idem';
    expect(ids(notes)).toEqual(['kst-30573-61', 'kst-30573-61', 'kst-30573-61']);
    expect(read(notes).map(({ explicit }) => explicit)).toEqual([true, false, false]);
    expect(ids('Kamerstuk 30 573, nr. 61. idem 2014 1.687,4')).toEqual(['kst-30573-61']);
  });

  test('37: an annex is the paper it belongs to, unless it is numbered', () => {
    expect(ids('bijlage bij Kamerstuk 36 101, nr. 15')).toEqual(['kst-36101-15']);
    expect(ids('bijlage bij Kamerstuk 28 760, nr. 56, blg-729282')).toEqual(['kst-28760-56', 'blg-729282']);
  });

  test('38: a journal without a year', () => {
    expect(ids('de wet van 24 december 1958, houdende regels (Stb. 677)')).toEqual(['stb-1958-677']);
    expect(read('de regeling van 12 mei 1998 (Stcrt. 230)')[0]).toMatchObject({
      id: 'stcrt-1998-230',
      url: null,
    });
  });

  test('39: papers from before 1995', () => {
    const [reference] = read('Kamerstukken II 1984/85, 17 817, nr. 16');
    expect(reference).toMatchObject({ id: 'kst-17817-16', url: null, reason: 'before-1995' });
    const [early] = read('Kamerstukken II 1987/88, 19 637, nr. 12');
    expect(early).toMatchObject({
      id: 'kst-19637-12',
      url: null,
      confidence: 'likely',
      reason: 'before-1995',
    });
    expect(read('Kamerstukken II 1995/96, 19 637, nr. 120')[0]).toMatchObject({ confidence: 'certain' });
  });

  test('39: an old paper of the Eerste Kamer that the list of them does not hold', () => {
    const [unknown] = read('Kamerstukken I 2005/06, 29 936, Q');
    expect(unknown).toMatchObject({
      id: 'kst-20052006-29936-Q',
      confidence: 'likely',
      reason: 'number-unknown',
    });
    const [known] = read('Kamerstukken I 2007/08, 29 936, D');
    expect(known).toMatchObject({ id: 'kst-20072008-29936-D', confidence: 'certain' });
  });

  test('40: temporary ids', () => {
    expect(ids('zie kst-1268678 en ah-1271549')).toEqual(['kst-1268678', 'ah-1271549']);
  });
});
