import type { BaseIssue } from 'valibot';
import type { CHOICES } from './choices';
import type { BackupTableName } from './tables';

/** Why a whole file is not read. */
export type FileRefusal =
  | 'too-large'
  /** It is no JSON: another file, or one that was cut off. */
  | 'not-json'
  | 'too-deep'
  /** It is JSON of something else. */
  | 'not-a-backup'
  /** A newer Kamernoot wrote it in a way that this one would misread. */
  | 'newer-format';

/** Why one row of a file is not taken. */
export type RowRefusal =
  /** It has keys that mean something to JavaScript itself. */
  | 'prototype-key'
  /** A text or list of it is longer than it may be. */
  | 'too-long'
  /** An address of it is not of the web, as `javascript:`. */
  | 'unsafe-address'
  /** Something else is not as it must be. */
  | 'not-valid'
  /** Another row of the file has its id. */
  | 'twice'
  /** The notebook uses its id for something else. */
  | 'id-taken';

/** A row that is not taken. */
export interface RefusedRow {
  table: BackupTableName | typeof CHOICES;
  reason: RowRefusal;
  /** Its first words, as far as it has any. */
  label: string;
  /** The field that is wrong, `source.url`; empty when it is the row as a whole. */
  field: string;
}

/** A file that is not read at all. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused';

  constructor(readonly reason: FileRefusal) {
    super(`Refused: ${reason}`);
  }
}

const ADDRESS_FIELD = /(?:^|\.)(?:url|addresses)(?:\.|$)/;

/** What a schema objects to, in the words of this file. */
export function reasonOf(issue: BaseIssue<unknown>): Pick<RefusedRow, 'reason' | 'field'> {
  const field = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  if (issue.type === 'max_length') return { reason: 'too-long', field };
  const isAddress = ADDRESS_FIELD.test(field) && (issue.type === 'regex' || issue.type === 'url');
  return { reason: isAddress ? 'unsafe-address' : 'not-valid', field };
}
