import { writeFileSync } from 'node:fs';
import { dropWords } from './drop-words';
import type { FirefoxWindow } from './firefox-window';
import { widgetName } from './firefox-window';
import { untilTrue } from './patience';

interface FrameMessage {
  data: { value?: string; error?: string };
}
interface MessageManager {
  loadFrameScript(url: string, delayed: boolean): void;
  addMessageListener(name: string, listener: (message: FrameMessage) => void): void;
  removeMessageListener(name: string, listener: (message: FrameMessage) => void): void;
}
interface Snapshotable {
  currentWindowGlobal: {
    drawSnapshot(area: DOMRect, scale: number, background: string): Promise<ImageBitmap>;
  };
}
declare const SidebarController: {
  show(command: string): Promise<void>;
  hide(): void;
  isOpen: boolean;
  browser: { contentDocument: Document };
};

/** What a script of the browser has beside the objects of a page. */
declare const Cu: {
  Sandbox: new (principal: unknown, options: object) => object;
  evalInSandbox(source: string, sandbox: object): unknown;
};

/** How long one question to the sidebar may take, in milliseconds: one that is asked while it loads has no answer. */
const ANSWER_TIME = 5_000;

/**
 * The real sidebar of Firefox.
 *
 * Automation does not hand it out as a page, so it is reached through the browser's window. It is good for
 * seeing what the sidebar shows; long conversations with the panel are held in a tab (`openExtensionPage`).
 */
export class FirefoxSidebar {
  constructor(
    private readonly window: FirefoxWindow,
    private readonly extensionId: string,
  ) {}

  async open(): Promise<void> {
    await this.window.evaluate(
      (command) => SidebarController.show(command),
      `${widgetName(this.extensionId)}-sidebar-action`,
    );
    await this.waitFor((panel) => panel.readyState === 'complete' && panel.URL.startsWith('moz-extension:'));
  }

  async close(): Promise<void> {
    await this.window.evaluate(() => SidebarController.hide());
  }

  /** The text that stands in the sidebar now. */
  text(): Promise<string> {
    return this.evaluate((panel) => panel.body.innerText);
  }

  /** Runs a function on the sidebar's document. It sees the DOM, not the script objects of the panel. */
  async evaluate<Arguments extends unknown[], Value>(
    run: (panel: Document, ...values: Arguments) => Value,
    ...values: Arguments
  ): Promise<Value> {
    const answer = `kamernoot-${Math.random()}`;
    const script = `{
      let answer;
      try { answer = { value: JSON.stringify((${run})(content.document, ...${JSON.stringify(values)}) ?? null) }; }
      catch (error) { answer = { error: String(error) }; }
      sendAsyncMessage(${JSON.stringify(answer)}, answer);
    }`;
    const value = await this.window.evaluate(
      (source, message, patience) =>
        new Promise<string>((resolve, reject) => {
          const frame = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
          if (!frame || !SidebarController.isOpen) throw new Error('The sidebar is not open');
          const { messageManager } = frame as unknown as { messageManager: MessageManager };
          messageManager.addMessageListener(message, function listen({ data }) {
            messageManager.removeMessageListener(message, listen);
            if (data.value === undefined) reject(new Error(data.error));
            else resolve(data.value);
          });
          setTimeout(() => reject(new Error('The sidebar did not answer')), patience);
          messageManager.loadFrameScript(source, false);
        }),
      `data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`,
      answer,
      ANSWER_TIME,
    );
    return JSON.parse(value) as Value;
  }

  /** Waits until a function on the sidebar's document gives something true, and gives that. */
  async waitFor<Arguments extends unknown[], Value>(
    run: (panel: Document, ...values: Arguments) => Value,
    ...values: Arguments
  ): Promise<NonNullable<Value>> {
    return untilTrue(
      () => this.evaluate(run, ...values),
      async () => `The sidebar did not come to: ${run}\nIt shows: ${await this.text()}`,
    );
  }

  /** Presses what a selector finds, once it is there. */
  async press(selector: string): Promise<void> {
    await this.waitFor((panel, wanted) => {
      const found = panel.querySelector<HTMLElement>(wanted);
      found?.click();
      return found !== null;
    }, selector);
  }

  /** Drops words on the sidebar. The event is made in the panel's own world: it cannot read what the browser's hands it. */
  async drop(words: string): Promise<void> {
    await this.evaluate(
      (panel, source) => {
        const world = new Cu.Sandbox(panel.defaultView, {
          sandboxPrototype: panel.defaultView,
          wantXrays: false,
        });
        Cu.evalInSandbox(source, world);
      },
      `(${dropWords})(document, ${JSON.stringify(words)})`,
    );
  }

  /** Writes a picture of the sidebar as PNG. */
  async screenshot(file: string): Promise<void> {
    const picture = await this.window.evaluate(async () => {
      const frame = SidebarController.browser.contentDocument.getElementById('webext-panels-browser');
      if (!frame || !SidebarController.isOpen) throw new Error('The sidebar is not open');
      const { width, height } = frame.getBoundingClientRect();
      const { browsingContext } = frame as unknown as { browsingContext: Snapshotable };
      const bitmap = await browsingContext.currentWindowGlobal.drawSnapshot(
        new DOMRect(0, 0, width, height),
        1,
        'white',
      );
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/png');
    });
    writeFileSync(file, Buffer.from(picture.slice(picture.indexOf(',') + 1), 'base64'));
  }
}
