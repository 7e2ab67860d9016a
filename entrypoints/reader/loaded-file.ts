import type { FileCopy } from '../../utils/files/copies';
import type { FileFailureReason } from '../../utils/files/failure';
import type { ReadableKind } from '../../utils/files/file-kind';

/** A file that is there whole. */
export interface LoadedFile {
  bytes: Uint8Array<ArrayBuffer>;
  kind: ReadableKind;
  /** Where it lies on the web; null for a file of this computer. */
  address: string | null;
  /** What it is called on this computer; null for a file of the web. */
  name: string | null;
  /** The kept copy that these are the bytes of; null when they are those of the file itself. */
  copy: OpenedCopy | null;
}

/** A kept copy that stands in for its original. */
export interface OpenedCopy extends FileCopy {
  /** Why the original could not be shown; null when nobody asked for it. */
  because: FileFailureReason | null;
}
