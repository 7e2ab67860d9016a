import type { LetterFacts } from '../notebook/types';
import type { PageSummary } from './types';

/** What the notebook remembers of a letter that was read; references that may be something else are left out. */
export function letterFacts({ url, title, kind, ids, letter, references }: PageSummary): LetterFacts {
  const { sender, date, signatories, dossiers } = letter;
  const cited = references.filter(({ confidence }) => confidence !== 'doubtful').map(({ id }) => id);
  return { url, ids, title, sender, date, signatories, kind, dossiers, references: [...new Set(cited)] };
}
