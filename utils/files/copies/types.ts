import type { ReadableKind } from '../file-kind';

/** A file that the user asked to keep, without its bytes. */
export interface FileCopy {
  /** Of its bytes, in hexadecimal digits: the same file is kept once. */
  sha256: string;
  /**
   * Every address it was kept from, without noise: by these it belongs to the letters and passages of the notebook.
   * A file of this computer has a `urn:sha256:` in their place.
   */
  addresses: string[];
  /** Subject of the letter, or what the file was called. */
  title: string;
  kind: ReadableKind;
  /** In bytes. */
  size: number;
  /** ISO 8601 in UTC. */
  keptAt: string;
}

/** What is known of a file when it is kept. */
export type FileToKeep = Pick<FileCopy, 'title' | 'kind'> & {
  bytes: Uint8Array<ArrayBuffer>;
  /** Where it came from, without noise; see `FileCopy.addresses`. */
  address: string;
};
