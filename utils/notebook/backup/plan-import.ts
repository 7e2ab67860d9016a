import type { NotebookDatabase } from '../database';
import type { NotebookRow } from '../types';
import type { ConflictKind } from './compare';
import type { ReadBackup } from './read-backup';
import type { RefusedRow } from './refusals';
import { BACKUP_TABLE_NAMES, backupTable, type BackupTable, type BackupTableName } from './tables';
import { UNWATCHED, batches, type Work } from './work';

const AT_A_TIME = 500;

/** A row to be written, and what stands there now: when that has become another, the plan is out of date. */
export interface PlannedRow {
  table: BackupTableName;
  row: NotebookRow;
  /** Revision of the row that it replaces; null when there is none. */
  replaces: number | null;
}

/** Both have what the other has not. */
export interface Conflict {
  table: BackupTableName;
  kind: ConflictKind;
  mine: NotebookRow;
  theirs: NotebookRow;
  /** Both in one; null when that would be too long. */
  joint: NotebookRow | null;
}

/** What an import would do. Nothing has been done. */
export interface ImportPlan {
  /** When the file was made. */
  createdAt: string;
  altered: boolean;
  missing: number;
  unknownTables: string[];
  added: PlannedRow[];
  updated: PlannedRow[];
  /** Rows that say nothing that is not here. */
  unchanged: Record<BackupTableName, number>;
  conflicts: Conflict[];
  refused: RefusedRow[];
}

/** Compares every row of a file with the notebook. Rejects with the signal's reason when the work is ended. */
export async function planImport(
  db: NotebookDatabase,
  backup: ReadBackup,
  work: Work = UNWATCHED,
): Promise<ImportPlan> {
  const { createdAt, altered, missing, unknownTables, rows, refused } = backup;
  const plan: ImportPlan = {
    createdAt,
    altered,
    missing,
    unknownTables,
    added: [],
    updated: [],
    unchanged: { letters: 0, tags: 0, snippets: 0 },
    conflicts: [],
    refused: [...refused],
  };
  const total = BACKUP_TABLE_NAMES.reduce((sum, name) => sum + rows[name].length, 0);
  let done = 0;
  for (const name of BACKUP_TABLE_NAMES) {
    const planning = new TablePlanning(db, backupTable(name), plan);
    for (const batch of batches<NotebookRow>(rows[name], AT_A_TIME)) {
      work.signal.throwIfAborted();
      await planning.add(batch);
      done += batch.length;
      work.onProgress(done, total);
      await work.turn();
    }
  }
  return plan;
}

/** Compares the rows of one table. Several rows of a file may tell of one row here; each is compared with the outcome. */
class TablePlanning {
  readonly #outcomes = new Map<string, PlannedRow>();

  constructor(
    private readonly db: NotebookDatabase,
    private readonly table: BackupTable<NotebookRow>,
    private readonly plan: ImportPlan,
  ) {}

  async add(rows: readonly NotebookRow[]): Promise<void> {
    const counterparts = await this.table.counterparts(this.db, rows);
    const strangers = rows.filter(({ id }) => !counterparts.has(id)).map(({ id }) => id);
    const taken = new Set(await this.db.table(this.table.name).where('id').anyOf(strangers).primaryKeys());
    for (const row of rows) {
      const mine = counterparts.get(row.id);
      if (mine) this.#compare(mine, row);
      else if (taken.has(row.id)) this.#refuse(row);
      else this.plan.added.push({ table: this.table.name, row, replaces: null });
    }
  }

  #compare(mine: NotebookRow, theirs: NotebookRow): void {
    const { name } = this.table;
    const planned = this.#outcomes.get(mine.id);
    const comparison = this.table.compare(planned?.row ?? mine, theirs);
    switch (comparison.verdict) {
      case 'same':
      case 'older':
        this.plan.unchanged[name] += 1;
        break;
      case 'newer': {
        const revision = Math.max(mine.revision + 1, theirs.revision);
        const row = { ...comparison.row, revision };
        if (planned) planned.row = row;
        else {
          const update = { table: name, row, replaces: mine.revision };
          this.#outcomes.set(mine.id, update);
          this.plan.updated.push(update);
        }
        break;
      }
      case 'conflict':
        this.plan.conflicts.push({
          table: name,
          kind: comparison.kind,
          mine,
          theirs,
          joint: comparison.joint,
        });
        break;
      case 'other':
        this.#refuse(theirs);
        break;
    }
  }

  #refuse(row: NotebookRow): void {
    const label = this.table.label(row);
    this.plan.refused.push({ table: this.table.name, reason: 'id-taken', field: 'id', label });
  }
}
