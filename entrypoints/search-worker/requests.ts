/** What IndexedDB answers to a request. */
export function answerTo<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error!));
  });
}

/** Resolves when all that was asked in a transaction is done. */
export function committed(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error!));
  });
}

/**
 * Opens a database that holds nothing which could not be made anew: one of another version is emptied.
 *
 * @param version higher than before whenever the stores, or what lies in them, are others
 */
export async function openStores(
  name: string,
  version: number,
  stores: readonly string[],
): Promise<IDBDatabase> {
  const request = indexedDB.open(name, version);
  request.addEventListener('upgradeneeded', () => {
    const db = request.result;
    for (const store of db.objectStoreNames) db.deleteObjectStore(store);
    for (const store of stores) db.createObjectStore(store);
  });
  const db = await answerTo(request);
  db.addEventListener('versionchange', () => db.close());
  return db;
}
