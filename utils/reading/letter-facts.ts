import type { LetterFacts, SnippetSource } from '../notebook/types';
import { withoutUnseen } from '../text/unseen';
import type { PageSummary } from './types';

/** What the notebook remembers of a letter that was read; references that may be something else are left out. */
export function letterFacts({ url, title, kind, ids, letter, references }: PageSummary): LetterFacts {
  const { sender, date, signatories, dossiers } = letter;
  const cited = references.filter(({ confidence }) => confidence !== 'doubtful').map(({ id }) => id);
  return { url, ids, title, sender, date, signatories, kind, dossiers, references: [...new Set(cited)] };
}

/** What a passage of a letter tells of where it comes from, and what the letter is cited by. */
export function sourceOf({ url, title, ids, letter }: PageSummary): SnippetSource {
  const { sender, date, ownReference } = letter;
  return {
    url,
    title: withoutUnseen(title),
    sender,
    date,
    ids,
    ...(ownReference === null ? {} : { ownReference }),
  };
}
