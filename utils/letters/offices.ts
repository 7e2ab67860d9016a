const SMALL_WORDS = new Set(
  'van voor de het der en in op des te tot of for the and zonder portefeuille'.split(' '),
);
const ROLE =
  '(?:vice-?minister-president|viceminister-president|minister-president|(?:(?:gevolmachtigde|demissionair) )?(?:ministers?|staatssecretaris(?:sen)?)|(?:in)?formateurs?|verkenners?)';
const STARTS_OFFICE = new RegExp(`^(?:de |the )?${ROLE}\\b(?![’'])`, 'i');

/** Whether a line begins with the office of a minister or state secretary. */
export const startsWithOffice = (line: string): boolean => STARTS_OFFICE.test(line);

const ROLE_WORD = new RegExp(`^${ROLE}$`, 'i');

/** Whether words are an office and nothing else: a sentence that begins with one goes on with a verb. */
export function isOffice(words: string): boolean {
  return words.split(' ').every((word) => {
    const bare = word.replace(/[,.;]$/, '');
    return SMALL_WORDS.has(bare.toLowerCase()) || ROLE_WORD.test(bare) || /^(?:\p{Lu}|[&–-]$|$)/u.test(bare);
  });
}

/** Title case for words that were set in capitals: `SOCIALE ZAKEN EN` gives `Sociale Zaken en`. */
export function uncapitalise(words: string): string {
  return words.toLowerCase().replace(/[\p{L}][\p{L}'’]*/gu, (word, at: number) => {
    if (SMALL_WORDS.has(word) && at > 0) return word;
    return word.charAt(0).toUpperCase() + word.slice(1);
  });
}

/**
 * An office as it is shown: without article, the role in lower case, the portfolio as written.
 * `De Staatssecretaris voor Justitie en Veiligheid,` gives `staatssecretaris voor Justitie en Veiligheid`.
 */
export function officeName(line: string): string {
  const shouting = line === line.toUpperCase();
  const words = (shouting ? uncapitalise(line) : line)
    .replace(/^(?:(?:de|the) )?(?:demissionair )?/i, '')
    .replace(/(?<=\p{L})\d{1,2}$/u, '')
    .replace(/[\s,.;:]+$/, '')
    .replace(/\s+/g, ' ');
  return words.replace(new RegExp(`\\b${ROLE}\\b`, 'gi'), (role) => role.toLowerCase()).slice(0, 200);
}
