import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../utils/letters';
import { siteOf } from '../../../utils/sites';
import { bodyOf } from '../../../utils/text/safe-dom';
import { readPageText } from '../../../utils/text/page-text';

/** Reads a page of a layout that nobody has seen, as the extension does. */
function read(address: string, body: string, head = '') {
  const html = `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL(address);
  const site = siteOf(url);
  const hints = site.readHints(document, url);
  const root = site.letterRoot(document) ?? bodyOf(document);
  return { hints, letter: readLetter(root ? readPageText(root).text : '', hints) };
}

const TITLE = 'Kamerbrief over voortgang loket buitenland';
const SUMMARY = '<p>Minister De Vries (BZ) informeert de Tweede Kamer over de voortgang van het loket.</p>';
const FILE = 'https://open.overheid.nl/documenten/00000000-0000-4000-8000-00000000f003/file';
const LINK = `<a href="${FILE}">Download</a>`;
const KAMERSTUKKEN = 'https://www.rijksoverheid.nl/documenten/kamerstukken/2026/09/30/kamerbrief-over-loket';

describe('rijksoverheid.nl in a layout to come', () => {
  it.each([
    [
      'without a main part',
      `<div><h1>${TITLE}</h1><p>Kamerstuk | 30 september 2026</p>${SUMMARY}${LINK}</div>`,
      '',
    ],
    [
      'with the heading above the main part',
      `<header><h1>${TITLE}</h1></header><main>${SUMMARY}${LINK}</main>`,
      '',
    ],
    [
      'with its own name as the heading',
      `<h1>Rijksoverheid</h1><div><h2>${TITLE}</h2>${SUMMARY}${LINK}</div>`,
      `<meta property="og:title" content="${TITLE}">`,
    ],
    [
      'with a title alone',
      `<main>${SUMMARY}${LINK}</main>`,
      `<title>${TITLE} - Kamerstuk - Rijksoverheid.nl</title>`,
    ],
    [
      'with parts that open',
      `<main><h1>${TITLE}</h1><details><summary>Over</summary><p>Kamerstuk | 30-09-2026</p></details>${SUMMARY}<details><summary>Bijlagen</summary>${LINK}</details></main>`,
      '',
    ],
    [
      'with a list of facts',
      `<main><h1>${TITLE}</h1><dl><dt>Soort</dt><dd>Kamerbrief</dd><dt>Datum</dt><dd>30 september 2026</dd></dl>${SUMMARY}${LINK}</main>`,
      '',
    ],
  ])('%s', (_, body, head) => {
    const { hints, letter } = read(KAMERSTUKKEN, body, head);
    expect(hints).toMatchObject({ title: TITLE, fileUrl: FILE });
    expect(letter).toMatchObject({
      isLetter: true,
      date: '2026-09-30',
      sender: 'Ministerie van Buitenlandse Zaken',
    });
  });

  const NO_DATE = 'https://www.rijksoverheid.nl/documenten/kamerbrief-over-loket';
  const stated = (url: string, date: string) =>
    `<script type="application/ld+json">{"@type":"GovernmentDocument","url":"${url}","datePublished":"${date}T09:00"}</script>`;

  it.each([
    ['in a list of facts', '<dl><dt>Datum</dt><dd>30 september 2026</dd></dl>', '', '2026-09-30'],
    [
      'in an element for times',
      '<p><time datetime="2026-09-30">30 september 2026</time></p>',
      '',
      '2026-09-30',
    ],
    ['behind a few words', '<span>Gepubliceerd op 30-09-2026</span>', '', '2026-09-30'],
    ['in structured data', '', stated(NO_DATE, '2026-09-30'), '2026-09-30'],
    ['in structured data of another document', '', stated(`${NO_DATE}-2`, '2026-09-30'), null],
    [
      'in structured data of the page with others that it names',
      '',
      `<script type="application/ld+json">{"@graph":[{"@type":"WebPage","@id":"${NO_DATE}#page","datePublished":"2026-09-30"},{"url":"${NO_DATE}-2","datePublished":"2026-09-01"}]}</script>`,
      '2026-09-30',
    ],
    [
      'in structured data of the page that gives it only for another document',
      '',
      `<script type="application/ld+json">{"url":"${NO_DATE}","mentions":{"url":"${NO_DATE}-2","datePublished":"2026-09-01"}}</script>`,
      null,
    ],
    ['in structured data that is broken', '', '<script type="application/ld+json">{"url":</script>', null],
    ['of several documents', '<ul><li>30-09-2026</li><li>29-09-2026</li></ul>', '', null],
    ['of a link', '<a href="/x"><span>30-09-2026</span></a>', '', null],
  ])('with its date %s', (_, body, head, date) => {
    const { letter } = read(NO_DATE, `<main><h1>${TITLE}</h1>${body}${SUMMARY}${LINK}</main>`, head);
    expect(letter).toMatchObject({ isLetter: true, date });
  });

  it('at addresses without a kind and a date', () => {
    const { letter } = read(
      'https://www.rijksoverheid.nl/documenten/kamerbrief-over-loket',
      `<main><h1>${TITLE}</h1>${SUMMARY}${LINK}</main>`,
      '<meta property="article:published_time" content="2026-09-30T10:00:00+02:00">',
    );
    expect(letter).toMatchObject({ isLetter: true, date: '2026-09-30' });
  });

  it.each([
    ['/documenten/beleidsnotas/2026/09/30/beslisnota-bij-kamerbrief', 'Beslisnota bij Kamerbrief over loket'],
    ['/documenten/rapporten/2026/09/30/rapport', 'Rapport over voortgang loket'],
    ['/actueel/nieuws/2026/09/30/minister-stuurt-brief', 'Kamerbrief over loket verstuurd'],
    ['/onderwerpen/loket/documenten', 'Documenten'],
  ])('takes nothing else for a letter: %s', (path, title) => {
    const { letter } = read(
      `https://www.rijksoverheid.nl${path}`,
      `<main><h1>${title}</h1>${SUMMARY}</main>`,
    );
    expect(letter.isLetter).toBe(false);
  });
});

const LETTER =
  '<p>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</p><p>Den Haag, 21 juni 2026</p>' +
  `<p>Met deze brief informeer ik uw Kamer. ${'Dat doe ik vaker. '.repeat(30)}</p>` +
  '<p>De Minister van Defensie,<br>A.B. Proef</p>';

describe('tweedekamer.nl in a layout to come', () => {
  it.each([
    ['a dialog', `<dialog><h2>Document</h2>${LETTER}</dialog>`],
    ['what is called a dialog', `<div role="dialog" hidden>${LETTER}</div>`],
    ['a part without a name', `<div><div style="display: none"><p>Tekst</p><div>${LETTER}</div></div></div>`],
  ])('reads the letter in %s', (_, part) => {
    const { letter } = read(
      'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2026Z12345&did=2026D35143',
      `<main><h1>Brief regering : Voortgang loket</h1></main>${part}`,
    );
    expect(letter).toMatchObject({
      isLetter: true,
      date: '2026-06-21',
      sender: 'minister van Defensie',
      signatories: ['A.B. Proef'],
    });
  });
});

it('any other site with its date in structured data', () => {
  const address = 'https://www.example.org/brieven/aan-de-kamer';
  const data = `{"@type":"Article","mainEntityOfPage":{"@id":"${address}"},"datePublished":"2026-09-30T09:00:00Z"}`;
  const { letter } = read(
    address,
    `<main><h1>${TITLE}</h1><p>Aan de Voorzitter van de Tweede Kamer der Staten-Generaal</p></main>`,
    `<script type="application/ld+json">${data}</script>`,
  );
  expect(letter).toMatchObject({ isLetter: true, date: '2026-09-30' });
});

it('open.overheid.nl with other labels', () => {
  const { hints, letter } = read(
    'https://open.overheid.nl/details/ronl-123/1',
    `<main><h1>${TITLE}</h1><table><tr><th>Soort document:</th><td>Kamerbrief</td></tr><tr><th>Datum document</th><td>30 september 2026</td></tr><tr><th>Verantwoordelijke organisatie</th><td>ministerie van Buitenlandse Zaken</td></tr></table></main>`,
  );
  expect(hints).toMatchObject({ title: TITLE, kind: 'Kamerbrief' });
  expect(letter).toMatchObject({ isLetter: true, date: '2026-09-30' });
});

it('tells the kind from the title in a heading of tweedekamer.nl that has no colon', () => {
  const { hints } = read(
    'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2026Z12225&did=2026D35143',
    `<main><h1><span>Brief regering</span> ${TITLE}</h1></main>`,
  );
  expect(hints).toMatchObject({ kind: 'Brief regering', title: TITLE });
});
