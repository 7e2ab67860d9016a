import { Acronyms } from './acronyms';
import { Collection } from './collection';
import { GroupReader } from './groups';
import { Marker } from './marks';
import { parseQuery } from './query';
import { Ranking } from './ranking';
import { fromSaved, toSaved } from './saved';
import type { Segment } from './segment';
import { Segments } from './segments';
import type { SearchResult, SnippetIndex } from './types';

/**
 * An index in which passages are found while a query is typed: with typing mistakes, parts of compounds and document
 * numbers in any spelling.
 */
export function createSnippetIndex(): SnippetIndex {
  const segments = new Segments();
  const acronyms = new Acronyms();
  const ranking = new Ranking();

  function remove(id: string): void {
    const removed = segments.remove(id);
    if (removed) acronyms.remove(removed);
  }

  function search(typed: string, limit: number): SearchResult[] {
    const query = parseQuery(typed);
    const collection = new Collection(segments.list());
    const reader = new GroupReader(collection, acronyms, query);
    const { results, groups } = ranking.rank(collection, reader, query, limit);
    const markers = new Map<Segment, Marker>();
    return results.map(({ number, score }) => {
      const { segment, passage } = collection.locate(number);
      let matches: SearchResult['matches'] | null = null;
      return {
        id: segment.data.ids[passage]!,
        score,
        get matches() {
          let marker = markers.get(segment);
          if (!marker) {
            marker = new Marker(segment, groups, query.references, query.fields);
            markers.set(segment, marker);
          }
          matches ??= marker.matches(segment.content(passage));
          return matches;
        },
      };
    });
  }

  return {
    add(snippet) {
      remove(snippet.id);
      segments.add(snippet);
      acronyms.add(snippet);
    },
    remove,
    search,
    save: () => toSaved(segments.compact().data, acronyms.save()),
    load(saved) {
      const read = fromSaved(saved);
      segments.load(read.segment);
      acronyms.load(read.acronyms);
    },
  };
}
