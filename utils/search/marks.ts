import type { Group } from './groups';
import type { Query } from './query';
import { FIELD_BIT, canonicalReferences, referenceTerm, valuesOf } from './terms';
import type { FieldMatch, SnippetContent } from './types';
import { type Word, joinedCompounds, wordsOf } from './words';

type Range = [start: number, end: number];

/** Which stretch of a word is meant, in letters of its folded form. */
type Part = { from: number; to: number } | 'whole';

/** What is to be marked in passages, as plain values that can be handed to another worker. */
export interface Marking {
  /** Folded words, and which stretch of each is meant. */
  parts: ReadonlyMap<string, Part>;
  /** What other words may begin with. */
  beginnings: readonly string[];
  /** Folded words that follow each other. */
  sequences: readonly string[][];
  /** Ids that were asked for. */
  references: readonly string[];
  /** Where words were looked for, as bits of `FIELD_BIT`; null for all. */
  fields: number | null;
}

/** What is to be marked for a query: what was typed, and what was taken for it in the index. */
export function markingOf(groups: readonly Group[], { references, fields }: Query): Marking {
  const parts = new Map<string, Part>();
  const beginnings = new Set<string>();
  for (const { typed, meant } of groups) {
    for (const { segment, term: index, end, kind } of meant) {
      if (end > index + 1) {
        beginnings.add(typed);
        continue;
      }
      const term = segment.dictionary.term(index);
      if (parts.get(term) !== 'whole') parts.set(term, partOf(term, typed, kind));
    }
  }
  const sequences = groups.flatMap(({ sideBySide }) => sideBySide);
  return { parts, beginnings: [...beginnings], sequences, references, fields };
}

/** Where the words of a query stand in a passage: as typed, mistyped, as parts or as beginnings. */
export function matchesIn(snippet: SnippetContent, marking: Marking): FieldMatch[] {
  return new Marker(marking).matches(snippet);
}

class Marker {
  constructor(readonly marking: Marking) {}

  matches(snippet: SnippetContent): FieldMatch[] {
    const { fields } = this.marking;
    const inText = valuesOf(snippet).flatMap(({ field, index, text }): FieldMatch[] => {
      if (fields !== null && (fields & FIELD_BIT[field]) === 0) return [];
      const ranges = withoutOverlaps(this.#ranges(text));
      return ranges.length > 0 ? [{ field, index, ranges }] : [];
    });
    return [...inText, ...this.#cited(snippet)];
  }

  #ranges(text: string): Range[] {
    const words = wordsOf(text);
    const ranges: Range[] = [];
    for (const [index, word] of words.entries()) {
      const part = this.#partOf(word.folded);
      if (part) ranges.push(stretch(word, part));
      for (const sequence of this.marking.sequences) {
        if (sequence.every((folded, place) => words[index + place]?.folded === folded)) {
          ranges.push([word.start, words[index + sequence.length - 1]!.end]);
        }
      }
    }
    for (const { folded, first, last } of joinedCompounds(words)) {
      if (this.#partOf(folded)) ranges.push([words[first]!.start, words[last]!.end]);
    }
    return ranges;
  }

  #partOf(folded: string): Part | undefined {
    const beginning = this.marking.beginnings.find((typed) => folded.startsWith(typed));
    return (
      this.marking.parts.get(folded) ??
      (beginning === undefined ? undefined : { from: 0, to: beginning.length })
    );
  }

  #cited(snippet: SnippetContent): FieldMatch[] {
    const asked = this.marking.references.map(referenceTerm);
    return snippet.references.flatMap((written, index): FieldMatch[] => {
      const terms = canonicalReferences(written).map(referenceTerm);
      const isAsked = terms.some((term) => asked.some((beginning) => term.startsWith(beginning)));
      return isAsked ? [{ field: 'references', index, ranges: [[0, written.length]] }] : [];
    });
  }
}

function partOf(term: string, typed: string, kind: 'whole' | 'beginning' | 'part'): Part {
  if (kind === 'whole') return 'whole';
  if (kind === 'beginning') return { from: 0, to: Math.min(typed.length, term.length) };
  const from = term.lastIndexOf(typed);
  return { from, to: from + typed.length };
}

/** The stretch of a text that a part of a word takes; all of the word where folding changed its length. */
function stretch({ folded, start, end }: Word, part: Part): Range {
  if (part === 'whole' || folded.length !== end - start) return [start, end];
  return [start + part.from, start + part.to];
}

/** Sorted stretches that do not touch each other. */
function withoutOverlaps(ranges: Range[]): Range[] {
  const joined: Range[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined;
}
