import type { Page } from 'puppeteer-core';
import type { ChromiumBrowser } from './chromium';
import { dropWords } from './drop-words';
import type { FirefoxBrowser } from './firefox';
import { untilTrue } from './patience';
import type { TestBrowser } from './test-browser';

/** The real panel beside a page, as far as both browsers let it be driven: Firefox' is no page to automation. */
export interface PanelBeside {
  text(): Promise<string>;
  /** Waits until words stand in it. */
  says(words: string): Promise<void>;
  /** Presses the first button or tab with exactly this name, once it is there. */
  press(name: string): Promise<void>;
  /** Drops words on it. */
  drop(words: string): Promise<void>;
  /** Where the link with exactly this name leads; null when there is none now. */
  addressOf(name: string): Promise<string | null>;
}

/** Opens the panel beside the page in the browser's first tab. */
export async function openPanelBeside(browser: TestBrowser): Promise<PanelBeside> {
  const { evaluate, text, drop } =
    browser.name === 'firefox'
      ? await firefoxSidebar(browser as FirefoxBrowser)
      : await chromiumPanel(browser as ChromiumBrowser);
  const until = (what: string, isDone: () => Promise<boolean>) =>
    untilTrue(isDone, async () => `The panel has no ${what}. It shows: ${await text()}`);
  return {
    text,
    drop,
    says: async (words) => void (await until(`“${words}”`, async () => (await text()).includes(words))),
    addressOf: (name) => evaluate(addressIn, name),
    press: async (name) => void (await until(`button ${name}`, () => evaluate(pressIn, name))),
  };
}

function pressIn(panel: Document, name: string): boolean {
  const buttons = panel.querySelectorAll<HTMLElement>('button, [role=tab]');
  for (const button of buttons) {
    if ((button.getAttribute('aria-label') ?? button.textContent) !== name) continue;
    button.click();
    return true;
  }
  return false;
}

function addressIn(panel: Document, name: string): string | null {
  const links = panel.querySelectorAll<HTMLAnchorElement>('a[href]');
  for (const link of links) if (link.textContent === name) return link.href;
  return null;
}

interface Driven {
  evaluate<Argument, Value>(
    run: (panel: Document, value: Argument) => Value,
    value: Argument,
  ): Promise<Value>;
  text(): Promise<string>;
  drop(words: string): Promise<void>;
}

async function firefoxSidebar({ sidebar }: FirefoxBrowser): Promise<Driven> {
  await sidebar.open();
  return {
    evaluate: (run, value) => sidebar.evaluate(run, value),
    text: () => sidebar.text(),
    drop: (words) => sidebar.drop(words),
  };
}

async function chromiumPanel(browser: ChromiumBrowser): Promise<Driven> {
  await browser.clickToolbarIcon();
  const panel: Page = await browser.sidePanel();
  return {
    evaluate: (run, value) =>
      panel.evaluate(`(${run})(document, ${JSON.stringify(value)})`) as Promise<ReturnType<typeof run>>,
    text: () => panel.evaluate(() => document.body.innerText),
    drop: (words) => panel.evaluate(`(${dropWords})(document, ${JSON.stringify(words)})`) as Promise<void>,
  };
}
