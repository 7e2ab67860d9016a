/**
 * How many typing mistakes lie between two words, counted up to a limit.
 *
 * A mistake is a letter too many, too few or wrong, or two neighbours that changed places (the restricted
 * Damerau-Levenshtein distance).
 *
 * @returns the number of mistakes, or `limit + 1` when there are more than `limit`
 */
export function typingMistakes(typed: string, word: string, limit: number): number {
  if (Math.abs(typed.length - word.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: word.length + 1 }, (_, column) => column);

  for (let row = 1; row <= typed.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= word.length; column++) {
      const same = typed[row - 1] === word[column - 1];
      let mistakes = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (swapped) mistakes = Math.min(mistakes, (beforeLast[column - 2] ?? 0) + 1);
      current.push(mistakes);
      least = Math.min(least, mistakes);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(last[word.length] ?? 0, limit + 1);
}
