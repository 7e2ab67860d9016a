/** The books of the Civil Code, which are laws of their own on wetten.overheid.nl. */
export const CIVIL_BOOKS: Record<string, string> = {
  1: 'BWBR0002656',
  2: 'BWBR0003045',
  3: 'BWBR0005291',
  4: 'BWBR0002761',
  5: 'BWBR0005288',
  6: 'BWBR0005289',
  7: 'BWBR0005290',
  8: 'BWBR0005034',
  10: 'BWBR0030068',
};

/** The number of a law among the books of the Civil Code; null for any other law. */
export function civilBookOf(law: string): string | null {
  return Object.entries(CIVIL_BOOKS).find(([, id]) => id === law)?.[0] ?? null;
}

/** The number of an article as its law has it: the books of the Civil Code are laws of their own, so 6:162 is 162. */
export function articleIn(law: string, article: string): string {
  return civilBookOf(law) === null ? article : article.replace(/^\d{1,2}:/, '');
}
