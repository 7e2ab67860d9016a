import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, ElementHandle, Page } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { requireFirefox } from './find-browsers';
import { FirefoxSidebar } from './firefox-sidebar';
import { FirefoxWindow } from './firefox-window';
import { selectionOf } from './page-text';
import { untilTrue } from './patience';
import { makeProfileFolder, removeProfileFolder } from './profile-folder';
import { hasWelcomePage, WELCOME_PAGE, type LaunchOptions, type TestBrowser } from './test-browser';

/** Firefox gives every installation an address at random; in tests it has to be known beforehand. */
const EXTENSION_UUID = '11111111-2222-4333-8444-555555555555';

interface Manifest {
  browser_specific_settings: { gecko: { id: string } };
  commands?: Record<string, { suggested_key?: { default?: string } }>;
}

/**
 * The stock Firefox of a distribution, driven over WebDriver BiDi, with the extension as a temporary add-on.
 *
 * Every host name leads to the test sites, so nothing reaches the network. The data of the extension stays
 * in the profile when the browser is started again.
 */
export class FirefoxBrowser implements TestBrowser {
  readonly name = 'firefox';
  /** The real sidebar. */
  readonly sidebar: FirefoxSidebar;

  private constructor(
    readonly browser: Browser,
    readonly page: Page,
    readonly profile: string,
    private readonly window: FirefoxWindow,
    private readonly manifest: Manifest,
  ) {
    this.sidebar = new FirefoxSidebar(window, this.extensionId);
  }

  static async launch(options: LaunchOptions): Promise<FirefoxBrowser> {
    const profile = options.profile ?? makeProfileFolder();
    const manifest = JSON.parse(
      readFileSync(path.join(options.extension, 'manifest.json'), 'utf8'),
    ) as Manifest;
    const browser = await launch({
      browser: 'firefox',
      executablePath: requireFirefox(),
      headless: options.headless ?? true,
      acceptInsecureCerts: true,
      defaultViewport: null,
      userDataDir: profile,
      // Pages of extensions and the browser's own window are closed to automation without this.
      args: ['--remote-allow-system-access', '--width=1300', '--height=900'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({
          [manifest.browser_specific_settings.gecko.id]: EXTENSION_UUID,
        }),
        'extensions.webextensions.keepUuidOnUninstall': true,
        'extensions.webextensions.keepStorageOnUninstall': true,
        'network.dns.forceResolve': '127.0.0.1',
        'network.socket.forcePort': `443=${options.sites.port}`,
      },
    });
    await browser.installExtension(options.extension);
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    const window = new FirefoxWindow(browser);
    if (!options.profile && hasWelcomePage(options.extension)) await window.closeTabOf(WELCOME_PAGE);
    return new FirefoxBrowser(browser, page, profile, window, manifest);
  }

  async update(folder: string): Promise<void> {
    await this.browser.installExtension(folder);
  }

  private get extensionId(): string {
    return this.manifest.browser_specific_settings.gecko.id;
  }

  async openExtensionPage(file: string): Promise<Page> {
    const page = await this.browser.newPage();
    // Puppeteer never hears that such a page has loaded: the page itself is asked instead.
    page.goto(`moz-extension://${EXTENSION_UUID}/${file}`).catch(() => {});
    await untilTrue(
      () => page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
      () => `${file} did not load, the tab shows ${page.url()}`,
    );
    return page;
  }

  /** Gives the page the focus, as a user's click on the window does: without it a page hears of no focus. */
  async focusPage(): Promise<void> {
    await this.window.focusPage();
  }

  async downloadTo(folder: string): Promise<void> {
    await this.window.downloadTo(folder);
  }

  async runCommand(name: string): Promise<void> {
    const shortcut = this.manifest.commands?.[name]?.suggested_key?.default;
    if (!shortcut) throw new Error(`The manifest gives the command ${name} no key`);
    await this.window.focusPage();
    await this.window.pressShortcut(this.extensionId, shortcut);
  }

  async chooseMenuItem(id: string, page = this.page): Promise<void> {
    await page.bringToFront();
    await this.chooseAt(id, () => selectionOf(page));
  }

  async chooseMenuItemOfLink(id: string, link: ElementHandle<HTMLAnchorElement>): Promise<void> {
    await this.page.bringToFront();
    await this.chooseAt(id, () => link.clickablePoint());
  }

  /** The item is there once the background has run for the first time. */
  private async chooseAt(id: string, place: () => Promise<{ x: number; y: number }>): Promise<void> {
    await untilTrue(
      async () => {
        const { x, y } = await place();
        return this.window.chooseFromContextMenu(this.extensionId, id, x, y);
      },
      () => `The context menu has no item ${id} of ${this.extensionId}`,
    );
  }

  async stopBackground(): Promise<void> {
    await this.window.stopBackground(this.extensionId);
  }

  async close({ keepProfile = false } = {}): Promise<void> {
    await this.browser.close();
    if (!keepProfile) removeProfileFolder(this.profile);
  }
}
