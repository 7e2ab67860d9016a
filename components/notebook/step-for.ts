/**
 * Where a key leads in a list.
 *
 * @param key as `KeyboardEvent.key` has it
 * @returns the next index; -1 for out of the list at its upper end; null when the key does not move
 */
export function stepFor(key: string, index: number, length: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(index + 1, length - 1);
    case 'ArrowUp':
      return index - 1;
    case 'Home':
      return 0;
    default:
      return null;
  }
}
