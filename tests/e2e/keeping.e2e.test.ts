import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { KeepResult } from '../../utils/messages';
import type { SnippetDraft } from '../../utils/notebook/types';
import { bundle } from '../support/bundle';
import { seeded } from '../support/evaluate/passages/random';
import { BROWSERS, launchExtension } from '../support/extension-under-test';
import { killBrowser } from '../support/kill-browser';
import type * as NotebookInPage from '../support/notebook-in-page';
import { draftOfRow } from '../support/notebook-rows';
import { makeProfileFolder, removeProfileFolder } from '../support/profile-folder';
import { startSiteServer, type SiteServer } from '../support/site-server';
import type { TestBrowser } from '../support/test-browser';

const SAVES = 200;
/** Enough to meet every step of a save; each costs time. */
const STOPS = 20;
/** The longest from the beginning of four saves to the stop, in milliseconds: about as long as they take. */
const MOMENT = 60;

let sites: SiteServer;
let script: string;
beforeAll(async () => {
  sites = await startSiteServer();
  script = `${await bundle('tests/support/notebook-in-page.ts', 'production')};void 0`;
});
afterAll(() => sites.close());

const draft = (number: number): SnippetDraft => draftOfRow(number, { note: `noot ${number}`, tags: ['EU'] });

interface ExtensionGlobal {
  chrome: { runtime: { sendMessage(message: object): Promise<{ res?: unknown } | null> } };
}

/** Asks the background to keep a passage; null when it was gone before it answered. */
function keep(page: Page, passage: SnippetDraft): Promise<KeepResult | null> {
  return page.evaluate(async (data) => {
    const message = { id: 1, type: 'keepSnippet', data, timestamp: Date.now() };
    const { runtime } = (globalThis as unknown as ExtensionGlobal).chrome;
    // What was asked of a background that is stopped may stay without an answer for half a minute.
    const silence = new Promise<null>((resolve) => setTimeout(resolve, 1_000, null));
    const answer = await Promise.race([runtime.sendMessage(message).catch(() => null), silence]);
    return (answer?.res ?? null) as never;
  }, passage);
}

/** Opens a page of the extension with the notebook's own code in it. */
async function openNotebook(browser: TestBrowser): Promise<Page> {
  const page = await browser.openExtensionPage('options.html');
  await page.evaluate(script);
  return page;
}

/** What is in the notebook, after looking that every row is whole. */
async function keptIn(page: Page): Promise<Set<string>> {
  const rows = await page.evaluate(() =>
    (globalThis as unknown as { bundle: typeof NotebookInPage }).bundle.allKept(),
  );
  for (const { id, note, quote, source, revision, schema } of rows) {
    const whole = draft(Number(id.slice(-12)));
    expect({ note, quote, source }).toEqual({ note: whole.note, quote: whole.quote, source: whole.source });
    expect([revision, schema]).toEqual([1, 2]);
  }
  return new Set(rows.map(({ id }) => id));
}

describe.each(BROWSERS)('What is said to be kept is kept in %s', (name) => {
  test('when the background is stopped at any moment', async () => {
    const browser = await launchExtension(name, sites);
    try {
      const page = await openNotebook(browser);
      const random = seeded(20_260_101);
      const acknowledged: string[] = [];
      for (let number = 0; number < SAVES; number += 4) {
        const drafts = Array.from({ length: 4 }, (_, step) => draft(number + step));
        const saving = Promise.all(drafts.map((each) => keep(page, each)));
        if (number / 4 < STOPS) {
          await new Promise((resolve) => setTimeout(resolve, random(MOMENT)));
          // When it had nothing to do any more, Firefox may take half a minute to stop it.
          await Promise.race([browser.stopBackground().catch(() => {}), saving]);
        }
        (await saving).forEach((result, at) => result?.kept && acknowledged.push(drafts[at]!.id));
      }
      expect(acknowledged.length).toBeGreaterThan(0);
      const kept = await keptIn(page);
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  test('when the browser is killed', async () => {
    const profile = makeProfileFolder();
    const acknowledged: string[] = [];
    try {
      const killed = await launchExtension(name, sites, profile);
      const page = await openNotebook(killed);
      const saving = (async () => {
        for (let number = 0; number < SAVES; number++) {
          // Nobody answers any more when the browser is gone.
          const result = await keep(page, draft(number)).catch(() => undefined);
          if (result === undefined) return;
          if (result?.kept) acknowledged.push(draft(number).id);
        }
      })();
      await expect.poll(() => acknowledged.length).toBeGreaterThan(40);
      await Promise.all([killBrowser(killed), saving]);

      const browser = await launchExtension(name, sites, profile);
      try {
        const kept = await keptIn(await openNotebook(browser));
        expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
      } finally {
        await browser.close({ keepProfile: true });
      }
    } finally {
      removeProfileFolder(profile);
    }
  });
});
