import type { Browser } from 'puppeteer-core';
import { sendBidi } from './bidi';

/** Firefox's own window, as far as the harness uses it. */
interface BrowserWindow {
  windowUtils: {
    sendMouseEvent(
      type: string,
      x: number,
      y: number,
      button: number,
      clicks: number,
      modifiers: number,
    ): void;
  };
  synthesizeMouseEvent?(type: string, x: number, y: number, options: { button: number }): void;
}
interface Popup extends HTMLElement {
  activateItem(item: Element): void;
  hidePopup(): void;
}
interface SubMenu extends HTMLElement {
  openMenu(open: boolean): void;
}
declare const Services: {
  prefs: {
    setIntPref(name: string, value: number): void;
    setStringPref(name: string, value: string): void;
    setBoolPref(name: string, value: boolean): void;
  };
};
interface WindowTab {
  linkedBrowser: { currentURI: { spec: string } };
}
declare const gBrowser: {
  selectedBrowser: HTMLElement;
  tabs: WindowTab[];
  removeTab(tab: WindowTab): void;
};
declare const WebExtensionPolicy: {
  getByID(id: string): {
    extension: {
      backgroundState: string;
      once(event: string, listener: () => void): void;
      terminateBackground(options: { ignoreDevToolsAttached: boolean }): Promise<void>;
    };
  };
};

interface WindowTree {
  contexts: { context: string; url: string }[];
}

/** The result of `script.evaluate`, see WebDriver BiDi. */
type EvaluateResult =
  { type: 'success'; result: { value: string } } | { type: 'exception'; exceptionDetails: { text: string } };

/** The name under which Firefox files an extension's keys, menu items and sidebar. */
export function widgetName(extensionId: string): string {
  return extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_');
}

/** The window around the pages: menus, shortcuts and everything else that a page cannot reach. */
export class FirefoxWindow {
  constructor(private readonly browser: Browser) {}

  /** Runs a function in the browser's window with its full powers; what goes in and out is plain JSON. */
  async evaluate<Arguments extends unknown[], Value>(
    run: (...values: Arguments) => Value | Promise<Value>,
    ...values: Arguments
  ): Promise<Value> {
    const { contexts } = await sendBidi<WindowTree>(this.browser, 'browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
    if (!window) throw new Error('Firefox has no window');
    const outcome = await sendBidi<EvaluateResult>(this.browser, 'script.evaluate', {
      expression: `(async () => JSON.stringify((await (${run})(...${JSON.stringify(values)})) ?? null))()`,
      target: { context: window.context },
      awaitPromise: true,
      userActivation: true,
    });
    if (outcome.type === 'exception') throw new Error(outcome.exceptionDetails.text);
    return JSON.parse(outcome.result.value) as Value;
  }

  /** Takes the keyboard from the address bar to the page; before that, Enter on a button in it presses nothing. */
  async focusPage(): Promise<void> {
    await this.evaluate(() => {
      window.focus();
      gBrowser.selectedBrowser.focus();
    });
  }

  /** Waits until a page of the extension was opened in a tab, and closes that. */
  async closeTabOf(file: string): Promise<void> {
    await this.evaluate(async (name) => {
      for (;;) {
        const tab = gBrowser.tabs.find(({ linkedBrowser }) =>
          linkedBrowser.currentURI.spec.endsWith(`/${name}`),
        );
        if (tab) {
          gBrowser.removeTab(tab);
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    }, file);
  }

  /** Has files that are downloaded written to a folder, without a question. */
  async downloadTo(folder: string): Promise<void> {
    await this.evaluate((path: string) => {
      Services.prefs.setIntPref('browser.download.folderList', 2);
      Services.prefs.setStringPref('browser.download.dir', path);
      Services.prefs.setBoolPref('browser.download.useDownloadDir', true);
      // The list of downloads would take the keyboard from the page.
      Services.prefs.setBoolPref('browser.download.alwaysOpenPanel', false);
    }, folder);
  }

  /** Does what pressing the extension's shortcut does. The driven keyboard itself does not reach shortcuts. */
  async pressShortcut(extensionId: string, shortcut: string): Promise<void> {
    const pressed = await this.evaluate(
      (name, letter) => {
        const key = document.querySelector(`#ext-keyset-id-${name} key[key="${letter}"]`);
        (key as (Element & { doCommand(): void }) | null)?.doCommand();
        return key !== null;
      },
      widgetName(extensionId),
      shortcut.split('+').at(-1) ?? '',
    );
    if (!pressed) throw new Error(`Firefox knows no shortcut ${shortcut} of ${extensionId}`);
  }

  /**
   * Opens the real context menu at a point of the page (CSS pixels) and chooses one of the extension's items. Tells
   * whether it had that item.
   */
  chooseFromContextMenu(extensionId: string, itemId: string, x: number, y: number): Promise<boolean> {
    return this.evaluate(
      async (elementId, left, top) => {
        const window = globalThis as unknown as BrowserWindow;
        const menu = document.getElementById('contentAreaContextMenu') as Popup;
        const shown = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
        const page = gBrowser.selectedBrowser.getBoundingClientRect();
        if (window.synthesizeMouseEvent) {
          window.synthesizeMouseEvent('contextmenu', page.x + left, page.y + top, { button: 2 });
        } else {
          window.windowUtils.sendMouseEvent('contextmenu', page.x + left, page.y + top, 2, 1, 0);
        }
        await Promise.race([shown, new Promise((resolve) => setTimeout(resolve, 5000))]);
        const item = document.getElementById(elementId);
        const popup = item?.parentElement as Popup | null | undefined;
        if (item && popup && popup !== menu) {
          const opened = new Promise((resolve) =>
            popup.addEventListener('popupshown', resolve, { once: true }),
          );
          (popup.parentElement as SubMenu).openMenu(true);
          await opened;
        }
        if (item && popup) popup.activateItem(item);
        else menu.hidePopup();
        return Boolean(item);
      },
      `${widgetName(extensionId)}-menuitem-_${itemId}`,
      x,
      y,
    );
  }

  /** Ends the event page at once, whatever it is doing. A page may call for it again in the same moment. */
  async stopBackground(extensionId: string): Promise<void> {
    await this.evaluate(async (id) => {
      const { extension } = WebExtensionPolicy.getByID(id);
      if (extension.backgroundState === 'stopped') return;
      const stopped = new Promise<void>((resolve) =>
        extension.once('shutdown-background-script', () => resolve()),
      );
      await extension.terminateBackground({ ignoreDevToolsAttached: true });
      await stopped;
    }, extensionId);
  }
}
