import { fileSelectionOf } from '../text/pdf/positions';
import { printedPlace, printedText } from '../text/pdf/printed-text';
import type { WordsPlace } from '../text/page-text';
import type { FileText } from '../text/pdf/types';
import type { Span } from '../text/positions';
import { type CompactText, compactText, spanOfCompact } from './compact';
import { SHORT } from './folded-quote';
import { followWords, isMadeOf } from './words-among-others';
import { openWords, placesOfWords } from './words-only';

/**
 * Finds words that were selected in a viewer of files, in the text of the file. First as the viewer has them, with the
 * heads, feet and footnote numbers that stand between them there; then as they are read; last, where viewers differ in
 * what they take in between, without that.
 *
 * @returns for words: the places where they stand, in order
 */
export function createFileWordsFinder(file: FileText): (words: string) => WordsPlace[] {
  let printed: ReturnType<typeof openPrinted> | undefined;
  const read = openWords(file.text);
  const found = new Map<string, WordsPlace[]>();

  function find(words: string): WordsPlace[] {
    printed ??= openPrinted(file);
    const wanted = compactText(words).text;
    const places: WordsPlace[] = [];
    const torn: WordsPlace[] = [];
    for (const span of placesOfWords(printed.words, words)) {
      const from = printedPlace(printed.text, span.start);
      const last = printedPlace(printed.text, span.end - 1);
      const selection = fileSelectionOf(file, from, { ...last, offset: last.offset + 1 });
      if (!selection || places.some((place) => overlap(place, selection))) continue;
      // Where columns are read in another order than the file has them, something else may lie between.
      const { text } = compactText(file.text.slice(selection.start, selection.end));
      (text.length <= wanted.length ? places : torn).push(selection);
    }
    for (const span of placesOfWords(read, words)) {
      if (!places.some((place) => overlap(place, span))) places.push({ ...span, isWhole: true });
    }
    // Such a place is no answer, but while there is one no other is the only one.
    if (places.length > 0) {
      for (const place of torn) if (!places.some((other) => overlap(other, place))) places.push(place);
    } else if (wanted.length >= SHORT) places.push(...amongOthers(file, read.compact, wanted));
    return places.sort((a, b) => a.start - b.start);
  }

  return (words) => {
    const places = found.get(words) ?? find(words);
    found.set(words, places);
    return places;
  };
}

function amongOthers(file: FileText, compact: CompactText, wanted: string): WordsPlace[] {
  const linesOf = (text: string) => text.split(/\n+/).map((line) => compactText(line).text);
  const apart = file.asides.flatMap(({ start, end }) => linesOf(file.text.slice(start, end)));
  return followWords(compact.text, linesOf(file.text), wanted).map(({ start, end, skipped }) => ({
    ...spanOfCompact(compact, { start, end }),
    isWhole: skipped.every((each) => each.place === 'between' || isMadeOf(each, apart)),
  }));
}

function openPrinted(file: FileText) {
  const text = printedText(file.prints);
  return { text, words: openWords(text.text) };
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
