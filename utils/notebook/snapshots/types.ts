/** Why a snapshot was taken. */
export const SNAPSHOT_REASONS = ['daily', 'before-import', 'before-upgrade'] as const;
export type SnapshotReason = (typeof SNAPSHOT_REASONS)[number];

/** A copy of the whole notebook inside the browser, without what it holds. */
export interface Snapshot {
  id: string;
  /** ISO 8601 in UTC. */
  createdAt: string;
  reason: SnapshotReason;
  /** How many passages it holds, those in the bin among them. */
  passages: number;
  /** Of what it holds; two snapshots with one checksum hold the same. */
  sha256: string;
  /** Bytes that it takes. */
  size: number;
}
