import type { Letter } from '../types';
import { canonical, laterFirst, union, type Comparison } from './compare';

const LISTS = ['ids', 'addresses', 'signatories', 'dossiers', 'references'] as const;

/**
 * Compares what is known of a letter with what a file knows of it. Both hold facts that were read, nothing that
 * anybody wrote: they are put together, and nothing has to be decided.
 */
export function compareLetters(mine: Letter, theirs: Letter): Comparison<Letter> {
  const row = { ...together(mine, theirs), id: mine.id };
  if (content(row) !== content(mine)) return { verdict: 'newer', row };
  return { verdict: content({ ...theirs, id: mine.id }) === content(mine) ? 'same' : 'older' };
}

function together(mine: Letter, theirs: Letter): Letter {
  const [later, earlier] = laterFirst(mine, theirs, ({ title, sender, date, kind }) => [
    title,
    sender,
    date,
    kind,
  ]);
  const lists = Object.fromEntries(LISTS.map((list) => [list, union(later[list], earlier[list])]));
  return {
    ...earlier,
    ...later,
    ...(lists as Pick<Letter, (typeof LISTS)[number]>),
    title: later.title || earlier.title,
    sender: later.sender ?? earlier.sender,
    date: later.date ?? earlier.date,
    kind: later.kind ?? earlier.kind,
    firstSeenAt: mine.firstSeenAt < theirs.firstSeenAt ? mine.firstSeenAt : theirs.firstSeenAt,
    deletedAt: mine.deletedAt === null || theirs.deletedAt === null ? null : later.deletedAt,
  };
}

/** All that a row says, apart from how often and when it was written. The order of lists says nothing. */
function content({ revision: _revision, updatedAt: _updatedAt, ...said }: Letter): string {
  const lists = LISTS.map((list) => [list, said[list].toSorted()] as const);
  return canonical({ ...said, ...Object.fromEntries(lists) });
}
