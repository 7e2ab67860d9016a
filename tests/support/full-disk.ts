import type { Page } from 'puppeteer-core';
import type { ChromiumBrowser } from './chromium';
import type { TestBrowser } from './test-browser';

/** Which writes find no room: those to these stores, after so many that still fit. */
export interface FullDisk {
  stores: string[];
  after?: number;
}

interface Scope {
  IDBObjectStore: {
    prototype: Record<'add' | 'put', (this: { name: string }, ...row: unknown[]) => unknown>;
  };
  DOMException: new (message: string, name: string) => Error;
  withRoom?: Record<'add' | 'put', (this: { name: string }, ...row: unknown[]) => unknown>;
}

/**
 * Has writes of one context end as a full disk ends them, until the disk has room again.
 *
 * @param disk null gives room again
 */
export async function setDiskOfPage(page: Page, disk: FullDisk | null): Promise<void> {
  await page.evaluate(`(${setDisk})(globalThis, ${JSON.stringify(disk)})`);
}

/** The same of the background. @param page one of the extension, through which Firefox' is reached */
export async function setDiskOfBackground(
  browser: TestBrowser,
  page: Page,
  disk: FullDisk | null,
): Promise<void> {
  if (browser.name === 'firefox') {
    await page.evaluate(
      `browser.runtime.getBackgroundPage().then((scope) => (${setDisk})(scope, ${JSON.stringify(disk)}))`,
    );
    return;
  }
  const worker = await (browser as ChromiumBrowser).background();
  await worker.evaluate(`(${setDisk})(globalThis, ${JSON.stringify(disk)})`);
}

function setDisk(scope: Scope, disk: FullDisk | null): void {
  const { prototype } = scope.IDBObjectStore;
  const { add, put } = (scope.withRoom ??= { add: prototype.add, put: prototype.put });
  let room = disk?.after ?? 0;
  for (const [name, write] of [
    ['add', add],
    ['put', put],
  ] as const) {
    prototype[name] =
      disk === null
        ? write
        : function (...row) {
            if (disk.stores.includes(this.name) && room-- <= 0) {
              throw new scope.DOMException('There is no room', 'QuotaExceededError');
            }
            return write.apply(this, row);
          };
  }
}
