import type { Browser, ElementHandle, Extension, Page, Target, WebWorker } from 'puppeteer-core';
import { launch } from 'puppeteer-core';
import { QUIET_ARGUMENTS, requireChromium } from './find-browsers';
import { selectionOf } from './page-text';
import { PATIENCE, untilTrue } from './patience';
import { makeProfileFolder, removeProfileFolder } from './profile-folder';
import type { LaunchOptions, TestBrowser } from './test-browser';
import { hasWelcomePage, PANEL_PAGE, WELCOME_PAGE } from './test-browser';

/** The parts of the extension API that the harness calls inside the service worker. */
interface ExtensionEvents {
  tabs: { query(filter: { active: boolean; lastFocusedWindow: boolean }): Promise<unknown[]> };
  commands: { onCommand: { dispatch(name: string, tab: unknown): void } };
  contextMenus: { onClicked: { dispatch(info: object, tab: unknown): void } };
}
declare const chrome: ExtensionEvents;

export interface ChromiumOptions extends LaunchOptions {
  /** True leaves hosts that are not mapped to the network; by default nothing else resolves. */
  network?: boolean;
}

/**
 * Chromium with an unpacked extension and the test sites under their real names.
 *
 * The extension is loaded through the protocol (`Extensions.loadUnpacked`), because branded Chrome ignores
 * `--load-extension`.
 */
export class ChromiumBrowser implements TestBrowser {
  readonly name = 'chromium';

  private constructor(
    readonly browser: Browser,
    readonly page: Page,
    readonly profile: string,
    private readonly extension: Extension,
  ) {}

  static async launch(options: ChromiumOptions): Promise<ChromiumBrowser> {
    const profile = options.profile ?? makeProfileFolder();
    const browser = await launch({
      executablePath: requireChromium(),
      headless: options.headless ?? true,
      pipe: true,
      enableExtensions: true,
      defaultViewport: null,
      userDataDir: profile,
      args: [
        ...QUIET_ARGUMENTS,
        '--enable-unsafe-extension-debugging',
        `--host-resolver-rules=${resolverRules(options)}`,
        `--ignore-certificate-errors-spki-list=${options.sites.fingerprint}`,
        '--window-size=1300,900',
      ],
    });
    const id = await browser.installExtension(options.extension);
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error(`Chromium did not keep the extension of ${options.extension}`);
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    await untilListening(page, id);
    if (!options.profile && hasWelcomePage(options.extension)) await closeWelcome(browser, page);
    return new ChromiumBrowser(browser, page, profile, extension);
  }

  /** The service worker that something was evaluated in. */
  private attached: WebWorker | null = null;

  private readonly isBackground = (target: Target): boolean =>
    target.type() === 'service_worker' && target.url().startsWith(this.address(''));

  private address(path: string): string {
    return `chrome-extension://${this.extension.id}/${path}`;
  }

  async openExtensionPage(path: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(this.address(path));
    return page;
  }

  async update(folder: string): Promise<void> {
    await this.browser.installExtension(folder);
  }

  /**
   * The service worker, to evaluate something in; started when it is not running. From then on it is not
   * stopped for being idle, only by `stopBackground`.
   */
  async background(): Promise<WebWorker> {
    return untilTrue(
      async () => {
        const session = await this.page.createCDPSession();
        await session.send('ServiceWorker.enable');
        await session.send('ServiceWorker.startWorker', { scopeURL: this.address('') });
        await session.detach();
        const target = await this.browser.waitForTarget(this.isBackground);
        this.attached = await target.worker();
        return this.attached;
      },
      () => 'The service worker ended each time that it was looked for',
    );
  }

  /** Clicks the extension's icon in the toolbar, which grants `activeTab` as a user's click does. */
  async clickToolbarIcon(page = this.page): Promise<void> {
    await page.triggerExtensionAction(this.extension);
  }

  /**
   * The real side panel, once something has opened it.
   *
   * It is a page like any other to puppeteer, but not one of `browser.pages()`: those are the tabs, among
   * which the same address may be open as well.
   */
  async sidePanel(): Promise<Page> {
    const address = this.address(PANEL_PAGE);
    const tabs = new Set((await this.browser.pages()).map((page) => page.target()));
    const target = await this.browser.waitForTarget(
      (found) => found.type() === 'page' && found.url().startsWith(address) && !tabs.has(found),
    );
    return target.asPage();
  }

  async downloadTo(folder: string): Promise<void> {
    const session = await this.browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
  }

  async runCommand(name: string): Promise<void> {
    // A keyboard that is driven from outside does not reach the browser's own shortcuts.
    const worker = await this.background();
    await worker.evaluate(async (command: string) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.commands.onCommand.dispatch(command, tab);
    }, name);
  }

  async chooseMenuItem(id: string, page = this.page): Promise<void> {
    const { text } = await selectionOf(page);
    await this.dispatchMenuItem(id, page.url(), text);
  }

  async chooseMenuItemOfLink(id: string, link: ElementHandle<HTMLAnchorElement>): Promise<void> {
    await this.page.bringToFront();
    await this.dispatchMenuItem(id, this.page.url(), '', await link.evaluate(({ href }) => href));
  }

  /** Does what choosing an item of the extension does where words are selected: a headless browser draws no menu. */
  async dispatchMenuItem(
    id: string,
    pageUrl: string,
    selectionText: string,
    linkUrl?: string,
  ): Promise<void> {
    const worker = await this.background();
    const info = { menuItemId: id, selectionText, pageUrl, linkUrl, frameId: 0, editable: false };
    await worker.evaluate(async (clicked: object) => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      chrome.contextMenus.onClicked.dispatch(clicked, tab);
    }, info);
  }

  async stopBackground(): Promise<void> {
    // One that we are attached to waits for us when it is started again, and answers nobody.
    await this.attached?.client.detach().catch(() => {});
    this.attached = null;
    const session = await this.page.createCDPSession();
    const isOurs = ({ scriptURL }: { scriptURL: string }) => scriptURL.startsWith(this.address(''));
    let status = '';
    let asked = false;
    let hasStopped = false;
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const version = versions.findLast(isOurs);
      if (!version) return;
      status = version.runningStatus;
      if (status === 'stopped' || (asked && status === 'starting')) hasStopped = true;
      if (status !== 'running' || asked) return;
      asked = true;
      session.send('ServiceWorker.stopWorker', { versionId: version.versionId }).catch(() => (asked = false));
    });
    await session.send('ServiceWorker.enable');
    // A page may call for it again at once: then there is no moment without one to be seen.
    await untilTrue(
      async () => hasStopped && (status === 'running' || !this.browser.targets().some(this.isBackground)),
      () => `The service worker did not stop, it is ${status}`,
    );
    await session.detach();
  }

  async close({ keepProfile = false } = {}): Promise<void> {
    await this.browser.close();
    if (!keepProfile) removeProfileFolder(this.profile);
  }
}

/**
 * Waits until the service worker has run for the first time. What happens before it has registered its
 * listeners, such as a click on the icon, is lost. The worker itself is left alone: attaching to it while it
 * starts can wait for ever, and would keep it from being idle.
 */
async function untilListening(page: Page, extensionId: string): Promise<void> {
  const session = await page.createCDPSession();
  try {
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(
        () => reject(new Error('The service worker of the extension did not start')),
        PATIENCE,
      );
      session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const isReady = versions.some(
          ({ scriptURL, status }) =>
            scriptURL.startsWith(`chrome-extension://${extensionId}/`) && status === 'activated',
        );
        if (!isReady) return;
        clearTimeout(timer);
        resolve();
      });
      session.send('ServiceWorker.enable').catch(reject);
    });
  } finally {
    await session.detach();
  }
}

/** Every test begins with one tab: the page that opens once after installing is closed. */
async function closeWelcome(browser: Browser, page: Page): Promise<void> {
  const target = await browser.waitForTarget((found) => found.url().endsWith(`/${WELCOME_PAGE}`));
  await (await target.page())?.close();
  await page.bringToFront();
}

function resolverRules({ sites, network = false }: ChromiumOptions): string {
  const rules = sites.hosts.map((host) => `MAP ${host}:443 127.0.0.1:${sites.port}`);
  if (!network) rules.push('MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1');
  return rules.join(', ');
}
