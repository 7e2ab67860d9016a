import { areNeighbouringKeys } from './neighbouring-keys';

/** What a mistake weighs that fingers often make: a letter left out, doubled, swapped, or that of the next key. */
export const USUAL = 2;
/** What another wrong letter weighs: who does not know how a word is spelled types it. */
export const UNUSUAL = 3;
/** What it weighs as the first letter, which everybody knows, and what a letter weighs that nothing explains. */
const STRANGE = 4;

/** How much lies between what was typed and a word. */
export interface MistakesWeighed {
  /** To the whole word. */
  whole: number;
  /** To that beginning of the word which is nearest. */
  beginning: number;
}

/**
 * Weighs the typing mistakes between what was typed and a word: a letter too many, too few or wrong, or two neighbours
 * that changed places (the restricted Damerau-Levenshtein distance), each by how likely fingers make it. What differs by
 * many unlikely mistakes is another word, or none.
 */
export function weighMistakes(typed: string, word: string): MistakesWeighed {
  let beforeLast: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, column) => column * USUAL);
  for (let row = 1; row <= typed.length; row += 1) {
    const tooMany = weightOfExtra(typed, row - 1);
    const current = [last[0]! + tooMany];
    for (let column = 1; column <= word.length; column += 1) {
      let weight = Math.min(
        last[column]! + tooMany,
        current[column - 1]! + USUAL,
        last[column - 1]! + weightOfWrong(typed, row - 1, word[column - 1]!),
      );
      const swapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (swapped) weight = Math.min(weight, beforeLast[column - 2]! + USUAL);
      current.push(weight);
    }
    beforeLast = last;
    last = current;
  }
  return { whole: last[word.length]!, beginning: Math.min(...last) };
}

function weightOfWrong(typed: string, place: number, meant: string): number {
  const letter = typed[place]!;
  if (letter === meant) return 0;
  if (areNeighbouringKeys(letter, meant)) return USUAL;
  return place === 0 ? STRANGE : UNUSUAL;
}

/** A finger that hits two keys, or one key twice. */
function weightOfExtra(typed: string, place: number): number {
  const letter = typed[place]!;
  const isUsual = [typed[place - 1], typed[place + 1]].some(
    (beside) => beside !== undefined && (beside === letter || areNeighbouringKeys(letter, beside)),
  );
  return isUsual ? USUAL : STRANGE;
}
