import { matchWord } from './match-word';
import type { FieldMatch, SearchableSnippet } from './types';
import { wordsOf } from './words';

type Field = FieldMatch['field'];

/** What a user wrote weighs more than what was read: a note is short, and meant to be found. */
const WEIGHTS: Record<Field, number> = {
  note: 1,
  tags: 1,
  title: 0.95,
  references: 0.95,
  sender: 0.9,
  quote: 0.9,
};

/** The searchable texts of a passage, field by field. */
export function fieldsOf(snippet: SearchableSnippet): { field: Field; index: number; text: string }[] {
  const one = (field: Field, text: string) => ({ field, index: 0, text });
  const many = (field: Field, texts: string[]) => texts.map((text, index) => ({ field, index, text }));
  return [
    one('note', snippet.note),
    ...many('tags', snippet.tags),
    one('title', snippet.title),
    one('sender', snippet.sender ?? ''),
    one('quote', snippet.quote),
    ...many('references', snippet.references),
  ];
}

/**
 * Where the typed words stand in a passage, and how well they fit.
 *
 * @param typed folded words
 * @returns null unless every typed word was found somewhere; `score` lies between 0 and 1
 */
export function matchSnippet(
  typed: string[],
  snippet: SearchableSnippet,
): { score: number; matches: FieldMatch[] } | null {
  const best = typed.map(() => 0);
  const matches: FieldMatch[] = [];
  for (const { field, index, text } of fieldsOf(snippet)) {
    const ranges: [number, number][] = [];
    for (const word of wordsOf(text)) {
      for (const [position, typedWord] of typed.entries()) {
        const match = matchWord(typedWord, word);
        if (!match) continue;
        ranges.push(match.range);
        best[position] = Math.max(best[position] ?? 0, match.tier * WEIGHTS[field]);
      }
    }
    if (ranges.length > 0) matches.push({ field, index, ranges: withoutOverlaps(ranges) });
  }
  if (best.includes(0)) return null;
  return { score: best.reduce((sum, tier) => sum + tier, 0) / typed.length, matches };
}

/** Sorted stretches that do not touch each other. */
function withoutOverlaps(ranges: [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
