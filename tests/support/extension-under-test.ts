import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageSummary } from '../../utils/reading/types';
import type { KeepResult } from '../../utils/messages';
import type { Snippet, SnippetDraft } from '../../utils/notebook/types';
import { ChromiumBrowser } from './chromium';
import { FirefoxBrowser } from './firefox';
import { makeProfileFolder, removeProfileFolder } from './profile-folder';
import { ROOT } from './run-program';
import type { SiteServer } from './site-server';
import { PANEL_PAGE, type TestBrowser } from './test-browser';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: BrowserName[] = ['chromium', 'firefox'];

const FOLDERS: Record<BrowserName, string> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The folder that `npm run build` writes the extension for a browser to. */
export const builtExtension = (name: BrowserName): string => path.join(ROOT, '.output', FOLDERS[name]);

/** A copy of the built extension whose version can be raised, to try an update with. */
export class ExtensionCopy {
  readonly folder = makeProfileFolder();

  constructor(name: BrowserName = 'chromium') {
    cpSync(builtExtension(name), this.folder, { recursive: true });
  }

  raiseVersion(): void {
    const file = path.join(this.folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
    const version = manifest.version.replace(/\d+$/, (last) => String(Number(last) + 1));
    writeFileSync(file, JSON.stringify({ ...manifest, version }));
  }

  remove(): void {
    removeProfileFolder(this.folder);
  }
}

/** Starts a browser with the extension as it was built. */
export function launchExtension(
  name: BrowserName,
  sites: SiteServer,
  profile?: string,
): Promise<TestBrowser> {
  const options = { extension: builtExtension(name), sites, ...(profile ? { profile } : {}) };
  return name === 'chromium' ? ChromiumBrowser.launch(options) : FirefoxBrowser.launch(options);
}

interface ExtensionApi {
  runtime: { sendMessage(message: object): Promise<{ res?: unknown; err?: unknown }> };
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    sendMessage(tabId: number, message: object): Promise<{ res?: unknown; err?: unknown }>;
  };
}

/** Asks what the panel asks, from a page of the extension that is opened for it. */
export class ExtensionCalls {
  private constructor(private readonly page: Page) {}

  static async open(browser: TestBrowser): Promise<ExtensionCalls> {
    const page = await browser.openExtensionPage(PANEL_PAGE);
    await browser.page.bringToFront();
    return new ExtensionCalls(page);
  }

  /** What was read on the page in the tab with this address; null when nothing (yet). */
  async describePage(address: string): Promise<PageSummary | null> {
    return this.page.evaluate(async (url) => {
      const { tabs } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      const tab = (await tabs.query({})).find((candidate) => candidate.url === url);
      if (!tab) return null;
      const message = { id: 1, type: 'describePage', timestamp: Date.now() };
      const answer = await tabs.sendMessage(tab.id, message).catch(() => null);
      return (answer?.res ?? null) as never;
    }, address);
  }

  /** What is kept of the letter with this address. */
  async passages(address: string): Promise<Snippet[]> {
    return this.page.evaluate(async (url) => {
      const { runtime } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      const message = { id: 1, type: 'passagesOfPage', data: { url, ids: [] }, timestamp: Date.now() };
      const { res } = await runtime.sendMessage(message);
      return (res as { snippets: never[] }).snippets;
    }, address);
  }

  /** Keeps a passage as a page does. */
  async keep(draft: SnippetDraft): Promise<KeepResult> {
    return this.page.evaluate(async (data) => {
      const { runtime } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      const { res } = await runtime.sendMessage({ id: 1, type: 'keepSnippet', data, timestamp: Date.now() });
      return res as never;
    }, draft);
  }
}
