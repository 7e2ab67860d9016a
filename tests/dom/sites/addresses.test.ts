import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../utils/sites';
import { canonicalAddress } from '../../../utils/sites/address';

const nameOf = (address: string) => siteOf(new URL(address)).name;

describe('siteOf', () => {
  it.each([
    ['https://www.tweedekamer.nl/kamerstukken/detail?id=2015Z02376&did=2015D04817', 'tweedekamer'],
    ['https://tweedekamer.nl/', 'tweedekamer'],
    ['http://www.tweedekamer.nl/downloads/document?id=2018D35143', 'tweedekamer'],
    ['https://www.rijksoverheid.nl/documenten/kamerstukken/2025/09/08/x', 'rijksoverheid'],
    ['https://opendata.rijksoverheid.nl/v1/documents/1', 'rijksoverheid'],
    ['https://zoek.officielebekendmakingen.nl/kst-30573-65.html', 'officielebekendmakingen'],
    ['https://zoek.officielebekendmakingen.nl/staatscourant/kst-28606-19.html', 'officielebekendmakingen'],
    [
      'https://repository.overheid.nl/frbr/officielepublicaties/kst/32545/kst-32545-143/1/html/kst-32545-143.html',
      'officielebekendmakingen',
    ],
    ['https://open.overheid.nl/documenten/1eaec86f-7fe0-4a7c-904d-0a76cb683ebd', 'open-overheid'],
  ])('knows %s', (address, site) => {
    expect(nameOf(address)).toBe(site);
  });

  it.each([
    'https://tweedekamer.nl.example/kamerstukken/detail?id=2015Z02376',
    'https://eviltweedekamer.nl/kamerstukken',
    'https://example.org/?https://www.tweedekamer.nl/',
    'https://wetten.overheid.nl/BWBR0001840',
    'https://overheid.nl/',
    'https://www.openkamer.org/kamerstuk/34300-VII/60',
    'ftp://www.rijksoverheid.nl/',
    'file:///home/brief.html',
  ])('takes %s for any other page', (address) => {
    expect(nameOf(address)).toBe('generic');
  });
});

describe('canonicalAddress', () => {
  it.each([
    [
      'a fragment, the order and noise around id and did',
      'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2018Z12225&did=2018D35143',
      'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2018D35143&id=2018Z12225#top',
      'http://tweedekamer.nl/kamerstukken/brieven_regering/detail?utm_source=mail&did=2018D35143&id=2018Z12225&qry=x',
    ],
    [
      'a path in front of a publication',
      'https://zoek.officielebekendmakingen.nl/kst-31271-14.html',
      'https://zoek.officielebekendmakingen.nl/dossier/kst-31271-14.html?resultIndex=3',
      'https://zoek.officielebekendmakingen.nl/staatscourant/kst-31271-14.html#kop',
    ],
    [
      'host name, protocol and last slash',
      'https://www.rijksoverheid.nl/documenten/kamerstukken/2025/09/08/x',
      'http://rijksoverheid.nl/documenten/kamerstukken/2025/09/08/x/',
      'https://www.rijksoverheid.nl/documenten/kamerstukken/2025/09/08/x?pk_campaign=1',
    ],
    ['parameters of another site', 'https://example.org/a?b=2&c=3', 'https://example.org/a?c=3&b=2&gclid=z'],
  ])('does not distinguish %s', (_, ...addresses) => {
    expect(new Set(addresses.map(canonicalAddress)).size).toBe(1);
  });

  it.each([
    [
      'two documents of one zaak',
      'https://www.tweedekamer.nl/kamerstukken/detail?id=2018Z12225&did=2018D35143',
      'https://www.tweedekamer.nl/kamerstukken/detail?id=2018Z12225&did=2018D35144',
    ],
    [
      'two pages of a search',
      'https://zoek.officielebekendmakingen.nl/dossier/30573?_page=2',
      'https://zoek.officielebekendmakingen.nl/dossier/30573?_page=3',
    ],
    [
      'a page and its file',
      'https://open.overheid.nl/documenten/a',
      'https://open.overheid.nl/documenten/a/file',
    ],
    ['upper and lower case', 'https://example.org/A', 'https://example.org/a'],
  ])('distinguishes %s', (_, one, other) => {
    expect(canonicalAddress(one)).not.toBe(canonicalAddress(other));
  });

  it('gives the same for its own result', () => {
    const once = canonicalAddress(
      'http://tweedekamer.nl/kamerstukken/detail/?did=2018D35143&id=2018Z12225#x',
    );
    expect(canonicalAddress(once)).toBe(once);
  });

  it('leaves alone what is no address of the web', () => {
    expect(canonicalAddress('brief.pdf')).toBe('brief.pdf');
    expect(canonicalAddress('file:///home/brief.pdf#page=2')).toBe('file:///home/brief.pdf');
  });
});
