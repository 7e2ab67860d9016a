import { Document, Packer, Paragraph } from 'docx';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { DOCX, ODT, checkArchive } from '../../../../utils/text/office/check-archive';

const BODY = '<w:document><w:body/></w:document>';

function zip(parts: Record<string, string | Uint8Array>): Promise<Uint8Array> {
  const archive = new JSZip();
  for (const [name, data] of Object.entries(parts)) archive.file(name, data);
  return archive.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

describe('an archive', () => {
  it('is opened when it is one', async () => {
    const letter = new Document({ sections: [{ children: [new Paragraph('Geachte voorzitter,')] }] });
    expect(await checkArchive(await Packer.toArrayBuffer(letter), DOCX)).toBeNull();
  });

  it('is refused when it is another archive, no archive, cut short or empty', async () => {
    const docx = await zip({ 'word/document.xml': BODY });
    expect(await checkArchive(await zip({ 'content.xml': BODY }), DOCX)).toBe('unknown-kind');
    expect(await checkArchive(docx, ODT)).toBe('unknown-kind');
    expect(await checkArchive(new TextEncoder().encode('<!doctype html><title>Fout</title>'), DOCX)).toBe(
      'damaged',
    );
    expect(await checkArchive(docx.slice(0, docx.length - 30), DOCX)).toBe('damaged');
    expect(await checkArchive(new Uint8Array(), DOCX)).toBe('damaged');
  });

  it('is refused when it names entities, also in UTF-16', async () => {
    const xml = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>';
    const wide = new Uint8Array([...xml].flatMap((letter) => [letter.charCodeAt(0), 0]));
    expect(await checkArchive(await zip({ 'word/document.xml': xml }), DOCX)).toBe('damaged');
    expect(await checkArchive(await zip({ 'word/document.xml': BODY, 'word/styles.xml': wide }), DOCX)).toBe(
      'damaged',
    );
  });

  it('is refused when more stands before its first element than any program writes, which may name entities', async () => {
    const padded = (padding: string) =>
      zip({ 'word/document.xml': `<?xml version="1.0"?>${padding}<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>` });
    expect(await checkArchive(await padded(`<!--${' <x> '.repeat(2_000)}-->`), DOCX)).toBe('damaged');
    expect(await checkArchive(await padded('<!-- -->'.repeat(2_000)), DOCX)).toBe('damaged');
    expect(await checkArchive(await padded(' '.repeat(10_000)), DOCX)).toBe('damaged');
    const commented = `<?xml version="1.0"?>\n<!-- Made by a program. -->\n${BODY}${' '.repeat(10_000)}`;
    expect(await checkArchive(await zip({ 'word/document.xml': commented }), DOCX)).toBeNull();
  });

  it('is refused as broken, and not as a bomb, when a part of it is', async () => {
    const words = Array.from({ length: 2_000 }, (_, index) => (index * 7_919) % 10_007).join(' ');
    const letter = await zip({ 'word/document.xml': BODY + words });
    // Behind the header and the name of the first part, amid what is packed.
    letter.fill(0xff, 200, 300);
    expect(await checkArchive(letter, DOCX)).toBe('damaged');
  });

  it('is refused when it grows without measure, by what it says or by what comes', async () => {
    const limits = { bytes: 3_000_000, bytesOfText: 1_000_000, parts: 20 };
    const bomb = await zip({ 'word/document.xml': new Uint8Array(1_100_000) });
    expect(bomb.length).toBeLessThan(10_000);
    expect(await checkArchive(bomb, DOCX, limits)).toBe('bomb');
    const pictures = { 'a.png': new Uint8Array(2_000_000), 'b.png': new Uint8Array(2_000_000) };
    expect(await checkArchive(await zip({ 'word/document.xml': BODY, ...pictures }), DOCX, limits)).toBe(
      'bomb',
    );
    const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`word/${index}.bin`, '']));
    expect(await checkArchive(await zip({ 'word/document.xml': BODY, ...many }), DOCX, limits)).toBe('bomb');
    const boasting = await zip({ 'word/document.xml': BODY });
    const header = boasting.findLastIndex(
      (byte, at) =>
        byte === 0x50 && boasting[at + 1] === 0x4b && boasting[at + 2] === 1 && boasting[at + 3] === 2,
    );
    new DataView(boasting.buffer).setUint32(header + 24, 4_000_000_000, true);
    expect(await checkArchive(boasting, DOCX)).toBe('bomb');
  });
});
