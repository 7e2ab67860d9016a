import { describe, expect, test } from 'vitest';
import { isFileAddress } from '../../../utils/files/is-file-address';
import {
  askedFile,
  contentIn,
  fileInTab,
  pageInFragment,
  readerPath,
} from '../../../utils/files/reader-address';
import { fileHints } from '../../../utils/sites/file-hints';

const DOWNLOAD = 'https://www.tweedekamer.nl/downloads/document?id=2018D35143&title=Een%20brief.pdf';

describe('the address of the reader', () => {
  test.each([
    DOWNLOAD,
    'https://open.overheid.nl/documenten/1a2b3c4d-1111/file',
    'https://www.rijksoverheid.nl/a.pdf?x=url=1&y=2',
  ])('holds the address of the file as it is: %s', (file) => {
    const path = readerPath(file);
    expect(path).toBe(`/reader.html?url=${file}`);
    expect(askedFile(path.slice('/reader.html'.length))).toBe(file);
  });

  test('keeps the page that the address names', () => {
    const path = readerPath('https://www.rijksoverheid.nl/a.pdf#page=4');
    expect(path).toBe('/reader.html?url=https://www.rijksoverheid.nl/a.pdf#page=4');
    expect(pageInFragment('#page=4')).toBe(4);
    expect(pageInFragment('#zoom=2&page=12')).toBe(12);
    expect(pageInFragment('#page=0')).toBeNull();
    expect(pageInFragment('#pages=3')).toBeNull();
  });

  test('is read when somebody encoded it', () => {
    expect(askedFile(`?url=${encodeURIComponent(DOWNLOAD)}`)).toBe(DOWNLOAD);
  });

  test('gives an address of the time before https as https, without a name or a password', () => {
    expect(askedFile('?url=http://jan:geheim@www.rijksoverheid.nl/a.pdf')).toBe(
      'https://www.rijksoverheid.nl/a.pdf',
    );
  });

  test('may name a file by its content, for a kept copy', () => {
    const copy = `urn:sha256:${'0123456789abcdef'.repeat(4)}`;
    expect(askedFile(readerPath(copy).slice('/reader.html'.length))).toBe(copy);
    expect(contentIn(copy)).toBe('0123456789abcdef'.repeat(4));
    expect(contentIn(DOWNLOAD)).toBeNull();
  });

  test.each([
    '',
    '?url=urn:sha256:12',
    '?url=',
    '?url=javascript:alert(1)',
    '?url=data:text/html,x',
    '?url=file:///etc/passwd',
    '?x',
  ])('gives nothing for %s', (search) => {
    expect(askedFile(search)).toBeNull();
  });

  test('is known in a tab of the extension only', () => {
    expect(fileInTab(`chrome-extension://abc/reader.html?url=${DOWNLOAD}`)).toBe(DOWNLOAD);
    expect(fileInTab(`https://www.example.org/reader.html?url=${DOWNLOAD}`)).toBeNull();
    expect(fileInTab('moz-extension://abc/sidepanel.html')).toBeNull();
  });
});

describe('an address that looks like that of a file', () => {
  test.each([
    DOWNLOAD,
    'https://open.overheid.nl/documenten/1a2b3c4d-1111-2222-3333-444455556666/file',
    'https://zoek.officielebekendmakingen.nl/kst-30573-61.pdf',
    'https://www.rijksoverheid.nl/binaries/rijksoverheid/documenten/brief.PDF',
  ])('%s', (address) => {
    expect(isFileAddress(address)).toBe(true);
  });

  test.each([
    'https://www.example.org/brief.pdf',
    'https://zoek.officielebekendmakingen.nl/kst-30573-61.html',
    'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2018Z12225&did=2018D35143',
    'http://www.rijksoverheid.nl/brief.pdf',
    'geen adres',
  ])('and one that does not: %s', (address) => {
    expect(isFileAddress(address)).toBe(false);
  });
});

describe('what the address of a file says', () => {
  test('a number of the Tweede Kamer', () => {
    expect(fileHints(DOWNLOAD)).toMatchObject({ documentNumber: '2018D35143' });
  });

  test('a publication', () => {
    expect(fileHints('https://zoek.officielebekendmakingen.nl/kst-30573-61.pdf')).toMatchObject({
      publicationId: 'kst-30573-61',
      kamerstukId: 'kst-30573-61',
    });
  });

  test('nothing where others chose it, or where there is none', () => {
    expect(fileHints('https://www.example.org/downloads?id=2018D35143')).not.toHaveProperty('documentNumber');
    expect(fileHints('urn:sha256:00')).not.toHaveProperty('publicationId');
  });
});
