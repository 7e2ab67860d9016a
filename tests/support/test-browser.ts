import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';

/** What both browsers are launched with. */
export interface LaunchOptions {
  /** The folder with the extension's manifest. */
  extension: string;
  sites: { port: number; hosts: readonly string[]; fingerprint: string };
  /** False shows a window, which needs a display. */
  headless?: boolean;
  /** A profile that a browser left with `close({ keepProfile: true })`; a new one when left out. */
  profile?: string;
}

/** A browser with the extension in it, as far as Chromium and Firefox can do the same. */
export interface TestBrowser {
  readonly name: 'chromium' | 'firefox';
  readonly browser: Browser;
  /** The tab that is open from the start. */
  readonly page: Page;
  /** The folder of the profile, to start again with. */
  readonly profile: string;

  /** Opens a page of the extension, such as `sidepanel.html?letter=1`, in a tab of its own. */
  openExtensionPage(path: string): Promise<Page>;
  /** Puts the extension of a folder in the place of the one that runs, as an update from the store does. */
  update(folder: string): Promise<void>;
  /** Has files that are downloaded written to a folder, without a question. */
  downloadTo(folder: string): Promise<void>;

  /** Does what a keyboard command of the manifest does, in the tab in front. */
  runCommand(name: string): Promise<void>;
  /** Chooses the extension's item from the context menu of what is selected on the page. */
  chooseMenuItem(id: string, page?: Page): Promise<void>;
  /** Chooses the extension's item from the context menu of a link on the page in the first tab. */
  chooseMenuItemOfLink(id: string, link: ElementHandle<HTMLAnchorElement>): Promise<void>;
  /** Stops the service worker or event page, as the browser itself does when it has been idle. */
  stopBackground(): Promise<void>;
  /** Ends the browser and removes its profile, unless it is to be kept. */
  close(options?: { keepProfile?: boolean }): Promise<void>;
}

/** The name of the extension's panel page, in the side panel of Chromium and the sidebar of Firefox. */
export const PANEL_PAGE = 'sidepanel.html';

/** The name of the page that opens once, after installing. */
export const WELCOME_PAGE = 'welcome.html';

/** Whether an extension has such a page. @param extension its folder */
export const hasWelcomePage = (extension: string): boolean => existsSync(path.join(extension, WELCOME_PAGE));
