import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createFileCopies, type FileToKeep } from '../../../utils/files/copies';
import { FileCopyDatabase } from '../../../utils/files/copies/database';
import { FileFailure } from '../../../utils/files/failure';
import { addressOfContent } from '../../../utils/files/reader-address';

const ADDRESS = 'https://open.overheid.nl/documenten/1a2b/file';
/** Of the three letters `abc`: the example of FIPS 180-2, appendix B.1. */
const ABC = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

const file = (text: string, more: Partial<FileToKeep> = {}): FileToKeep => ({
  bytes: new TextEncoder().encode(text),
  address: ADDRESS,
  title: 'Stand van zaken toezicht',
  kind: 'pdf',
  ...more,
});

let db: FileCopyDatabase;
beforeEach(() => {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  db = new FileCopyDatabase();
});

describe('a kept file', () => {
  test('is known by its content, and comes back byte by byte, also after the browser was closed', async () => {
    const copy = await createFileCopies(db).keep(file('abc'));
    expect(copy).toMatchObject({ sha256: ABC, size: 3, addresses: [ADDRESS] });
    db.close();
    const later = createFileCopies(new FileCopyDatabase());
    expect(await later.list()).toEqual([copy]);
    expect(new TextDecoder().decode(await later.read(ABC))).toBe('abc');
  });

  test('is found by each address it was kept from, and kept once', async () => {
    const copies = createFileCopies(db);
    const first = await copies.keep(file('abc'));
    const again = await copies.keep(file('abc', { address: addressOfContent(ABC) }));
    expect(again).toEqual({ ...first, addresses: [ADDRESS, addressOfContent(ABC)] });
    expect(await copies.list()).toHaveLength(1);
    expect(await copies.keptFrom([ADDRESS, addressOfContent(ABC)])).toEqual([again]);
    expect(await copies.keptFrom(['https://www.rijksoverheid.nl/ander.pdf'])).toEqual([]);
  });

  test('stays beside another file that came from the same address later, which is told first', async () => {
    vi.useFakeTimers({ now: new Date('2026-11-01T10:00:00Z'), toFake: ['Date'] });
    const copies = createFileCopies(db);
    const old = await copies.keep(file('abc'));
    vi.setSystemTime(new Date('2026-11-22T10:00:00Z'));
    const recent = await copies.keep(file('abcd'));
    vi.useRealTimers();
    expect(await copies.keptFrom([ADDRESS])).toEqual([recent, old]);
    expect(await copies.list()).toEqual([recent, old]);
  });

  test('is gone with all it held when it is removed', async () => {
    const copies = createFileCopies(db);
    await copies.keep(file('abc'));
    await copies.remove(ABC);
    expect(await copies.list()).toEqual([]);
    expect(await db.contents.count()).toBe(0);
    await expect(copies.read(ABC)).rejects.toEqual(new FileFailure('no-copy'));
  });

  test('is not shown when its bytes are no longer those that were kept', async () => {
    const copies = createFileCopies(db);
    await copies.keep(file('abc'));
    await db.contents.update(ABC, { bytes: new TextEncoder().encode('abd') });
    await expect(copies.read(ABC)).rejects.toEqual(new FileFailure('damaged'));
  });

  test('is either there whole or not at all when there is no room', async () => {
    const copies = createFileCopies(db);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...values) {
      if (this.name === 'contents') throw new DOMException('The disk is full', 'QuotaExceededError');
      return put.apply(this, values);
    });
    await expect(copies.keep(file('abc'))).rejects.toThrow('The disk is full');
    expect(await copies.list()).toEqual([]);
  });
});
