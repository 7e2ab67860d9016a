import { isDashAt } from './characters';
import { foldText, foldedIndex } from './fold';
import { numberAfter, numberBefore } from './number-edges';
import type { TextQuoteSelector } from './types';

/** Shorter quotes are found by exactly the same words only, and with what stands beside them. */
export const SHORT = 24;

/** A kept passage in the form in which it is compared, see `FoldedText`. */
export interface FoldedQuote {
  words: string;
  before: string;
  after: string;
  isShort: boolean;
  /** Footnote numbers inside, by their index in `words`. */
  footnotes: ReadonlyMap<number, string>;
  /** Digits that belonged to its first and last number but stood outside of it. */
  numberBefore: string;
  numberAfter: string;
  /** Whether hyphens at its edges may have been left out of `words`, as in “zorg- en welzijn”. */
  beginsWithHyphen: boolean;
  endsWithHyphen: boolean;
}

/** Folds a quote together with what stood around it, because hyphens and footnotes hang on their neighbours. */
export function foldQuote({ prefix, exact, suffix }: TextQuoteSelector): FoldedQuote {
  const source = prefix + exact + suffix;
  const span = { start: prefix.length, end: prefix.length + exact.length };
  const folded = foldText(source);
  const from = foldedIndex(folded, span.start);
  const to = foldedIndex(folded, span.end);
  const inside = folded.footnotes.filter(({ start }) => start > span.start && start < span.end);
  return {
    words: folded.text.slice(from, to),
    before: folded.text.slice(0, from),
    after: folded.text.slice(to),
    isShort: exact.trim().length < SHORT,
    footnotes: new Map(inside.map(({ at, digits }) => [at - from, digits])),
    numberBefore: numberBefore(source, span),
    numberAfter: numberAfter(source, span),
    beginsWithHyphen: isDashAt(source, span.start),
    endsWithHyphen: isDashAt(source, span.end - 1),
  };
}
