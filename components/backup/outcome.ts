import type { FileRefusal } from '../../utils/notebook/backup/refusals';
import type { Translator } from '../../utils/i18n';

/**
 * What came of something. Unless it says `saved` or `imported`, nothing has changed; `importedRows` is all but what was
 * chosen beside the notebook.
 */
export type BackupOutcome =
  | { kind: 'saved' | 'imported'; count: number }
  | { kind: 'importedRows' | 'savedAsIs' | 'stopped' | 'outdated' | 'failed' | 'full' | 'snapshotDamaged' }
  | { kind: 'refused'; reason: FileRefusal };

/** An outcome in plain words. */
export function describeOutcome(outcome: BackupOutcome, t: Translator): string {
  if (outcome.kind === 'refused') return t(`backup.refused.${outcome.reason}`);
  return t(`backup.${outcome.kind}`, 'count' in outcome ? { count: outcome.count } : {});
}

const GOOD = new Set<BackupOutcome['kind']>(['saved', 'imported', 'stopped']);

/** Whether something did not go as it was asked. */
export const isProblem = ({ kind }: BackupOutcome): boolean => !GOOD.has(kind);
