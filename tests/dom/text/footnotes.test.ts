import { describe, expect, it } from 'vitest';
import { joinFootnotes } from '../../../utils/text/footnotes';
import { readPageText } from '../../../utils/text/page-text';
import { rangeOf } from '../../../utils/text/positions';
import { page as fixture, renamed } from '../sites/fixture-pages';

/** The words before each marker and those of its note, of `document` or of what is written into it. */
function footnotes(html: string | Document) {
  const source = typeof html === 'string' ? document : html;
  if (typeof html === 'string') document.body.innerHTML = html;
  const page = readPageText(source.body);
  return joinFootnotes(page, source).map(({ at, label, note }) => [
    page.text.slice(0, at).trimEnd().split(/\s/).at(-1),
    label,
    page.text.slice(note.start, note.end).trim(),
  ]);
}

const LETTER_2011 = [
  ['2010', '1', 'Kamerstukken II 2010/11, 30 573, nr. 61.'],
  ['Asiel', '2', 'Uw kenmerk 19637-1385/2011D02476.'],
  [
    'brief.',
    '1',
    'Ter inzage gelegd bij het Centraal Informatiepunt van de Tweede Kamer der Staten-Generaal.',
  ],
];

describe('footnotes', () => {
  it('are joined by their links, where a number occurs twice and a note is missing', () => {
    expect(footnotes(fixture('kst-letter-2011'))).toEqual(LETTER_2011);
  });

  it('are joined by number where links lead nowhere, except the one that may be of two markers', () => {
    expect(footnotes(renamed(fixture('kst-letter-2011')))).toEqual(LETTER_2011.slice(0, 2));
  });

  it('are joined where they stand at the foot of the letter', () => {
    expect(footnotes(fixture('tweedekamer-letter-2018'))).toEqual([
      ['GEAS', '1', 'Zie verslag van de JBZ-Raad van 4-5 juni 2018, Kamerstuk 32 317 nr. 516.'],
    ]);
  });

  it.each([
    [
      'in a list with links',
      '<ol><li id="a">Eerste <a href="#ra">↩</a></li><li id="b">Tweede</li></ol>',
      '#a',
      '#b',
    ],
    ['in a list without links', '<ol><li>Eerste ↩</li><li>Tweede</li></ol>', '', ''],
    ['behind an anchor', '<p><a id="a"></a>1. Eerste ↩</p><p><a id="b"></a>2. Tweede</p>', '#a', '#b'],
    [
      'behind an anchor of old',
      '<p><a name="a"></a>1 Eerste ↩<br><a name="b"></a><sup>2</sup> Tweede</p>',
      '#a',
      '#b',
    ],
    ['on lines of one block', '<p><sup>1</sup> Eerste ↩<br><sup>2</sup> Tweede</p>', '', ''],
    ['with plain numbers', '<p>1 Eerste ↩</p><p>2 Tweede</p>', '', ''],
    [
      'in a table',
      '<table><tr><td><sup>1</sup></td><td>Eerste ↩</td></tr><tr><td><sup>2</sup></td><td>Tweede</td></table>',
      '',
      '',
    ],
    [
      'all behind one link',
      '<div id="a"><p><sup>1</sup> Eerste ↩</p><p><sup>2</sup> Tweede</p></div>',
      '#a',
      '#a',
    ],
  ])('are joined %s', (_, notes, first, second) => {
    const marker = (label: string, href: string) =>
      href ? `<sup><a href="${href}">${label}</a></sup>` : `<sup>${label}</sup>`;
    expect(
      footnotes(`<p>mijn brief${marker('1', first)} en uw motie${marker('2', second)}.</p>${notes}`),
    ).toEqual([
      ['brief', '1', 'Eerste ↩'],
      ['motie', '2', 'Tweede'],
    ]);
  });

  it('are joined where their numbers begin again on every page', () => {
    const sheet = (words: string) =>
      `<p>een ${words}a<sup>1</sup> en ${words}b<sup>2</sup></p><p><sup>1</sup> noot ${words}a</p><p><sup>2</sup> noot ${words}b</p>`;
    expect(footnotes(sheet('x') + sheet('y'))).toEqual([
      ['xa', '1', 'noot xa'],
      ['xb', '2', 'noot xb'],
      ['ya', '1', 'noot ya'],
      ['yb', '2', 'noot yb'],
    ]);
  });

  it('are left apart where nothing tells which note is meant', () => {
    expect(footnotes('<p>een<sup>1</sup> twee<sup>1</sup></p><p><sup>1</sup> noot</p>')).toEqual([]);
    expect(footnotes('<p>een<sup>1</sup></p><p>zonder noten</p>')).toEqual([]);
    expect(footnotes('<p><sup>1</sup> noot</p><p>een<sup>1</sup></p>')).toEqual([]);
  });

  it('are read in linear time where a page is nothing else', () => {
    const marks = Array.from({ length: 3_000 }, (_, index) => `<p>een<sup>${(index % 9) + 1}</sup></p>`).join(
      '',
    );
    expect(footnotes(marks)).toEqual([]);
  });
});

describe('footnote numbers that are glued to a word', () => {
  const NOTES = '<p>1 Kamerstukken II 2010/11, 30 573, nr. 61.</p><p>2 Uw kenmerk 19637-1385.</p>';

  it('are told from it when there are notes', () => {
    const html = `<p>Mijn brief d.d. 22 december 20101 heb ik aan de commissie voor Asiel2 om advies.</p>${NOTES}`;
    expect(footnotes(html)).toEqual([
      ['2010', '1', 'Kamerstukken II 2010/11, 30 573, nr. 61.'],
      ['Asiel', '2', 'Uw kenmerk 19637-1385.'],
    ]);
    const page = readPageText(document.body);
    expect(page.text).toContain('22 december 2010 heb ik aan de commissie voor Asiel om');
    const after = page.text.indexOf('heb ik');
    expect(rangeOf(page, { start: after, end: after + 6 })?.toString()).toBe('heb ik');
  });

  it('are told from the mark behind a word', () => {
    expect(footnotes(`<p>Zie mijn brief.1 En de motie,2 die</p>${NOTES}`)).toEqual([
      ['brief.', '1', expect.stringContaining('Kamerstukken')],
      ['motie,', '2', expect.stringContaining('kenmerk')],
    ]);
  });

  it.each([
    'CO2 en PM10',
    'artikel 12, lid 3',
    'nr. 61 en blz.2',
    'fase2 van het plan',
    'op 22-12-2010 en 2010/11',
    'de 27 lidstaten, 30% en 1,5 miljoen',
  ])('are no part of %s', (words) => {
    document.body.innerHTML = `<p>${words}</p>${NOTES}<p>3 Nog een noot</p>`;
    expect(readPageText(document.body).text).toContain(words);
  });

  it('have notes that end before the next page', () => {
    const text =
      'de brief1 en\nde motie2.\n1 Kamerstukken II 2010/11, 30 573, nr.\n61.\n2 Uw kenmerk\n19637-1385.\nHet kabinet\nzegt Kamerstuk 1.';
    expect(footnotes(`<pre>${text}</pre>`)).toEqual([
      ['brief', '1', 'Kamerstukken II 2010/11, 30 573, nr.\n61.'],
      ['motie', '2', 'Uw kenmerk\n19637-1385.'],
    ]);
  });

  it('stay where there are no notes', () => {
    document.body.innerHTML = '<p>22 december 20101 heb ik</p><p>Met vriendelijke groet</p>';
    expect(readPageText(document.body).text).toContain('20101');
  });
});
