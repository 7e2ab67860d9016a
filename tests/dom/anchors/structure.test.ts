import { assert, array, boolean, constantFrom, integer, property, record } from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { describeAnchor } from '../../../utils/anchors/describe';
import { findAnchor, foundSpan } from '../../../utils/anchors/find';
import { structureOf } from '../../../utils/anchors/structure';
import type { Anchor } from '../../../utils/anchors/types';
import { OWN_LINK_ATTRIBUTE } from '../../../utils/text/layout';
import { readPageText } from '../../../utils/text/page-text';
import { spanOfNode } from '../../../utils/text/positions';

vi.setConfig({ testTimeout: 60_000 });

function read(html: string) {
  const page = new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html');
  const text = readPageText(page.body);
  return { document: page, text, structure: structureOf(text)! };
}

type Page = ReturnType<typeof read>;

const keep = ({ text, structure }: Page, words: string, from = 0): Anchor => {
  const start = text.text.indexOf(words, from);
  return describeAnchor(text.text, { start, end: start + words.length }, structure);
};

const find = ({ text, structure }: Page, anchor: Anchor) => findAnchor(text.text, anchor, structure);

const startOf = ({ structure }: Anchor) => structure?.startSelector;
const point = (at: number) => ({ type: 'TextPositionSelector', start: at, end: at });

describe('the structure of a page', () => {
  it('is the paragraph, item or cell with the place in it, from the nearest id', () => {
    const page = read('<h1>Brief</h1><div id="par-2"><p>Een.</p><p>Twee <b>drie</b> vier.</p></div>');
    expect(keep(page, 'drie vier').structure).toEqual({
      type: 'RangeSelector',
      startSelector: { type: 'XPathSelector', value: '//*[@id="par-2"]/p[2]', refinedBy: point(5) },
      endSelector: { type: 'XPathSelector', value: '//*[@id="par-2"]/p[2]', refinedBy: point(14) },
    });
  });

  it('begins at the root where there is no id, and passes over links that we made', () => {
    const link = `<a ${OWN_LINK_ATTRIBUTE}="">kst-1</a>`;
    const page = read(`<main>${link}<a><p>Een.</p></a><ul><li>Twee</li><li>${link} drie</li></ul></main>`);
    expect(startOf(keep(page, 'Een.'))).toMatchObject({ value: '/html[1]/body[1]/main[1]/a[1]/p[1]' });
    expect(startOf(keep(page, 'drie'))).toMatchObject({ value: '/html[1]/body[1]/main[1]/ul[1]/li[2]' });
  });

  it('is an XPath that a browser takes as well', () => {
    const page = read('<section id="s1"><table><tr><td>Een</td><td>Twee drie</td></tr></table></section>');
    const start = startOf(keep(page, 'drie'));
    const path = start?.type === 'XPathSelector' ? start.value : '';
    const { document } = page;
    const element = document.evaluate(path, document, null, 9 /* FIRST_ORDERED_NODE_TYPE */).singleNodeValue;
    expect(element?.textContent).toBe('Twee drie');
  });

  it('uses no id that stands twice or needs escaping', () => {
    const page = read(`<p id="a">Een.</p><p id="a">Twee.</p><p id='x"]//*["'>Drie.</p>`);
    expect(startOf(keep(page, 'Twee.'))).toMatchObject({ value: '/html[1]/body[1]/p[2]' });
    expect(startOf(keep(page, 'Drie.'))).toMatchObject({ value: '/html[1]/body[1]/p[3]' });
  });

  it('of a drawing of a file says nothing', () => {
    expect(structureOf({ ...read('<p>Een.</p>').text, isDrawing: true })).toBeUndefined();
  });

  it.each([
    '//*[@id="none"]/p[1]',
    '/html[1]/body[1]/p[9]',
    '//p[count(//*[contains(., "a")]) > 1]',
    'javascript:alert(1)',
    '/html[1]/body[1]/p[0]',
    '',
  ])('leads nowhere by %j', (value) => {
    const page = read('<p>Een.</p>');
    const boundary = {
      type: 'XPathSelector',
      value,
      refinedBy: { type: 'TextPositionSelector', start: 0, end: 0 },
    } as const;
    const selector = { type: 'RangeSelector', startSelector: boundary, endSelector: boundary } as const;
    expect(page.structure.spanOf(selector)).toBeNull();
  });
});

const SENTENCE = 'De Kamer wordt hierover voor de zomer geïnformeerd.';
const OTHERS = [
  'Het kabinet hecht aan zorgvuldigheid.',
  'De uitvoering ligt bij de gemeenten en het Rijk.',
  'Daarvoor is in 2024 een bedrag van € 12 miljoen beschikbaar.',
];

/** What an editor does to a page. */
interface Edit {
  at: number;
  what: 'insert' | 'remove' | 'rewrite';
  words: string;
}

const block = constantFrom(SENTENCE, SENTENCE, ...OTHERS);
const edit = record({
  at: integer({ min: 0, max: 11 }),
  what: constantFrom<Edit['what'][]>('insert', 'remove', 'rewrite'),
  words: constantFrom(...OTHERS, 'Een nieuwe alinea.'),
});

interface Block {
  words: string;
  /** Only what was there at first has one; no page shows it. */
  mark: number | null;
}

const htmlOf = (blocks: Block[], inSections: boolean): string => {
  const paragraphs = blocks.map(({ words, mark }) => `<p data-mark="${mark ?? ''}">${words}</p>`);
  if (!inSections) return paragraphs.join('');
  const half = Math.ceil(paragraphs.length / 2);
  return `<section id="een">${paragraphs.slice(0, half).join('')}</section><section>${paragraphs.slice(half).join('')}</section>`;
};

/** @param copies whether the sentence itself may be put in or taken out: then only one of the two */
function edited(blocks: Block[], edits: Edit[], copies: 'none' | 'insert' | 'remove'): Block[] {
  const result = [...blocks];
  for (const { at, what, words } of edits) {
    const index = at % (result.length + 1);
    const isCopy = result[index]?.words === SENTENCE;
    if (what === 'insert') {
      const copy = copies === 'insert' && at % 2 === 0;
      result.splice(index, 0, { words: copy ? SENTENCE : words, mark: null });
    } else if (index < result.length) {
      if (what === 'remove' && (!isCopy || copies === 'remove')) result.splice(index, 1);
      if (what === 'rewrite' && !isCopy) result[index] = { words, mark: null };
    }
  }
  return result;
}

describe('whatever a page repeats and however it changes', () => {
  it('the structure never shows another one of like sentences, and changes nothing that was certain', () => {
    let settled = 0;
    assert(
      property(
        array(block, { minLength: 2, maxLength: 9 }),
        integer({ min: 0, max: 20 }),
        array(edit, { maxLength: 6 }),
        constantFrom<('none' | 'insert' | 'remove')[]>('none', 'insert', 'remove'),
        boolean(),
        boolean(),
        (words, which, edits, copies, before, after) => {
          const blocks = words.map((each, mark): Block => ({ words: each, mark }));
          const marks = blocks.flatMap(({ words: each, mark }) => (each === SENTENCE ? [mark!] : []));
          const mark = marks[which % Math.max(1, marks.length)];
          if (mark === undefined) return true;
          const then = read(htmlOf(blocks, before));
          const element = then.document.querySelector(`[data-mark="${mark}"]`)!;
          const anchor = describeAnchor(then.text.text, spanOfNode(then.text, element)!, then.structure);
          const now = read(htmlOf(edited(blocks, edits, copies), after));
          const [alone, finding] = [findAnchor(now.text.text, anchor), find(now, anchor)];
          const found = foundSpan(finding);
          if (alone.verdict !== 'ambiguous') return JSON.stringify(finding) === JSON.stringify(alone);
          if (!found) return true;
          settled++;
          const meant = now.document.querySelector(`[data-mark="${mark}"]`);
          const span = meant && spanOfNode(now.text, meant);
          return found.start === span?.start && found.end === span.end;
        },
      ),
      { numRuns: 500 },
    );
    expect(settled).toBeGreaterThan(0);
  });
});
