import { FileFailure } from '../failure';
import { sha256Of } from '../../bytes/sha256';
import { fileCopyDatabase, type FileCopyDatabase } from './database';
import type { FileCopy, FileToKeep } from './types';

export type { FileCopy, FileToKeep } from './types';

/** The files that the user asked to keep, in the extension's own storage: no page reaches it. */
export interface FileCopies {
  /** All of them, the one that was kept last first; their bytes are not read. */
  list(): Promise<FileCopy[]>;
  get(sha256: string): Promise<FileCopy | undefined>;
  /** Those that were kept from one of these addresses, the one that was kept last first. */
  keptFrom(addresses: string[]): Promise<FileCopy[]>;
  /** Keeps a file. Resolves after the commit; rejects when there is no room, and then nothing has changed. */
  keep(file: FileToKeep): Promise<FileCopy>;
  /** The bytes of a kept file. @throws FileFailure `no-copy`, or `damaged` when they are not those that were kept */
  read(sha256: string): Promise<Uint8Array<ArrayBuffer>>;
  remove(sha256: string): Promise<void>;
}

export function createFileCopies(db: FileCopyDatabase = fileCopyDatabase): FileCopies {
  return {
    list: () => db.copies.orderBy('keptAt').reverse().toArray(),
    get: (sha256) => db.copies.get(sha256),
    async keptFrom(addresses) {
      const found = await db.copies.where('addresses').anyOf(addresses).distinct().sortBy('keptAt');
      return found.toReversed();
    },
    async keep({ bytes, address, title, kind }) {
      const sha256 = await sha256Of(bytes);
      return db.transaction('rw', db.copies, db.contents, async () => {
        const known = await db.copies.get(sha256);
        const copy: FileCopy = {
          sha256,
          addresses: [...new Set([...(known?.addresses ?? []), address])],
          title,
          kind,
          size: bytes.length,
          keptAt: known?.keptAt ?? new Date().toISOString(),
        };
        await db.copies.put(copy);
        await db.contents.put({ sha256, bytes });
        return copy;
      });
    },
    async read(sha256) {
      const content = await db.contents.get(sha256);
      if (!content) throw new FileFailure('no-copy');
      if ((await sha256Of(content.bytes)) !== sha256) throw new FileFailure('damaged');
      return content.bytes;
    },
    remove: (sha256) =>
      db.transaction('rw', db.copies, db.contents, async () => {
        await db.copies.delete(sha256);
        await db.contents.delete(sha256);
      }),
  };
}
