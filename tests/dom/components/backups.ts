import type { ConflictKind } from '../../../utils/notebook/backup/compare';
import type { Conflict, ImportPlan } from '../../../utils/notebook/backup/plan-import';
import type { Snapshot } from '../../../utils/notebook/snapshots/types';
import { snippet } from './samples';

/** A snapshot, numbered so that every one is another. */
export function snapshot(number: number): Snapshot {
  return {
    id: `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`,
    createdAt: `2026-11-${String(20 - number).padStart(2, '0')}T10:00:00.000Z`,
    reason: number % 2 === 0 ? 'before-import' : 'daily',
    passages: 120 - number,
    sha256: '0'.repeat(64),
    size: 1_000,
  };
}

export function conflict(number: number, kind: ConflictKind, known: Partial<Conflict> = {}): Conflict {
  const mine = snippet(number, { note: 'Hier geschreven', revision: 3 });
  const theirs = snippet(number, { note: 'Daar geschreven \u202Egnp.exe', tags: ['EU'], revision: 2 });
  return { table: 'snippets', kind, mine, theirs, joint: mine, ...known };
}

/** A report with some of everything. */
export function importPlan(known: Partial<ImportPlan> = {}): ImportPlan {
  return {
    createdAt: '2026-11-01T10:00:00.000Z',
    altered: true,
    missing: 2,
    unknownTables: ['folders'],
    added: [1, 2, 3].map((number) => ({ table: 'snippets', row: snippet(number), replaces: null })),
    updated: [{ table: 'letters', row: snippet(4), replaces: 1 }],
    unchanged: { letters: 0, tags: 0, snippets: 18_240 },
    conflicts: [conflict(5, 'texts'), conflict(6, 'deleted-there'), conflict(7, 'deleted-here')],
    refused: [
      {
        table: 'snippets',
        reason: 'unsafe-address',
        field: 'source.url',
        label: '<img src=x onerror=alert(1)> \u202Eexe.txt',
      },
      { table: 'snippets', reason: 'not-valid', field: '', label: '' },
    ],
    ...known,
  };
}
