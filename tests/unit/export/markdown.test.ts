import { assert, asyncProperty } from 'fast-check';
import { load as readYaml } from 'js-yaml';
import JSZip from 'jszip';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { createExport } from '../../../utils/export';
import { AWKWARD, CONTEXT, UNPUBLISHED, anyText, passage, trimmed } from './passages';

interface Tree {
  type: string;
  value?: string;
  url?: string;
  children?: Tree[];
}

const parse = (written: string): Tree[] =>
  (unified().use(remarkParse).use(remarkFrontmatter).parse(written) as Tree).children ?? [];

/** The words of a piece of Markdown; anything but words, links and paragraphs is said, so that it shows. */
function textOf({ type, value, children = [] }: Tree): string {
  if (type === 'text') return value ?? '';
  const inside = children.map(textOf);
  if (type === 'blockquote') return inside.join('\n\n');
  return type === 'paragraph' || type === 'heading' || type === 'link' ? inside.join('') : `[${type}]`;
}

async function markdown(passages: Parameters<typeof createExport>[1]): Promise<string> {
  return (await createExport('markdown', passages, CONTEXT)).blob.text();
}

describe('a Markdown file', () => {
  test('has front matter, a heading for every letter, quotes with their citation, notes and tags', async () => {
    const written = await markdown([
      passage({ quote: 'Eerste', note: 'Mijn noot', tags: ['asiel', 'EU recht', '2024'] }),
      passage({ quote: 'Ander', source: UNPUBLISHED }),
      passage({ quote: 'Tweede' }),
    ]);
    const [front, ...blocks] = parse(written);
    expect(front?.type).toBe('yaml');
    expect(readYaml(front!.value!)).toMatchObject({
      title: 'Dossier 30\u00A0573',
      passages: 3,
      tags: ['asiel', 'EU-recht', '_2024'],
    });
    expect(blocks.map((block) => `${block.type}: ${textOf(block).replaceAll('\u00A0', ' ')}`)).toEqual([
      'heading: Dossier 30 573',
      'heading: Europese inzet migratiebeleid',
      'blockquote: Eerste',
      'paragraph: — Kamerstukken II 2010/11, 30573, nr. 61',
      'paragraph: Mijn noot',
      'paragraph: #asiel #EU-recht #_2024',
      'blockquote: Tweede',
      'paragraph: — Kamerstukken II 2010/11, 30573, nr. 61',
      'heading: Ingelaste bijeenkomst',
      'blockquote: Ander',
      expect.stringContaining('kenmerk 2298637'),
    ]);
    expect(blocks[3]!.children![1]!.url).toBe('https://zoek.officielebekendmakingen.nl/kst-30573-61.html');
  });

  async function quoteAndNote(text: string): Promise<string[]> {
    const blocks = parse(await markdown([passage({ quote: text, note: text })]));
    const quote = blocks.findIndex(({ type }) => type === 'blockquote');
    expect(blocks.slice(0, quote).map(({ type }) => type)).toEqual(['yaml', 'heading', 'heading']);
    return [
      textOf(blocks[quote]!),
      blocks
        .slice(quote + 2)
        .map(textOf)
        .join('\n\n'),
    ];
  }

  test.each(AWKWARD)('gives back %j', async (text) => {
    expect(await quoteAndNote(text)).toEqual([trimmed(text), trimmed(text)]);
  });

  test('gives back any text', async () => {
    await assert(
      asyncProperty(anyText, async (text) => {
        expect(await quoteAndNote(text)).toEqual([trimmed(text), trimmed(text)]);
      }),
      { numRuns: 150 },
    );
  });

  test('has front matter that reads back, whatever the title', async () => {
    for (const title of ['"a": b\n- c', '\u2028#x', "it's --- ", 'null', '{a}']) {
      const { blob } = await createExport('markdown', [passage()], { ...CONTEXT, title });
      const [front] = parse(await blob.text());
      expect(readYaml(front!.value!)).toMatchObject({ title });
    }
  });
});

describe('a folder of notes', () => {
  async function notes(passages: Parameters<typeof createExport>[1]): Promise<Record<string, string>> {
    const { blob, name } = await createExport('markdown-folder', passages, CONTEXT);
    expect(name).toBe('kamernoot-dossier-30573-2026-11-22-markdown.zip');
    const zip = await JSZip.loadAsync(await blob.arrayBuffer());
    const files = Object.values(zip.files).filter(({ dir }) => !dir);
    return Object.fromEntries(
      await Promise.all(files.map(async (file) => [file.name, await file.async('text')])),
    );
  }

  test('has one for every letter, with what is known of it in front', async () => {
    const written = await notes([
      passage({ tags: ['asiel'] }),
      passage({ source: UNPUBLISHED }),
      passage({ tags: ['EU'] }),
    ]);
    expect(Object.keys(written)).toEqual([
      'Kamernoot/2011-03-16 kst-30573-61 Europese inzet migratiebeleid.md',
      'Kamernoot/2018-06-21 Ingelaste bijeenkomst.md',
    ]);
    const [front, ...blocks] = parse(Object.values(written)[0]!);
    expect(readYaml(front!.value!)).toMatchObject({
      title: 'Europese inzet migratiebeleid',
      sender: 'minister voor Immigratie en Asiel',
      citation: 'Kamerstukken II 2010/11, 30573, nr.\u00A061',
      address: 'https://zoek.officielebekendmakingen.nl/kst-30573-61.html',
      numbers: ['kst-30573-61', '2011D13541'],
      passages: 2,
      tags: ['asiel', 'EU'],
    });
    expect(blocks.filter(({ type }) => type === 'blockquote')).toHaveLength(2);
  });

  test('names them so that every system takes the names, each once', async () => {
    const named = (title: string, number: number) =>
      passage({
        source: { ...UNPUBLISHED, title, url: `https://www.rijksoverheid.nl/${number}`, date: null, ids: [] },
      });
    const written = await notes(['../../etc: "x"|<y>?*', 'Brief', 'BRIEF', '...', 'a/b\\c#[d]^'].map(named));
    expect(Object.keys(written)).toEqual([
      'Kamernoot/etc x y.md',
      'Kamernoot/Brief.md',
      'Kamernoot/BRIEF 2.md',
      'Kamernoot/letter.md',
      'Kamernoot/a b c d.md',
    ]);
  });
});
