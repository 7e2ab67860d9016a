import { assert, integer, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeAnchor } from '../../../utils/anchors/describe';
import { findAnchor } from '../../../utils/anchors/find';
import { structureOfFile } from '../../../utils/anchors/structure/file-pages';
import { pagesOf } from '../../../utils/anchors/structure/pages';
import { textPagesOf } from '../../../utils/text/pdf/text-pages';

/** A file whose pages hold these words, each word an item of its own. */
function file(pages: string[], numbers = pages.map((_, index) => index + 1)) {
  let text = '';
  const runs = pages.flatMap((words, page) =>
    words.split(' ').map((word, item) => {
      if (text !== '') text += ' ';
      const run = { start: text.length, length: word.length, page, item, offset: 0 };
      text += word;
      return run;
    }),
  );
  const filePages = pages.map((_, page) => ({ start: 0, hasText: true, number: numbers[page]! }));
  return { text, structure: structureOfFile(textPagesOf({ runs, pages: filePages })) };
}

const SENTENCE = 'De Kamer is hierover in het voorjaar geïnformeerd.';

function keep(document: ReturnType<typeof file>, words: string, from = 0) {
  const start = document.text.indexOf(words, from);
  return describeAnchor(document.text, { start, end: start + words.length }, document.structure);
}

describe('the pages of a passage', () => {
  const letter = file(['Een twee drie', 'vier vijf zes', 'zeven acht'], [11, 12, 13]);

  it('are named as the file counts them, with the number that is printed', () => {
    expect(keep(letter, 'vijf').structure).toEqual({
      type: 'RangeSelector',
      startSelector: {
        type: 'FragmentSelector',
        conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
        value: 'page=2',
        label: '12',
        refinedBy: { type: 'TextPositionSelector', start: 4, end: 4 },
      },
      endSelector: {
        type: 'FragmentSelector',
        conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
        value: 'page=2',
        label: '12',
        refinedBy: { type: 'TextPositionSelector', start: 8, end: 8 },
      },
    });
  });

  it.each([
    ['twee', '11'],
    ['drie vier', '11-12'],
    ['twee drie vier vijf zes zeven', '11-13'],
    ['drie', '11'],
    ['acht', '13'],
  ])('of “%s” are %s', (words, pages) => {
    expect(pagesOf(keep(letter, words))).toBe(pages);
  });

  it('are counted from the first page of the file where none has a number', () => {
    expect(pagesOf(keep(file(['een', 'twee drie']), 'drie'))).toBe('2');
  });

  it('are not known of a passage of a web page', () => {
    expect(pagesOf({})).toBeNull();
    const element = {
      type: 'XPathSelector',
      value: '/html[1]/body[1]',
      refinedBy: { type: 'TextPositionSelector', start: 0, end: 0 },
    } as const;
    const structure = { type: 'RangeSelector', startSelector: element, endSelector: element } as const;
    expect(pagesOf({ structure })).toBeNull();
  });

  it('lead back to the passage, whichever it is', () => {
    assert(
      property(record({ from: integer({ min: 0, max: 7 }), count: integer({ min: 1, max: 8 }) }), (drawn) => {
        const words = letter.text.split(' ').slice(drawn.from, drawn.from + drawn.count);
        const kept = keep(letter, words.join(' '));
        expect(letter.structure.spanOf(kept.structure!)).toEqual({
          start: kept.position!.start,
          end: kept.position!.end,
        });
      }),
    );
  });

  it('name no place where the file has become shorter', () => {
    const kept = keep(letter, 'acht');
    expect(file(['Een twee', 'drie']).structure.spanOf(kept.structure!)).toBeNull();
    expect(file(['Een twee', 'drie', 'vier']).structure.spanOf(kept.structure!)).toBeNull();
  });
});

describe('a sentence that stands on two pages', () => {
  const [before, after] = [
    'Antwoord op de eerste vraag van het lid Voorbeeld.',
    'Deze brief is mede namens u.',
  ];
  const pages = [`${before} ${SENTENCE} ${after}`, `${before} ${SENTENCE} ${after}`];
  /** Other words of the same length, so that nothing moves. */
  const other = (words: string) => words.replaceAll(/[a-z]/g, 'q');
  const rewritten = pages.map(() => `${other(before)} ${SENTENCE} ${other(after)}`);
  const kept = keep(file(pages), SENTENCE, pages[0]!.length);

  it('is ambiguous where its pages are not known, the first the best', () => {
    const { text } = file(['Nieuw', ...rewritten]);
    expect(findAnchor(text, kept)).toMatchObject({
      verdict: 'ambiguous',
      candidates: [{ start: text.indexOf(SENTENCE) }, { start: text.lastIndexOf(SENTENCE) }],
    });
  });

  it('is found on its page', () => {
    const { text, structure } = file([rewritten[0]!, rewritten[1]!, 'Een bijlage']);
    const start = text.lastIndexOf(SENTENCE);
    expect(findAnchor(text, { ...kept, position: null }, structure)).toMatchObject({
      verdict: 'moved',
      start,
    });
  });

  it('stays ambiguous when a page was put in or taken out, or repeats it', () => {
    for (const now of [
      ['Nieuw', ...rewritten],
      [...rewritten, rewritten[0]!],
      [rewritten[0]!, rewritten[0]!, rewritten[1]!],
    ]) {
      const { text, structure } = file(now);
      expect(findAnchor(text, { ...kept, position: null }, structure).verdict).toBe('ambiguous');
    }
  });
});
