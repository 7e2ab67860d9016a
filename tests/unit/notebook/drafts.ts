import type { SnippetDraft } from '../../../utils/notebook';

/** A passage to keep, numbered so that every one is another. */
export function draft(number: number, known: Partial<SnippetDraft> = {}): SnippetDraft {
  const quote = known.quote ?? `De Kamer wordt geïnformeerd, nummer ${number}.`;
  return {
    id: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    quote,
    note: '',
    tags: [],
    references: ['kst-30573-61'],
    anchor: {
      quote: { type: 'TextQuoteSelector', exact: quote, prefix: '', suffix: '' },
      position: { type: 'TextPositionSelector', start: 10, end: 10 + quote.length },
    },
    source: {
      url: 'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2018D35143',
      title: 'Een brief',
      sender: null,
      date: '2018-06-21',
      ids: ['2018D35143'],
    },
    ...known,
  };
}
