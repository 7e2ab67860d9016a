import { describe, expect, test } from 'vitest';
import { describeReference } from '../../../utils/citation/reference-label';

describe('describeReference', () => {
  test.each([
    ['kst-30573-61', 'Kamerstuk 30\u00A0573, nr.\u00A061'],
    ['kst-36410-XVI-116', 'Kamerstuk 36\u00A0410-XVI, nr.\u00A0116'],
    ['kst-21501-02-2870', 'Kamerstuk 21\u00A0501-02, nr.\u00A02870'],
    ['kst-36410-A-51', 'Kamerstuk 36\u00A0410-A, nr.\u00A051'],
    ['kst-36021-B', 'Kamerstukken I 36\u00A0021, B'],
    ['kst-20082009-31700-VI-D', 'Kamerstukken I 2008/09, 31\u00A0700-VI, D'],
    ['kst-19951996-23700-188b', 'Kamerstukken I 1995/96, 23\u00A0700, nr.\u00A0188b'],
    ['dossier-21501-02', 'Dossier 21\u00A0501-02'],
    ['h-tk-20222023-84-12', 'Handelingen II 2022/23, nr.\u00A084, item\u00A012'],
    ['h-tk-20122013-110', 'Handelingen II 2012/13, nr.\u00A0110'],
    ['h-tk-20072008-7909-7943', 'Handelingen II 2007/08, p.\u00A07909-7943'],
    ['h-tk-20092010-72-6141', 'Handelingen II 2009/10, nr.\u00A072, p.\u00A06141'],
    ['ah-tk-20232024-1121', 'Aanhangsel Handelingen II 2023/24, nr.\u00A01121'],
    ['2011D02476', 'Document 2011D02476'],
    ['2024Z11889', 'Zaak 2024Z11889'],
    ['TZ202502-117', 'Toezegging TZ202502-117'],
    ['stb-2020-118', 'Stb. 2020, nr.\u00A0118'],
    ['32016R0679', 'Verordening 2016/679'],
    ['32013R0952', 'Verordening nr.\u00A0952/2013'],
    ['31995L0046', 'Richtlijn 95/46'],
    ['COM:2021:726', 'COM(2021)\u00A0726'],
    ['ECLI:NL:HR:2008:BG5987', 'ECLI:NL:HR:2008:BG5987'],
    ['W11.21.0091/IV', 'Advies Raad van State W11.21.0091/IV'],
    ['12004308R', '12004308R'],
    ['BWBR0005537:3:2', 'Artikel\u00A03:2 Awb'],
    ['BWBR0001840:68', 'Artikel\u00A068 Grondwet'],
    ['BWBR0005289:162', 'Artikel\u00A06:162 BW'],
    ['BWBR0030250:2.1', 'Artikel\u00A02.1 Wet dieren'],
    ['BWBR0001854:161quater', 'Artikel\u00A0161quater Sr'],
    ['BWBV0001000:6', 'Artikel\u00A06 EVRM'],
    ['BWBR0005537', 'Algemene wet bestuursrecht'],
    ['32016R0679:6', 'Artikel\u00A06 AVG'],
    ['32011L0085:3', 'Artikel\u00A03 Richtlijn 2011/85'],
    ['VWEU:258', 'Artikel\u00A0258 VWEU'],
    ['Crisis- en herstelwet:5.10', 'Artikel\u00A05.10 Crisis- en herstelwet'],
    ['?:12a', 'Artikel\u00A012a'],
  ])('%s', (id, label) => {
    expect(describeReference(id)).toBe(label);
    expect(describeReference({ id })).toBe(label);
  });

  test.each([
    ['31995L0046', 'Richtlijn 95/46/EG', 'Richtlijn 95/46/EG'],
    ['32013R0952', 'Verordening (EU) nr. 952/2013', 'Verordening (EU) nr.\u00A0952/2013'],
    ['32016R0679', 'verordening (EU) 2016/679', 'Verordening (EU) 2016/679'],
    ['32003R0343', 'verordening 343/2003/EG', 'Verordening (EG) nr.\u00A0343/2003'],
    ['32024L1069', 'Richtlijn (EU) 2024/1069', 'Richtlijn (EU) 2024/1069'],
    ['32000D0520', 'Beschikking 2000/520/EG', 'Beschikking 2000/520/EG'],
  ])('%s takes its community from "%s"', (id, text, label) => {
    expect(describeReference({ id, text })).toBe(label);
  });
});
