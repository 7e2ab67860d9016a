import { assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citeLetter, citePassage, citeSourceOf, type CitedSource } from '../../../utils/citation';

const plain = (text: string): string => text.replaceAll('\u00A0', ' ');

const published: CitedSource = {
  url: 'https://zoek.officielebekendmakingen.nl/kst-30573-61.html',
  title: 'Europese inzet migratiebeleid',
  sender: 'minister voor Immigratie en Asiel',
  date: '2011-03-16',
  ids: ['2011D13541', 'kst-30573-61', 'onderwerp:immigratie:2011-03-16:europese inzet migratiebeleid'],
};
const unpublished: CitedSource = {
  url: 'https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/21/bijeenkomst',
  title: 'Ingelaste bijeenkomst',
  sender: 'staatssecretaris van Justitie en Veiligheid',
  date: '2018-06-21',
  ids: ['2018D35143', 'kenmerk:justitie:2018-06-21:2298637'],
  ownReference: '2298637',
};

describe('a published letter', () => {
  test.each([
    ['leidraad', 'Kamerstukken II 2010/11, 30573, nr. 61, p. 3'],
    ['kamer', 'Kamerstuk 30 573, nr. 61, p. 3'],
    [
      'apa',
      'Minister voor Immigratie en Asiel. (2011, 16 maart). Europese inzet migratiebeleid (Kamerstukken II 2010/11, 30 573, nr. 61, p. 3) [Kamerbrief]. https://zoek.officielebekendmakingen.nl/kst-30573-61.html',
    ],
  ] as const)('is cited by its number (%s)', (style, expected) => {
    expect(plain(citeLetter(published, style, { page: '3' }).text)).toBe(expected);
  });

  test.each([
    ['2010-09-20', 'Kamerstukken II 2009/10, 30573, nr. 61'],
    ['2010-09-21', 'Kamerstukken II 2010/11, 30573, nr. 61'],
    [null, 'Kamerstukken II 30573, nr. 61'],
  ])('has the parliamentary year of its date (%s)', (date, expected) => {
    expect(plain(citeLetter({ ...published, date }, 'leidraad').text)).toBe(expected);
  });

  test.each([
    ['kst-33802-C', 'Kamerstukken I 2010/11, 33802, C'],
    ['kst-20082009-31700-VI-D', 'Kamerstukken I 2008/09, 31700 VI, D'],
    ['ah-tk-20232024-1121', 'Aanhangsel Handelingen II 2023/24, nr. 1121'],
    ['stcrt-2018-59462', 'Stcrt. 2018, 59462'],
  ])('may be of another kind (%s)', (id, expected) => {
    expect(plain(citeLetter({ ...published, ids: [id] }, 'leidraad').text)).toBe(expected);
  });
});

describe('a letter without a number', () => {
  test.each([
    [
      'leidraad',
      'Staatssecretaris van Justitie en Veiligheid, ‘Ingelaste bijeenkomst’, brief van 21 juni 2018, kenmerk 2298637, document 2018D35143, https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/21/bijeenkomst',
    ],
    [
      'apa',
      'Staatssecretaris van Justitie en Veiligheid. (2018, 21 juni). Ingelaste bijeenkomst (2018D35143) [Kamerbrief]. https://www.rijksoverheid.nl/documenten/kamerstukken/2018/06/21/bijeenkomst',
    ],
  ] as const)('is cited by what it says of itself (%s)', (style, expected) => {
    expect(citeLetter(unpublished, style).text).toBe(expected);
  });

  test('leaves out what it does not say', () => {
    const bare = { url: unpublished.url, title: 'Nieuws', sender: null, date: null, ids: [] };
    expect(citeLetter(bare, 'leidraad').text).toBe(`‘Nieuws’, ${bare.url}`);
    expect(citeLetter({ ...bare, date: '2018-06-21' }, 'leidraad').text).toBe(
      `‘Nieuws’, 21 juni 2018, ${bare.url}`,
    );
    expect(citeLetter(bare, 'apa').text).toBe(`Nieuws. (z.d.). ${bare.url}`);
    expect(citeLetter({ ...bare, title: '' }, 'apa').text).toBe(`(z.d.). ${bare.url}`);
  });

  test.each(['', 'urn:sha256:0f', 'javascript:alert(1)'])(
    'has no address when it is none of the web (%j)',
    (url) => {
      expect(citeLetter({ ...unpublished, url }, 'leidraad').text).toMatch(/ document 2018D35143$/);
      expect(citeLetter({ ...unpublished, url }, 'apa').text).toMatch(/ \[Kamerbrief\]\.$/);
    },
  );

  test('needs no second full stop', () => {
    expect(
      citeLetter({ ...unpublished, title: 'En nu?', ids: [], ownReference: undefined }, 'apa').text,
    ).toContain('En nu? https://');
  });
});

describe('a passage', () => {
  test('is copied between quotation marks with its citation behind it', () => {
    const copied = citePassage(
      { quote: ' Eerste regel,\ntweede <regel>. ', anchor: {}, source: published },
      'leidraad',
    );
    expect(plain(copied.text)).toBe(
      '“Eerste regel,\ntweede <regel>.” (Kamerstukken II 2010/11, 30573, nr. 61)',
    );
    expect(plain(copied.html)).toBe(
      '<p>“Eerste regel,<br>tweede &lt;regel&gt;.” (<a href="https://zoek.officielebekendmakingen.nl/kst-30573-61.html"><i>Kamerstukken II</i> 2010/11, 30573, nr. 61</a>)</p>',
    );
  });

  test('never brings markup or a dangerous address of its own', () => {
    const part = string({ unit: constantFrom('<', '>', '"', "'", '&', 'a', '\n', 'javascript:') });
    assert(
      property(part, part, part, (quote, title, url) => {
        for (const style of ['leidraad', 'kamer', 'apa'] as const) {
          const { html } = citePassage({ quote, anchor: {}, source: { ...unpublished, title, url } }, style);
          const inside = html.replace(/<\/?(?:p|i|br)>/g, '').replace(/<a href="https:[^"<>]*">|<\/a>/g, '');
          expect(inside).not.toMatch(/[<>]/);
        }
      }),
    );
  });
});

/** The anchor of a passage that stands on these pages of a file; the printed number only where it is another. */
function onPages(first: [page: number, label?: string], last = first) {
  const [startSelector, endSelector] = [first, last].map(([page, label]) => ({
    type: 'FragmentSelector' as const,
    conformsTo: 'http://tools.ietf.org/rfc/rfc3778' as const,
    value: `page=${page}`,
    label,
    refinedBy: { type: 'TextPositionSelector' as const, start: 0, end: 0 },
  }));
  return {
    structure: { type: 'RangeSelector' as const, startSelector: startSelector!, endSelector: endSelector! },
  };
}

describe('the page of a passage', () => {
  test.each([
    ['leidraad', onPages([3]), 'Kamerstukken II 2010/11, 30573, nr. 61, p. 3'],
    ['leidraad', onPages([3], [4]), 'Kamerstukken II 2010/11, 30573, nr. 61, p. 3-4'],
    ['leidraad', onPages([3, '13']), 'Kamerstukken II 2010/11, 30573, nr. 61, p. 13'],
    ['kamer', onPages([3], [4]), 'Kamerstuk 30 573, nr. 61, p. 3-4'],
    ['leidraad', {}, 'Kamerstukken II 2010/11, 30573, nr. 61'],
  ] as const)('is cited (%s)', (style, anchor, expected) => {
    expect(plain(citeSourceOf({ anchor, source: published }, style).text)).toBe(expected);
    expect(plain(citePassage({ quote: 'Ja', anchor, source: published }, style).text)).toBe(
      `“Ja” (${expected})`,
    );
  });

  test('is cited in APA, with another word for several', () => {
    const cite = (anchor: ReturnType<typeof onPages>) =>
      plain(citeSourceOf({ anchor, source: published }, 'apa').text);
    expect(cite(onPages([3]))).toContain('(Kamerstukken II 2010/11, 30 573, nr. 61, p. 3) [Kamerbrief].');
    expect(cite(onPages([3], [4]))).toContain(
      '(Kamerstukken II 2010/11, 30 573, nr. 61, pp. 3-4) [Kamerbrief].',
    );
  });

  test('is cited of a letter that has no number at all', () => {
    const source = { ...unpublished, ids: [] };
    const bare = { ...source, ownReference: undefined };
    expect(plain(citeSourceOf({ anchor: onPages([2]), source }, 'leidraad').text)).toContain(
      ', kenmerk 2298637, p. 2, https:',
    );
    expect(plain(citeSourceOf({ anchor: onPages([2]), source }, 'apa').text)).toContain(
      'bijeenkomst (2298637, p. 2) [Kamerbrief].',
    );
    expect(plain(citeSourceOf({ anchor: onPages([2]), source: bare }, 'apa').text)).toContain(
      'bijeenkomst (p. 2).',
    );
  });

  test('is not added to Handelingen that are known by their pages', () => {
    const source = { ...published, ids: ['h-tk-20082009-5012-5020'] };
    expect(plain(citeSourceOf({ anchor: onPages([2]), source }, 'leidraad').text)).toBe(
      'Handelingen II 2008/09, p. 5012-5020',
    );
  });
});
