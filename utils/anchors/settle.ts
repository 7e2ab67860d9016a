import type { Candidate } from './candidates';
import { CONTEXT_LENGTH, ENOUGH_CONTEXT, isFull, isFullOnOneSide } from './context';
import { foldedIndex } from './fold';
import type { FoldedQuote } from './folded-quote';
import { occurrenceAt } from './occurrence';
import type { SearchedText } from './searched-text';
import type { TextStructure } from './structure/types';
import type { Anchor } from './types';

const SPACE = /\s+/gu;
/** Which a passage is, of the places with its words, where nothing else is known. */
const ONLY = { number: 1, of: 1 };

/** The place with the same words in the very part of the document in which the passage was kept. */
export function whereItWas(
  places: readonly Candidate[],
  { structure: selector }: Anchor,
  structure: TextStructure | undefined,
): Candidate | undefined {
  const span = selector && structure?.spanOf(selector);
  return span
    ? places.find(({ start, end, isIntact }) => isIntact && start === span.start && end === span.end)
    : undefined;
}

/**
 * Of places that agree about equally well, the one that is meant; undefined when nobody can say.
 *
 * Its part of the document tells, or, where its surroundings support it, the offset at which it was kept. Neither
 * does when a place with the same words was put in or taken out since, which may have brought another one there; nor
 * when something beside another place speaks for that.
 *
 * @param inItsPart what `whereItWas` gives for the places
 */
export function settled(
  places: readonly Candidate[],
  anchor: Anchor,
  quote: FoldedQuote,
  searched: SearchedText,
  inItsPart: Candidate | undefined,
): Candidate | undefined {
  const best = Math.max(...places.map(({ score }) => score));
  const atItsOffset = places.find(
    (each) => !each.isDoubtful && each.score === best && isExact(searched.source, anchor, each),
  );
  const isMeant = (place: Candidate): boolean =>
    isSameOfAll(place, anchor, searched) &&
    (isUncontested(place, places) || (place === atItsOffset && !isBesideItself(place, quote, searched)));
  return [atItsOffset, inItsPart].find((place) => place && isMeant(place));
}

/**
 * Whether a place can be taken because it agrees best.
 *
 * A passage that stood in several places may be gone, and the best of those that are left another one: unless as many
 * stand there as before, and this is the same one of them, its surroundings have to agree in full. A name or a few
 * words come and go with any sentence, so that for them one side is enough. Where a passage stands beside itself, the
 * surroundings of one are made of the other and tell nothing.
 */
export function isTrusted(
  place: Candidate,
  anchor: Anchor,
  quote: FoldedQuote,
  searched: SearchedText,
): boolean {
  if (place.isDoubtful) return false;
  const isTold =
    anchor.occurrence === undefined ||
    quote.isShort ||
    (quote.words.length < CONTEXT_LENGTH ? isFullOnOneSide : isFull)(place.agreement, quote);
  return (isTold && !isBesideItself(place, quote, searched)) || isSameOfAll(place, anchor, searched);
}

/** Whether the same words stand directly before or behind a place, or did when the passage was kept. */
function isBesideItself(
  { start, end }: Candidate,
  { words, before, after }: FoldedQuote,
  { folded }: SearchedText,
): boolean {
  if (words.length < ENOUGH_CONTEXT) return false;
  const [from, to] = [foldedIndex(folded, start), foldedIndex(folded, end)];
  const length = to - from;
  const here = folded.text.slice(from, to);
  return (
    folded.text.startsWith(here, to) ||
    folded.text.slice(Math.max(0, from - length), from) === here ||
    (after.length >= ENOUGH_CONTEXT && (words.startsWith(after) || after.startsWith(words))) ||
    (before.length >= ENOUGH_CONTEXT && (words.endsWith(before) || before.endsWith(words)))
  );
}

/** Whether as many places have the same words as when the passage was kept, and this is the same one of them in order. */
function isSameOfAll({ start, end }: Candidate, { occurrence }: Anchor, searched: SearchedText): boolean {
  const { folded } = searched;
  const place = { start: foldedIndex(folded, start), end: foldedIndex(folded, end) };
  const [then, now] = [occurrence ?? ONLY, occurrenceAt(searched, place) ?? ONLY];
  return now.number === then.number && now.of === then.of;
}

/** Whether on neither side of another place so much more agrees that it speaks for that. */
const isUncontested = ({ agreement: { before, after } }: Candidate, places: readonly Candidate[]): boolean =>
  places.every(
    ({ agreement }) => agreement.before - before < ENOUGH_CONTEXT && agreement.after - after < ENOUGH_CONTEXT,
  );

/** Whether the passage stands at the offset where it was kept, in the same words up to white space. */
export function isExact(
  text: string,
  { quote, position }: Anchor,
  { start, end, isIntact }: Pick<Candidate, 'start' | 'end' | 'isIntact'>,
): boolean {
  return isIntact && start === position?.start && spaced(text.slice(start, end)) === spaced(quote.exact);
}

const spaced = (text: string): string => text.trim().replaceAll(SPACE, ' ');
