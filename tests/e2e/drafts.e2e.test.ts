import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { clickOn } from '../support/click-on';
import { closedShadowRoot, role } from '../support/closed-shadow';
import { BROWSERS, launchExtension } from '../support/extension-under-test';
import { IN_PAGE_HOST, PASSAGE_HIGHLIGHT } from '../support/in-page';
import { highlightedTexts, selectText } from '../support/page-text';
import { makeProfileFolder, removeProfileFolder } from '../support/profile-folder';
import { openSample } from '../support/sample-sites';
import { startSiteServer, type SiteServer } from '../support/site-server';
import { readTables } from '../support/stored-notebook';
import { PANEL_PAGE } from '../support/test-browser';

const words = createTranslator('en');
const PASSAGE = 'Nederland verwelkomt het initiatief voor dit overleg';

let sites: SiteServer;
beforeAll(async () => {
  sites = await startSiteServer();
});
afterAll(() => sites.close());

/** The notes of what is typed and not kept, read from the database as it lies there. */
async function draftNotes(page: Page): Promise<string[]> {
  const { drafts } = await readTables<{ note: string }>(page, ['drafts']);
  return drafts!.map(({ note }) => note);
}

describe.each(BROWSERS)('What is typed and not kept in %s', (name) => {
  test('is there again after the tab and the browser were closed, and is kept from there', async () => {
    const profile = makeProfileFolder();
    try {
      const first = await launchExtension(name, sites, profile);
      const bar = (page: Page): Promise<ElementHandle> => closedShadowRoot(page, IN_PAGE_HOST);
      await openSample(first, 'letter-2018');
      await selectText(first.page, PASSAGE);
      await clickOn(await bar(first.page), words('bar.addNote'));
      await (await (await bar(first.page)).waitForSelector(role('textbox', words('bar.note'))))!.type(
        'half af',
      );
      await first.page.goto('about:blank');
      // A browser that is closed from outside waits for nothing, not even for what its pages said last.
      const inside = await first.openExtensionPage(PANEL_PAGE);
      await expect.poll(() => draftNotes(inside)).toEqual(['half af']);
      await first.close({ keepProfile: true });

      const second = await launchExtension(name, sites, profile);
      try {
        await openSample(second, 'letter-2018');
        await clickOn(await bar(second.page), words('notice.goOn'));
        const note = await (await bar(second.page)).waitForSelector(role('textbox', words('bar.note')));
        await expect
          .poll(() => note!.evaluate((field) => (field as HTMLTextAreaElement).value))
          .toBe('half af');
        await note!.type(', nu helemaal');
        await second.page.keyboard.press('Enter');
        await (await bar(second.page)).waitForSelector(`::-p-text(${words('bar.saved')})`);
        await openSample(second, 'letter-2018');
        await expect.poll(() => highlightedTexts(second.page, PASSAGE_HIGHLIGHT)).toEqual([PASSAGE]);
        expect(await second.page.$(IN_PAGE_HOST)).toBeNull();
      } finally {
        await second.close({ keepProfile: true });
      }
    } finally {
      removeProfileFolder(profile);
    }
  });
});
