import * as fc from 'fast-check';
import type { FragmentSelector, RangeSelector } from '../../../../utils/anchors/types';
import { SCHEMA } from '../../../../utils/notebook/schema';
import type { Snippet } from '../../../../utils/notebook/types';

const time = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2026, 11, 31) })
  .map((milliseconds) => new Date(milliseconds).toISOString());

/** Text with what texts of letters and files can hold: signs beyond the BMP, halves of them, controls, line ends. */
const text = (maxLength: number) =>
  fc.string({
    unit: fc.oneof(
      {
        weight: 8,
        arbitrary: fc.constantFrom('de ', 'Kamer', 'é', '\n', '“', '36 410', '<img onerror=x>', '* * *'),
      },
      { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }) },
      { weight: 1, arbitrary: fc.constantFrom('\u202E', '\uD800', '\u0000', '\u2028', '"', '\\') },
    ),
    maxLength,
  });

const tag = fc.constantFrom('asiel', 'EU', 'zorg', 'toezegging', 'wachttijden');
const passage = fc.integer({ min: 1, max: 12 });
/** Few, so that passages share letters. */
const URLS = [
  'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2018D35143',
  'https://zoek.officielebekendmakingen.nl/kst-30573-61.html',
  'https://www.rijksoverheid.nl/documenten/kamerstukken/2024/01/02/brief',
];
const KEPT_AT = '2026-01-01T00:00:00.000Z';

/** A place on a page of a file. */
function onPage(number: number): RangeSelector {
  const boundary: FragmentSelector = {
    type: 'FragmentSelector',
    conformsTo: 'http://tools.ietf.org/rfc/rfc3778',
    value: `page=${number}`,
    label: String(number + 10),
    refinedBy: { type: 'TextPositionSelector', start: number, end: number },
  };
  return { type: 'RangeSelector', startSelector: boundary, endSelector: boundary };
}

/** A kept passage as one browser has it: one id has one quote and one moment of keeping, as in life. */
const versionOf = (number: fc.Arbitrary<number>): fc.Arbitrary<Snippet> =>
  fc
    .record({
      number,
      note: text(12),
      tags: fc.uniqueArray(tag, { maxLength: 3 }),
      title: text(6),
      updatedAt: time,
      revision: fc.integer({ min: 1, max: 4 }),
      deletedAt: fc.option(time, { nil: null, freq: 4 }),
    })
    .map(({ number: own, note, tags, title, ...row }) => {
      const exact = `De Kamer wordt geïnformeerd, nummer ${own}.`;
      const kept: Snippet = {
        id: `00000000-0000-7000-8000-${String(own).padStart(12, '0')}`,
        quote: exact,
        note: 'Gelezen',
        tags: ['EU'],
        references: ['kst-30573-61'],
        anchor: {
          quote: { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
          position: { type: 'TextPositionSelector', start: 10, end: 10 + exact.length },
          ...(own % 2 === 0 ? { structure: onPage(own), occurrence: { number: 1, of: 2 } } : {}),
        },
        source: {
          url: URLS[own % URLS.length]!,
          title: 'Een brief',
          sender: null,
          date: '2018-06-21',
          ids: [],
        },
        createdAt: KEPT_AT,
        updatedAt: KEPT_AT,
        revision: 1,
        deletedAt: null,
        schema: SCHEMA,
      };
      // What was never changed is everywhere the same.
      return row.revision === 1 ? kept : { ...kept, ...row, note, tags, source: { ...kept.source, title } };
    });

export const snippet = versionOf(passage);

/** The same passage, as several browsers have it. */
export const versions = (count: number): fc.Arbitrary<Snippet[]> =>
  passage.chain((number) => fc.array(versionOf(fc.constant(number)), { minLength: count, maxLength: count }));

/** The passages of a notebook. */
export const snippets = fc.uniqueArray(snippet, { selector: (row) => row.id, maxLength: 10 });
