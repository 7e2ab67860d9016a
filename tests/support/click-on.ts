import type { ElementHandle, Page } from 'puppeteer-core';
import { role } from './closed-shadow';
import { PATIENCE, untilTrue } from './patience';

/**
 * Clicks what a user of a screen reader would find under a name, once it is there, at rest and not disabled: what
 * moves or is drawn anew under the mouse would be missed.
 *
 * @param within a page, or a closed shadow root of one
 */
export async function clickOn(within: Page | ElementHandle, name: string, kind = 'button'): Promise<void> {
  await clickOnFound(within, role(kind, name));
}

/** As `clickOn`, of what a selector finds. */
export async function clickOnFound(within: Page | ElementHandle, selector: string): Promise<void> {
  let last: unknown;
  await untilTrue(
    async () => {
      const found = await within.waitForSelector(selector, { timeout: PATIENCE });
      try {
        if (!(await isAtRest(found!))) return false;
        await found!.click();
        return true;
      } catch (error) {
        last = error;
        return false;
      }
    },
    () =>
      `${selector} does not let itself be clicked: ${last instanceof Error ? last.message : 'it never rests'}`,
  );
}

const isAtRest = (element: ElementHandle): Promise<boolean> =>
  element.evaluate(async (node) => {
    const place = (): string => {
      const { x, y, width, height } = (node as Element).getBoundingClientRect();
      return [x, y, width, height].join(' ');
    };
    (node as Element).scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    const before = place();
    await new Promise((resolve) => setTimeout(resolve, 30));
    return node.isConnected && !(node as Element).matches(':disabled') && place() === before;
  });
