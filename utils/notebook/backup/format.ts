import * as v from 'valibot';
import { localDay } from '../../time/local-day';

/**
 * The backup file.
 *
 * It is JSON. Its first line holds what the file says of itself; each row has a line of its own after that.
 * `sha256` is that of every byte after the first line feed, so that anybody can check a file:
 * `tail -n +2 file.json | sha256sum`.
 */
export const FORMAT = 'kamernoot-notebook';

/** Grows when an older Kamernoot would misread a file; a field or table that is only added leaves it. */
export const FORMAT_VERSION = 1;

export const BACKUP_MEDIA_TYPE = 'application/json';

/** What the file says of itself. */
export interface BackupHeader {
  format: typeof FORMAT;
  version: number;
  /** ISO 8601 in UTC. */
  createdAt: string;
  /** Rows by table. */
  counts: Record<string, number>;
  /** Lower-case hexadecimal. */
  sha256: string;
}

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

export const backupHeader: v.GenericSchema<BackupHeader> = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.safeInteger(), v.minValue(1)),
  createdAt: v.pipe(v.string(), v.isoTimestamp()),
  counts: v.record(v.string(), count),
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
});

/** `kamernoot-2026-11-22.json`: the day on which it is made, by the user's own clock. */
export const backupFileName = (now: Date): string => `kamernoot-${localDay(now)}.json`;
