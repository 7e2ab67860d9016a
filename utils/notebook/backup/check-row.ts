import * as v from 'valibot';
import { migrateRow } from '../migrations';
import { SCHEMA } from '../schema';
import type { NotebookRow } from '../types';
import { hasPrototypeKey, isRecord } from './json-shape';
import { MAX_UNKNOWN_LENGTH } from './limits';
import { reasonOf, type RefusedRow } from './refusals';
import type { BackupTable } from './tables';
import { unknownFields, type WithUnknown } from './unknown-fields';

/** The first words of a row that nobody has checked. */
const LABEL_LENGTH = 120;

type Checked = { row: NotebookRow & WithUnknown } | Pick<RefusedRow, 'reason' | 'field' | 'label'>;

/**
 * A value of a file as a row of a table in the newest schema, or why it is none.
 *
 * @param ids of the rows before it; its own is added
 */
export function checkRow(table: BackupTable<NotebookRow>, value: unknown, ids: Set<string>): Checked {
  if (!isRecord(value)) return { reason: 'not-valid', field: '', label: '' };
  const label = labelOf(value);
  if (hasPrototypeKey(value)) return { reason: 'prototype-key', field: '', label };

  const current = upToDate(table.name, value);
  const parsed = v.safeParse(table.schema, current, { abortEarly: true });
  if (!parsed.success) return { ...reasonOf(parsed.issues[0]), label };
  const row: NotebookRow & WithUnknown = parsed.output;
  if (ids.has(row.id)) return { reason: 'twice', field: 'id', label };

  const unknown = unknownFields(current, { ...row });
  if (unknown) {
    if (JSON.stringify(unknown).length > MAX_UNKNOWN_LENGTH) return { reason: 'too-long', field: '', label };
    row.aside = unknown;
  }
  ids.add(row.id);
  return { row };
}

/** The row in the newest schema. One of a newer Kamernoot is taken for one of ours, with more in it. */
function upToDate(table: string, value: Record<string, unknown>): Record<string, unknown> {
  try {
    const migrated = migrateRow(table, value);
    const newer = typeof migrated['schema'] === 'number' && migrated['schema'] > SCHEMA;
    return newer ? { ...migrated, schema: SCHEMA } : migrated;
  } catch {
    // What a migration cannot read, the table's schema refuses with a reason.
    return value;
  }
}

function labelOf(value: Record<string, unknown>): string {
  const words = [value['quote'], value['title'], value['name']].find((word) => typeof word === 'string');
  return typeof words === 'string' ? words.slice(0, LABEL_LENGTH) : '';
}
