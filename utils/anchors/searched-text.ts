import { type FoldedText, foldText } from './fold';
import { type GramIndex, indexGrams } from './gram-index';

/** A text in which passages are looked for. */
export interface SearchedText {
  source: string;
  folded: FoldedText;
  index: GramIndex;
}

/** Prepares a text; what costs time is done once, and only when it is asked for. */
export function openText(source: string): SearchedText {
  let folded: FoldedText | undefined;
  let index: GramIndex | undefined;
  return {
    source,
    get folded() {
      return (folded ??= foldText(source));
    },
    get index() {
      return (index ??= indexGrams(this.folded.text));
    },
  };
}
