import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../utils/sites';
import { ADDRESSES, page } from './fixture-pages';

/** A link as Kamernoot makes it of a reference. */
const ownLink = (address: string, words: string) =>
  `<a data-kamernoot="reference" href="${address}">${words}</a>`;

function readHints(address: string, body: string) {
  const document = new DOMParser().parseFromString(`<!doctype html><body>${body}</body>`, 'text/html');
  const url = new URL(address);
  return siteOf(url).readHints(document, url);
}

describe('hints of a page in which references are links', () => {
  it('keep a value whole of which a part is a link', () => {
    const dossier = ownLink('https://zoek.officielebekendmakingen.nl/kst-33308-13.html', '33308-13');
    const { kamerstukId } = readHints(
      'https://www.tweedekamer.nl/kamerstukken/detail?id=2013Z00001',
      `<p><strong>Nummer:</strong> ${dossier}</p>`,
    );
    expect(kamerstukId).toBe('kst-33308-13');

    const { sender } = readHints(
      'https://open.overheid.nl/documenten/1',
      `<p><b>Verantwoordelijk</b> Ministerie van ${ownLink('https://wetten.overheid.nl/x', 'Recht')} en Orde</p>`,
    );
    expect(sender).toBe('Ministerie van Recht en Orde');
  });

  it('take no link of ours for the file of the letter', () => {
    const file = 'https://www.tweedekamer.nl/downloads/document?id=2018D35143';
    const { fileUrl } = readHints(
      'https://www.tweedekamer.nl/kamerstukken/detail?id=2018D35143',
      `${ownLink('https://www.tweedekamer.nl/downloads/document?id=2018D00001', '2018D00001')} <a href="${file}">Download</a>`,
    );
    expect(fileUrl).toBe(file);
  });

  it.each(Object.keys(ADDRESSES) as (keyof typeof ADDRESSES)[])(
    'hold the numbers read before: %s',
    (name) => {
      const document = page(name);
      const url = new URL(ADDRESSES[name]);
      const { readHints: read, readIds } = siteOf(url);
      const hints = read(document, url);
      const ids = readIds?.(document, url) ?? {};
      for (const id of ['documentNumber', 'zaakNumber', 'kamerstukId', 'publicationId'] as const) {
        expect(ids[id]).toBe(hints[id]);
      }
    },
  );
});
