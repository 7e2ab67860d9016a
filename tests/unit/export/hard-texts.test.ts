import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { parse as parseCsv } from 'csv-parse/sync';
import { assert, asyncProperty } from 'fast-check';
import { load as readYaml } from 'js-yaml';
import { JSDOM } from 'jsdom';
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { citeSourceOf } from '../../../utils/citation';
import { createExport, type ExportFormat } from '../../../utils/export';
import type { Snippet } from '../../../utils/notebook/types';
import { AWKWARD, CONTEXT, UNPUBLISHED, anyText, flat, onPages, passage } from './passages';

/** What every form has to give back of a passage of a letter that has no number, in words on one line. */
interface ReadBack {
  title: string;
  /** Null where the form has no place for it. */
  sender: string | null;
  quote: string;
  /** Null where letters are cited and not passages. */
  citation: string | null;
}

/** A passage of a letter without a number, all of whose words mean something to one format or another. */
function hard(quote: string, title: string, sender: string): Snippet {
  const own = passage();
  return passage({
    quote,
    note: quote,
    tags: ['asiel'],
    anchor: { ...own.anchor, structure: onPages(3, 4) },
    source: { ...UNPUBLISHED, title, sender, ownReference: '2024-0000123' },
  });
}

async function text(format: ExportFormat, one: Snippet): Promise<string> {
  return (await createExport(format, [one], CONTEXT)).blob.text();
}

const unguarded = (field = ''): string => flat(field.replace(/^'/, ''));

async function bibliography(format: 'ris' | 'bibtex' | 'csl-json', one: Snippet): Promise<ReadBack> {
  const [item] = new Cite(await text(format, one)).data as Record<string, unknown>[];
  const [author] = item!['author'] as { literal?: string; family?: string; given?: string }[];
  expect(author!.given).toBeUndefined();
  const note = flat(String(item![format === 'bibtex' ? 'annote' : 'note']));
  return {
    title: flat(String(item!['title'])),
    sender: flat(author!.literal ?? author!.family ?? '').replaceAll('\u201A', ','),
    quote: /^“(.*)” \(p\. 3-4\) /.exec(note)?.[1] ?? note,
    citation: null,
  };
}

const READERS: Partial<Record<ExportFormat, (one: Snippet) => Promise<ReadBack>>> = {
  async csv(one) {
    const rows: Record<string, string>[] = parseCsv(await text('csv', one), { bom: true, columns: true });
    const { title, sender, quote, citation, page } = rows[0]!;
    expect(page).toBe('3-4');
    return {
      title: unguarded(title),
      sender: unguarded(sender),
      quote: unguarded(quote),
      citation: unguarded(citation),
    };
  },
  ris: (one) => bibliography('ris', one),
  bibtex: (one) => bibliography('bibtex', one),
  'csl-json': (one) => bibliography('csl-json', one),
  async 'markdown-folder'(one) {
    const { blob } = await createExport('markdown-folder', [one], CONTEXT);
    const [note, ...others] = Object.values((await JSZip.loadAsync(await blob.arrayBuffer())).files).filter(
      ({ dir }) => !dir,
    );
    expect(others).toEqual([]);
    const written = await note!.async('text');
    const front = readYaml(/^---\n([^]*?)\n---\n/.exec(written)![1]!) as Record<string, string>;
    const lines = written.split('\n').filter((line) => line.startsWith('>'));
    return {
      title: front['title']!,
      sender: front['sender']!,
      // What Markdown makes of the quote itself is tested with a reader of Markdown.
      quote: lines.length > 0 ? flat(one.quote) : '',
      citation: null,
    };
  },
  async word(one) {
    const { blob } = await createExport('word', [one], CONTEXT);
    const zip = await JSZip.loadAsync(await blob.arrayBuffer());
    const texts = async (file: string): Promise<string[]> => {
      const xml = await zip.file(`word/${file}`)!.async('text');
      const { document } = new JSDOM(xml, { contentType: 'application/xml' }).window;
      return Array.from(document.getElementsByTagName('w:p'), (paragraph) =>
        flat(Array.from(paragraph.querySelectorAll('t, br'), (part) => part.textContent || ' ').join('')),
      ).filter(Boolean);
    };
    const [, title = '', quote = ''] = await texts('document.xml');
    return {
      title,
      sender: null,
      quote: quote.slice(1, -1),
      citation: (await texts('footnotes.xml')).join(' '),
    };
  },
  async text(one) {
    const written = flat(await text('text', one));
    const { text: citation } = citeSourceOf(one, CONTEXT.style);
    return {
      title: one.source.title,
      sender: null,
      quote: written.includes(`“${flat(one.quote)}”`) ? flat(one.quote) : written,
      citation: written.includes(flat(citation)) ? flat(citation) : written,
    };
  },
};

/** Titles and senders are of one line. */
const line = (words: string): string => flat(words).slice(0, 300);

async function expectReadBack(format: string, quote: string, title: string, sender: string): Promise<void> {
  const one = hard(quote, line(title), line(sender));
  const read = await READERS[format as ExportFormat]!(one);
  const { text: citation } = citeSourceOf(one, CONTEXT.style);
  expect(withoutGuard(read)).toEqual(
    withoutGuard({
      title: line(title),
      sender: read.sender === null ? null : line(sender),
      quote,
      citation: read.citation === null ? null : citation,
    }),
  );
}

/** An apostrophe before what a spreadsheet would calculate is the table's own. */
const withoutGuard = (read: ReadBack): object =>
  Object.fromEntries(
    Object.entries(read).map(([name, words]) => [name, words === null ? null : unguarded(words as string)]),
  );

describe.each(Object.keys(READERS))('%s', (format) => {
  test.each(AWKWARD)(
    'gives back %j, as quote, title and sender of a letter without a number',
    async (words) => {
      await expectReadBack(format, words, words, words);
    },
  );

  test('gives back any words', async () => {
    await assert(
      asyncProperty(anyText, anyText, anyText, (quote, title, sender) =>
        expectReadBack(format, quote, title, sender),
      ),
      { numRuns: format === 'word' || format === 'markdown-folder' ? 10 : 60 },
    );
  });

  test('takes an office with a comma for one name', async () => {
    const office = 'minister van Landbouw, Natuur en Voedselkwaliteit';
    await expectReadBack(format, 'Een zin.', 'Een brief', office);
  });
});

test('a day in RIS has its zeros, and a tag with a comma is one tag', async () => {
  const written = await text('ris', passage({ source: UNPUBLISHED, tags: ['EU, recht'] }));
  expect(written).toContain('\nDA  - 2018/06/21/\n');
  expect(written).toContain('\nKW  - EU recht\n');
});
