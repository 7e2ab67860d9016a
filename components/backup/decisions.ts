import type { Decision } from '../../utils/notebook/backup/apply-import';
import type { ConflictKind } from '../../utils/notebook/backup/compare';
import type { Conflict } from '../../utils/notebook/backup/plan-import';

/** What can be chosen of each kind of conflict, the suggestion first: it loses nothing and brings back nothing. */
export const CHOICES = {
  texts: ['both', 'mine', 'theirs'],
  'deleted-there': ['mine', 'theirs'],
  'deleted-here': ['mine', 'both'],
} as const satisfies Record<ConflictKind, readonly Decision[]>;

export const CONFLICT_KINDS = Object.keys(CHOICES) as ConflictKind[];

/** Whether something can be chosen for a conflict: two texts can be too long for one note. */
export const isPossible = ({ joint }: Conflict, decision: Decision): boolean =>
  decision !== 'both' || joint !== null;

/** What is suggested for a conflict. */
export const suggestionFor = (conflict: Conflict): Decision =>
  CHOICES[conflict.kind].find((decision) => isPossible(conflict, decision)) ?? 'mine';
