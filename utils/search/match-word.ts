import { typingMistakes } from './typing-mistakes';
import type { Word } from './words';

/** How a typed word fits a word of a text. */
export interface WordMatch {
  /** 1 for the word itself, less for what is less certain; a higher tier always wins. */
  tier: number;
  /** UTF-16 offsets [start, end) in the text that the word came from. */
  range: [start: number, end: number];
}

const EXACT = 1;
const BEGINNING = 0.7;
const PART = 0.5;
const MISTYPED = 0.3;
const MISTYPED_BEGINNING = 0.2;

const SHORTEST_PART = 3;
const SHORTEST_MISTYPED = 4;
/** A word of this length or longer may hold two mistakes. */
const LONG_WORD = 8;

/**
 * Whether `typed` (folded) means `word`: the word itself, its beginning, a part of a compound (`beleid` in
 * `stikstofbeleid`), or either of the first two with a typing mistake. A number is never guessed: one digit
 * off is another document.
 */
export function matchWord(typed: string, word: Word): WordMatch | null {
  const whole: [number, number] = [word.start, word.end];
  if (word.folded === typed) return { tier: EXACT, range: whole };

  // Where folding changed the length, places inside the word cannot be told.
  const placesHold = word.folded.length === word.end - word.start;
  const at = word.folded.indexOf(typed);
  if (at === 0 || (at > 0 && typed.length >= SHORTEST_PART)) {
    const range: [number, number] = placesHold ? [word.start + at, word.start + at + typed.length] : whole;
    return { tier: at === 0 ? BEGINNING : PART, range };
  }

  if (typed.length < SHORTEST_MISTYPED || /\d/.test(typed)) return null;
  const limit = typed.length >= LONG_WORD ? 2 : 1;
  if (typingMistakes(typed, word.folded, limit) <= limit) return { tier: MISTYPED, range: whole };
  if (word.folded.length <= typed.length) return null;
  const beginning = word.folded.slice(0, typed.length);
  if (typingMistakes(typed, beginning, limit) > limit) return null;
  return {
    tier: MISTYPED_BEGINNING,
    range: placesHold ? [word.start, word.start + typed.length] : whole,
  };
}
