import * as v from 'valibot';
import { sha256Of } from '../../bytes/sha256';
import { CHOICES, checkChoices, type Choice } from './choices';
import { FORMAT, FORMAT_VERSION, backupHeader, type BackupHeader } from './format';
import { isDeeperThan, isRecord } from './json-shape';
import { MAX_DEPTH, MAX_FILE_BYTES } from './limits';
import { checkRow } from './check-row';
import { BackupRefused, type RefusedRow } from './refusals';
import { BACKUP_TABLE_NAMES, backupTable, type BackupRows, type BackupTableName } from './tables';
import { UNWATCHED, type Work } from './work';

const LINE_FEED = 0x0a;

/** A file that was read: what can be trusted of it, and what is wrong with it. */
export interface ReadBackup {
  createdAt: string;
  /** The file was changed or damaged after it was written: its checksum does not fit. */
  altered: boolean;
  /** Rows that the file says it holds and does not. */
  missing: number;
  /** Tables that this version does not know, from a newer one; they are left in the file. */
  unknownTables: string[];
  rows: { [Name in BackupTableName]: BackupRows[Name][] };
  choices: Choice[];
  refused: RefusedRow[];
}

/**
 * Reads a file without believing any of it: what is given back has been checked row by row.
 *
 * @throws BackupRefused when the file as a whole cannot be read, and the signal's reason when the work is ended
 */
export async function readBackup(file: Blob, work: Work = UNWATCHED): Promise<ReadBackup> {
  if (file.size > MAX_FILE_BYTES) throw new BackupRefused('too-large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const content = parse(new TextDecoder().decode(bytes));
  const header = checkHeader(content);
  const sum = await sha256Of(bytes.subarray(bytes.indexOf(LINE_FEED) + 1));

  const rows: ReadBackup['rows'] = { letters: [], tags: [], snippets: [] };
  const refused: RefusedRow[] = [];
  const given = BACKUP_TABLE_NAMES.map((name) => [name, rowsOf(content, name)] as const);
  const total = given.reduce((sumOfRows, [, list]) => sumOfRows + list.length, 0);
  let done = 0;
  for (const [name, list] of given) {
    const ids = new Set<string>();
    for (const value of list) {
      const checked = checkRow(backupTable(name), value, ids);
      if ('row' in checked) (rows[name] as object[]).push(checked.row);
      else refused.push({ table: name, ...checked });
      done += 1;
      if (done % 100 === 0) {
        work.signal.throwIfAborted();
        work.onProgress(done, total);
        await work.turn();
      }
    }
  }
  const chosen = rowsOf(content, CHOICES);
  const { choices, refused: refusedChoices } = checkChoices(chosen);
  refused.push(...refusedChoices);
  const lists = [...given, [CHOICES, chosen] as const];
  return {
    createdAt: header.createdAt,
    altered: sum !== header.sha256,
    missing: lists.reduce(
      (lacking, [name, list]) => lacking + Math.max(0, countOf(header, name) - list.length),
      0,
    ),
    unknownTables: Object.keys(header.counts).filter((name) => !lists.some(([known]) => known === name)),
    rows,
    choices,
    refused,
  };
}

function parse(text: string): Record<string, unknown> {
  if (isDeeperThan(text, MAX_DEPTH)) throw new BackupRefused('too-deep');
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    throw new BackupRefused('not-json');
  }
  if (!isRecord(content)) throw new BackupRefused('not-a-backup');
  return content;
}

function checkHeader(content: Record<string, unknown>): BackupHeader {
  const { format, version } = content;
  if (format === FORMAT && typeof version === 'number' && version > FORMAT_VERSION) {
    throw new BackupRefused('newer-format');
  }
  const header = v.safeParse(backupHeader, content);
  if (!header.success) throw new BackupRefused('not-a-backup');
  return header.output;
}

function rowsOf(content: Record<string, unknown>, table: string): unknown[] {
  const rows = Object.hasOwn(content, table) ? content[table] : [];
  if (!Array.isArray(rows)) throw new BackupRefused('not-a-backup');
  return rows;
}

const countOf = ({ counts }: BackupHeader, table: string): number =>
  Object.hasOwn(counts, table) ? (counts[table] ?? 0) : 0;
