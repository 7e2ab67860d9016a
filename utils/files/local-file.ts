import { FileFailure } from './failure';
import { ENOUGH_BYTES, readableKindOf, type ReadableKind } from './file-kind';

/** A file of this computer, read whole. */
export interface LocalFile {
  bytes: Uint8Array<ArrayBuffer>;
  kind: ReadableKind;
  name: string;
}

/** Above this a browser's memory is at stake. */
export const TOO_LARGE = 600_000_000;

/** Reads a file that the user chose or dropped. @throws FileFailure when it is none that can be shown */
export async function readLocalFile(file: File): Promise<LocalFile> {
  if (file.size > TOO_LARGE) throw new FileFailure('too-large');
  const head = new Uint8Array(await file.slice(0, ENOUGH_BYTES).arrayBuffer());
  const kind = readableKindOf(head, file.type);
  return { bytes: new Uint8Array(await file.arrayBuffer()), kind, name: file.name };
}
