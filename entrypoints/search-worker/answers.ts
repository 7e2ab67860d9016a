import type { SnippetIndex } from '../../utils/search';
import { parseQuery } from '../../utils/search/query';
import { relaxed } from '../../utils/search/query-parts';
import { suggest } from '../../utils/search/suggest';
import type { Alternative, SearchCalls } from './protocol';

const MOST_SUGGESTIONS = 6;
const MOST_ALTERNATIVES = 4;
/** Words that are offered for one that nothing holds. */
const MOST_NEAREST = 3;

/** Answers what the panel asks from an index. `index` gives it as it is at that moment. */
export function answersFrom(index: () => SnippetIndex): SearchCalls {
  return {
    search({ query, order, limit }) {
      const { results, marking, total } = index().find(query, limit, order);
      return { ids: results.map(({ id }) => id), marking, total };
    },
    all: ({ query, order }) =>
      index()
        .find(query, index().size, order)
        .results.map(({ id }) => id),
    suggest: (query) => suggest(query, index().vocabulary.known(), MOST_SUGGESTIONS),
    alternatives: (query) => alternativesTo(query, index()),
  };
}

function alternativesTo(query: string, index: SnippetIndex): Alternative[] {
  return [...relaxed(query), ...withNearestWords(query, index)]
    .map((less) => ({ query: less, total: index.find(less, 1, 'relevance').total }))
    .filter(({ total }) => total > 0)
    .slice(0, MOST_ALTERNATIVES);
}

/** The query with a word that nothing holds replaced by one that is near to it. */
function withNearestWords(query: string, index: SnippetIndex): string[] {
  return parseQuery(query).words.flatMap((word) =>
    index.find(word, 1, 'relevance').total > 0
      ? []
      : index.nearest(word, MOST_NEAREST).map((near) => replaced(query, word, near)),
  );
}

/** Words of a query are folded: one that was typed otherwise is replaced with the whole query. */
function replaced(query: string, word: string, near: string): string {
  const place = query.toLowerCase().indexOf(word);
  return place < 0 ? near : `${query.slice(0, place)}${near}${query.slice(place + word.length)}`;
}
