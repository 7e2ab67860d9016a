import { Acronyms } from './acronyms';
import { Collection } from './collection';
import { GroupReader } from './groups';
import { markingOf, matchesIn } from './marks';
import { asksNothing, parseQuery } from './query';
import { Ranking } from './ranking';
import { fromSaved, toSaved } from './saved';
import { Segments } from './segments';
import { nearestWords } from './nearest-words';
import type { Found, ResultOrder, SearchResult, SnippetIndex } from './types';
import { Vocabulary } from './vocabulary';

/**
 * An index in which passages are found while a query is typed: with typing mistakes, parts of compounds and document
 * numbers in any spelling.
 */
export function createSnippetIndex(): SnippetIndex {
  const segments = new Segments();
  const acronyms = new Acronyms();
  const vocabulary = new Vocabulary();
  const ranking = new Ranking();

  function remove(id: string): void {
    const removed = segments.remove(id);
    if (!removed) return;
    acronyms.remove(removed);
    vocabulary.remove(removed);
  }

  function find(typed: string, limit: number, order: ResultOrder): Found {
    const query = parseQuery(typed);
    const collection = new Collection(segments.list());
    const reader = new GroupReader(collection, acronyms, query);
    const { results, groups, total } = ranking.rank(collection, reader, query, limit, order);
    const marking = markingOf(groups, query);
    const shown = results.map(({ number, score }): SearchResult => {
      const { segment, passage } = collection.locate(number);
      let matches: SearchResult['matches'] | null = null;
      return {
        id: segment.id(passage),
        score,
        get matches() {
          matches ??= matchesIn(segment.content(passage), marking);
          return matches;
        },
      };
    });
    return { results: shown, marking, total };
  }

  return {
    get size() {
      return segments.size;
    },
    vocabulary,
    add(snippet) {
      remove(snippet.id);
      segments.add(snippet);
      acronyms.add(snippet);
      vocabulary.add(snippet);
    },
    remove,
    search: (typed, limit) => (asksNothing(parseQuery(typed)) ? [] : find(typed, limit, 'relevance').results),
    find,
    nearest: (word, limit) => nearestWords(segments.list(), word, limit),
    save: () =>
      toSaved({ segments: segments.save(), acronyms: acronyms.save(), vocabulary: vocabulary.save() }),
    load(saved) {
      const read = fromSaved(saved);
      segments.load(read.segments);
      acronyms.load(read.acronyms);
      vocabulary.load(read.vocabulary);
    },
    loadTexts: (texts) => segments.loadTexts(texts),
  };
}
