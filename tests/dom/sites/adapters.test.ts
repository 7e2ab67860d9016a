import { describe, expect, it } from 'vitest';
import { readLetter } from '../../../utils/letters';
import { siteOf } from '../../../utils/sites';
import { bodyOf } from '../../../utils/text/safe-dom';
import { readPageText } from '../../../utils/text/page-text';
import { ADDRESSES, page, renamed } from './fixture-pages';

/** Reads a page as the extension does: the adapter's hints, then the letter below its root. */
function read(document: Document, address: string) {
  const url = new URL(address);
  const site = siteOf(url);
  const hints = site.readHints(document, url);
  const root = site.letterRoot(document) ?? bodyOf(document);
  const text = root ? readPageText(root).text : '';
  return { site: site.name, hints, text, letter: readLetter(text, hints) };
}

type Fixture = keyof typeof ADDRESSES;

const readFixture = (name: Fixture) => read(page(name), ADDRESSES[name]);
const readRenamed = (name: Fixture) => read(renamed(page(name)), ADDRESSES[name]);

describe('tweedekamer.nl', () => {
  it('reads a letter page of 2021 and later', () => {
    const { site, hints, letter } = readFixture('tweedekamer-letter-2018');
    expect(site).toBe('tweedekamer');
    expect(hints).toEqual({
      url: 'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2018D35143&id=2018Z12225',
      kind: 'Brief regering',
      title: 'Ingelaste Europese migratiebijeenkomst 24 juni a.s.',
      date: '2018-06-21',
      documentNumber: '2018D35143',
      zaakNumber: '2018Z12225',
      fileUrl: 'https://www.tweedekamer.nl/downloads/document?id=2018D35143',
    });
    expect(letter).toMatchObject({
      isLetter: true,
      confidence: 'certain',
      date: '2018-06-21',
      subject: 'Ingelaste Europese migratiebijeenkomst 24 juni a.s.',
      sender: 'staatssecretaris voor Justitie en Veiligheid',
      signatories: ['Mark Harbers'],
      ownReference: '2298637',
      documentNumber: '2018D35143',
      zaakNumber: '2018Z12225',
      ownIds: ['2018D35143', '2018Z12225'],
    });
  });

  it('reads the letter alone, not what stands around it', () => {
    const { text } = readFixture('tweedekamer-letter-2018');
    expect(text).toMatch(/^> Retouradres/);
    expect(text).not.toContain('Gerelateerde');
  });

  it('believes the visible heading, not the metas of another document', () => {
    const { hints, letter } = readFixture('tweedekamer-motie-2015');
    expect(hints).toEqual({
      url: 'https://www.tweedekamer.nl/kamerstukken/detail?did=2015D04817&id=2015Z02376',
      kind: 'Motie',
      title: 'Motie van het lid Jansen over bewerkstelligen dat leeszalen in het weekend open zijn',
      date: '2015-02-10',
      documentNumber: '2015D04817',
      zaakNumber: '2015Z02376',
      kamerstukId: 'kst-33308-13',
      dossiers: ['33308'],
      fileUrl:
        'https://www.tweedekamer.nl/downloads/document?id=00000000-0000-4000-8000-00000000f003&title=Motie%20van%20het%20lid%20Jansen.pdf',
    });
    expect(letter.isLetter).toBe(false);
  });

  it('does not take a short dialog for the letter', () => {
    const document = page('tweedekamer-letter-2018');
    document.querySelector('.m-modal__content')?.replaceChildren('Deel deze pagina');
    expect(siteOf(new URL(ADDRESSES['tweedekamer-letter-2018'])).letterRoot(document)?.localName).toBe(
      'main',
    );
    expect(read(document, ADDRESSES['tweedekamer-letter-2018']).letter).toMatchObject({
      isLetter: true,
      date: '2018-06-21',
      signatories: [],
    });
  });
});

describe('officielebekendmakingen.nl', () => {
  it('reads a typeset letter', () => {
    const { site, hints, letter, text } = readFixture('kst-letter-2011');
    expect(site).toBe('officielebekendmakingen');
    expect(hints).toEqual({
      url: 'https://zoek.officielebekendmakingen.nl/kst-30573-65.html',
      kind: 'Brief',
      title: 'Brief van de minister voor Immigratie en Asiel over de Europese inzet migratiebeleid',
      date: '2011-03-16',
      publicationId: 'kst-30573-65',
      kamerstukId: 'kst-30573-65',
      dossiers: ['30573'],
      dossierTitle: 'Migratiebeleid',
      fileUrl: 'https://zoek.officielebekendmakingen.nl/kst-30573-65.pdf',
    });
    expect(text).not.toContain('Authentieke versie');
    expect(letter).toMatchObject({
      isLetter: true,
      confidence: 'certain',
      date: '2011-03-16',
      subject: null,
      sender: 'minister voor Immigratie en Asiel',
      signatories: ['G. B. M. Leers'],
      dossiers: ['30573'],
      ownIds: ['kst-30573-65'],
    });
  });

  it('does not take a motion for a letter', () => {
    const { hints, letter } = readFixture('kst-motie');
    expect(hints).toMatchObject({
      kind: 'Motie',
      url: 'https://zoek.officielebekendmakingen.nl/kst-32545-143.html',
    });
    expect(letter).toMatchObject({ isLetter: false, confidence: 'certain', ownIds: ['kst-32545-143'] });
  });
});

describe('rijksoverheid.nl', () => {
  it('reads a summary with its file', () => {
    const { site, hints, letter } = readFixture('rijksoverheid-letter');
    expect(site).toBe('rijksoverheid');
    expect(hints).toEqual({
      url: ADDRESSES['rijksoverheid-letter'],
      title: 'Kamerbrief aanbieding verslag loket buitenland',
      kind: 'Kamerstuk',
      date: '2025-09-08',
      sender: 'Ministerie van Buitenlandse Zaken',
      fileUrl: 'https://open.overheid.nl/documenten/00000000-0000-4000-8000-00000000f001/file',
    });
    expect(letter).toMatchObject({
      isLetter: true,
      confidence: 'likely',
      date: '2025-09-08',
      sender: 'Ministerie van Buitenlandse Zaken',
    });
  });

  it('reads a page of the newer site, whose markup has no names that last', () => {
    const { hints, letter } = readFixture('rijksoverheid-next');
    expect(hints).toMatchObject({
      title: 'Kamerbrief over voortgang loket buitenland',
      kind: 'Kamerstuk',
      date: '2026-09-30',
      sender: 'Ministerie van Buitenlandse Zaken',
      fileUrl: 'https://open.overheid.nl/documenten/00000000-0000-4000-8000-00000000f002/file',
    });
    expect(letter).toMatchObject({ isLetter: true, date: '2026-09-30' });
  });

  it('does not take a news item about a letter for the letter', () => {
    const { hints, letter } = readFixture('press-release');
    expect(hints).toMatchObject({ kind: 'Nieuwsbericht', date: '2025-09-08' });
    expect(letter.isLetter).toBe(false);
  });

  it('takes no file from another host', () => {
    const document = page('rijksoverheid-letter');
    for (const link of document.querySelectorAll('a.external')) {
      link.setAttribute('href', 'https://open.overheid.nl.example/documenten/x/file');
    }
    expect(read(document, ADDRESSES['rijksoverheid-letter']).hints.fileUrl).toBeUndefined();
  });
});

describe('open.overheid.nl', () => {
  it('reads the table about the document, with the date of the document', () => {
    const { site, hints, letter } = readFixture('open-overheid');
    expect(site).toBe('open-overheid');
    expect(hints).toEqual({
      url: ADDRESSES['open-overheid'],
      title: 'Kamerbrief aanbieding verslag loket buitenland',
      kind: 'Kamerbrief',
      date: '2025-09-08',
      sender: 'ministerie van Buitenlandse Zaken',
      fileUrl: 'https://open.overheid.nl/documenten/00000000-0000-4000-8000-00000000f001/file',
    });
    expect(letter.isLetter).toBe(true);
  });
});

describe('a page whose classes and ids were all renamed', () => {
  const names = Object.keys(ADDRESSES) as Fixture[];

  it.each(names)('%s: letter and date are still right', (name) => {
    const before = readFixture(name).letter;
    const after = readRenamed(name).letter;
    expect(after.isLetter).toBe(before.isLetter);
    expect(after.date).toBe(before.date);
    expect(after.sender).toBe(before.sender);
  });

  it.each(['kst-letter-2011', 'tweedekamer-letter-2018'] as const)(
    '%s: the letter is read in full',
    (name) => {
      const after = readRenamed(name).letter;
      const before = readFixture(name).letter;
      expect({ ...after, evidence: [] }).toEqual({ ...before, evidence: [] });
    },
  );
});

describe('any other page', () => {
  it('is read with what HTML itself tells', () => {
    const { site, letter } = read(page('kst-letter-2011'), 'https://example.org/brief.html#top');
    expect(site).toBe('generic');
    expect(letter).toMatchObject({ isLetter: true, date: '2011-03-16', signatories: ['G. B. M. Leers'] });
  });
});

describe('a page that shadows the names of the DOM', () => {
  it('is read all the same', () => {
    const document = page('tweedekamer-letter-2018');
    const form = document.createElement('form');
    const main = document.querySelector('main');
    expect(main).not.toBeNull();
    for (const name of ['childNodes', 'querySelector', 'querySelectorAll', 'textContent', 'nextSibling']) {
      const input = document.createElement('input');
      input.setAttribute('name', name);
      form.append(input);
      const image = document.createElement('img');
      image.setAttribute('name', name);
      document.body.append(image);
    }
    document.body.prepend(form);
    if (main) form.append(main);
    const { hints, letter } = read(document, ADDRESSES['tweedekamer-letter-2018']);
    expect(hints).toMatchObject({ kind: 'Brief regering', date: '2018-06-21' });
    expect(letter).toMatchObject({ isLetter: true, signatories: ['Mark Harbers'] });
  });

  it('that is empty says nothing and throws nothing', () => {
    const document = new DOMParser().parseFromString('', 'text/html');
    for (const address of Object.values(ADDRESSES)) {
      const { letter } = read(document, address);
      expect(letter.signatories).toEqual([]);
    }
  });
});
