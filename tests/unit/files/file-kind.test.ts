import { describe, expect, test } from 'vitest';
import { FileFailure } from '../../../utils/files/failure';
import { letterOdt } from '../../support/files/letter-odt';
import { fileKindOf, readableKindOf } from '../../../utils/files/file-kind';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe('what a file is', () => {
  test.each([
    ['pdf', bytes('%PDF-1.7\n'), 'text/html'],
    ['pdf', bytes('\r\n garbage before %PDF-1.4'), null],
    ['zip', bytes('PK\u0003\u0004rest'), 'application/octet-stream'],
    ['odt', bytes('PK\u0003\u0004......mimetypeapplication/vnd.oasis.opendocument.textPK'), null],
    ['old-word', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), null],
    ['web-page', bytes('<!DOCTYPE html><html>'), 'application/pdf'],
    ['web-page', bytes('ï»¿\n <!-- saved --> <html lang="nl">'), null],
    ['web-page', bytes('Niet gevonden'), 'text/html; charset=utf-8'],
    ['unknown', bytes('{"error": true}'), 'application/json'],
    ['unknown', bytes(''), null],
  ])('%s by its first bytes, whatever the server calls it', (kind, first, type) => {
    expect(fileKindOf(first, type)).toBe(kind);
  });

  test('a text of LibreOffice, which can be shown', async () => {
    expect(readableKindOf(await letterOdt(), 'application/zip')).toBe('odt');
  });

  test('looks no further than where a file says what it is', () => {
    expect(fileKindOf(bytes(`${' '.repeat(2_000)}%PDF-1.7`), null)).toBe('unknown');
  });

  test.each([
    ['empty', ''],
    ['web-page', '<html>'],
    ['unknown-kind', 'tekst'],
  ])('refuses with the reason: %s', (reason, text) => {
    expect(() => readableKindOf(bytes(text), null)).toThrow(new FileFailure(reason as 'empty'));
  });
});
