import { describe, expect, it, vi } from 'vitest';
import { createCompletion } from '../../../entrypoints/page.content/passages/complete-passages';
import { findPassages } from '../../../entrypoints/page.content/passages/find-passages';
import { anchorOfWords } from '../../../utils/anchors/words-only';
import type { Snippet } from '../../../utils/notebook/types';
import type { PageSummary } from '../../../utils/reading/types';
import type { PageText } from '../../../utils/text/page-text';
import { draft } from '../../unit/notebook/drafts';

const LETTER =
  'Ik heb de Kamer gevraagd wat zij wil. De Kamer zei: het toezicht op de zorg wordt in 2026 verbeterd, en de Raad ook.';
const page: PageText = { text: LETTER, runs: [], markers: [], hidden: [], truncated: false };

function find(words: string) {
  const [found] = findPassages(page, [{ id: draft(1).id, anchor: anchorOfWords(words) }]);
  return { ...found!, words: found!.span && LETTER.slice(found!.span.start, found!.span.end) };
}

describe('a passage that was kept as words alone', () => {
  it('is found where its words stand once, however short they are', () => {
    expect(find('de  Raad')).toMatchObject({
      words: 'de Raad',
      whereabouts: { verdict: 'moved' },
      placeOfWords: { isWhole: true },
    });
  });

  it('has to be pointed out where they stand more than once', () => {
    const { whereabouts, placeOfWords } = find('Kamer');
    expect(whereabouts).toMatchObject({ verdict: 'ambiguous' });
    expect(placeOfWords).toBeNull();
    expect(whereabouts.verdict === 'ambiguous' && whereabouts.candidates).toHaveLength(2);
  });

  it('is lost where they do not stand, and is not said to stand where only like words do', () => {
    expect(find('de raad')).toMatchObject({ words: null, whereabouts: { verdict: 'lost' } });
    const other = find('De Kamer zei: het toezicht op de zorg wordt in 2027 verbeterd, en de Raad ook.');
    expect(other.placeOfWords).toBeNull();
    expect(['changed', 'lost']).toContain(other.whereabouts.verdict);
  });
});

describe('completing it', () => {
  const { url } = draft(1).source;
  const summary = (known: Partial<PageSummary> = {}) => ({ url, truncated: false, ...known }) as PageSummary;
  const snippet = { ...draft(1), quote: 'de Raad  en een noot' } as Snippet;
  const located = (isWhole: boolean) => [{ snippet, place: { start: 0, end: 4, isWhole } }];
  const found = () => draft(2, { quote: 'de Raad' });

  it('is done once, with the words as they stand there', () => {
    const complete = vi.fn();
    const completion = createCompletion(complete);
    completion(summary(), located(true), found);
    completion(summary(), located(true), found);
    expect(complete.mock.calls).toEqual([[{ ...found(), id: snippet.id }]]);
  });

  it('leaves the words that were kept when a note among them stands elsewhere', () => {
    const complete = vi.fn();
    createCompletion(complete)(summary(), located(false), found);
    expect(complete).toHaveBeenCalledWith({ ...found(), id: snippet.id, quote: snippet.quote });
  });

  it('is not done in another letter, or where the end was not read', () => {
    const complete = vi.fn();
    const completion = createCompletion(complete);
    completion(summary({ url: 'https://open.overheid.nl/x' }), located(true), found);
    completion(summary({ truncated: true }), located(true), found);
    completion(null, located(true), found);
    expect(complete).not.toHaveBeenCalled();
  });
});
