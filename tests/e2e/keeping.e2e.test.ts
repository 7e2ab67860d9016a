import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import type { KeepResult } from '../../utils/messages';
import type { SnippetDraft } from '../../utils/notebook/types';
import { bundle } from '../support/bundle';
import { ChromiumBrowser } from '../support/chromium';
import { closedShadowRoot, role } from '../support/closed-shadow';
import { seeded } from '../support/evaluate/passages/random';
import { builtExtension } from '../support/extension-under-test';
import { IN_PAGE_HOST, PASSAGE_HIGHLIGHT } from '../support/in-page';
import type * as NotebookInPage from '../support/notebook-in-page';
import { row } from '../support/notebook-rows';
import { highlightedTexts, selectText } from '../support/page-text';
import { makeProfileFolder, removeProfileFolder } from '../support/profile-folder';
import { openSample } from '../support/sample-sites';
import { startSiteServer, type SiteServer } from '../support/site-server';
import { PANEL_PAGE } from '../support/test-browser';

const words = createTranslator('en');
const PASSAGE = 'Nederland verwelkomt het initiatief voor dit overleg';
/** The address under which passages of the sample are kept. */
const ADDRESS =
  'https://www.tweedekamer.nl/kamerstukken/brieven_regering/detail?did=2018D35143&id=2018Z12225';
const SAVES = 200;
/** Enough to meet every step of a save; each costs time. */
const MOST_STOPS = 20;

let sites: SiteServer;
let script: string;
beforeAll(async () => {
  sites = await startSiteServer();
  script = `${await bundle('tests/support/notebook-in-page.ts', 'production')};void 0`;
});
afterAll(() => sites.close());

const launch = (profile?: string): Promise<ChromiumBrowser> =>
  ChromiumBrowser.launch({
    extension: builtExtension('chromium'),
    sites,
    ...(profile ? { profile } : {}),
  });

function draft(number: number): SnippetDraft {
  const { id, quote, references, anchor, source } = row(number);
  return { id, quote, note: `noot ${number}`, tags: ['EU'], references, anchor, source };
}

/** The notes of what is typed and not kept, read from the database as it lies there. */
function draftNotes(page: Page): Promise<string[]> {
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('kamernoot');
        opening.addEventListener('error', () => reject(opening.error));
        opening.addEventListener('success', () => {
          const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
          reading.addEventListener('error', () => reject(reading.error));
          reading.addEventListener('success', () => {
            opening.result.close();
            resolve((reading.result as { note: string }[]).map(({ note }) => note));
          });
        });
      }),
  );
}

interface ExtensionGlobal {
  chrome: { runtime: { sendMessage(message: object): Promise<{ res?: unknown } | null> } };
}

/** Asks the background to keep a passage; null when it was gone before it answered. */
function keep(page: Page, passage: SnippetDraft): Promise<KeepResult | null> {
  return page.evaluate(async (data) => {
    const message = { id: 1, type: 'keepSnippet', data, timestamp: Date.now() };
    const { runtime } = (globalThis as unknown as ExtensionGlobal).chrome;
    // What was asked of a background that is stopped may stay without an answer for half a minute.
    const silence = new Promise<null>((resolve) => setTimeout(resolve, 3_000, null));
    const answer = await Promise.race([runtime.sendMessage(message).catch(() => null), silence]);
    return (answer?.res ?? null) as never;
  }, passage);
}

/** Opens a page of the extension with the notebook's own code in it. */
async function openNotebook(browser: ChromiumBrowser): Promise<Page> {
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

describe('What is said to be kept is kept', () => {
  test('when the background is stopped at any moment', async () => {
    const browser = await launch();
    try {
      const page = await openNotebook(browser);
      const random = seeded(20_260_101);
      const acknowledged: string[] = [];
      const progress = { done: false };
      const saving = (async () => {
        for (let number = 0; number < SAVES; number += 4) {
          const drafts = Array.from({ length: 4 }, (_, step) => draft(number + step));
          const results = await Promise.all(drafts.map((each) => keep(page, each)));
          results.forEach((result, at) => result?.kept && acknowledged.push(drafts[at]!.id));
        }
        progress.done = true;
      })();
      let stops = 0;
      while (!progress.done && stops < MOST_STOPS) {
        await new Promise((resolve) => setTimeout(resolve, random(300)));
        if (progress.done) break;
        // Not `stopBackground`, which waits until there is none: the next save starts it again at once.
        const worker = await browser.background().catch(() => null);
        await worker?.close().catch(() => {});
        stops++;
      }
      await saving;
      expect(stops).toBeGreaterThan(3);
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
      const killed = await launch(profile);
      const page = await openNotebook(killed);
      const saving = (async () => {
        for (let number = 0; number < SAVES; number++) {
          const result = await keep(page, draft(number)).catch(() => null);
          if (!result) return;
          if (result.kept) acknowledged.push(draft(number).id);
        }
      })();
      await expect.poll(() => acknowledged.length, { timeout: 15_000 }).toBeGreaterThan(40);
      const ended = new Promise((resolve) => killed.browser.once('disconnected', resolve));
      killed.browser.process()!.kill('SIGKILL');
      await Promise.all([ended, saving]);

      const browser = await launch(profile);
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

  test('when two tabs write 200 times to one note', async () => {
    const browser = await launch();
    try {
      const [one, other] = [await openNotebook(browser), await openNotebook(browser)];
      const id = await one.evaluate(() =>
        (globalThis as unknown as { bundle: typeof NotebookInPage }).bundle.keepOne(),
      );
      const write = (page: Page, name: string) =>
        page.evaluate(
          (passage, tab, count) =>
            (globalThis as unknown as { bundle: typeof NotebookInPage }).bundle.addLines(passage, tab, count),
          id,
          name,
          SAVES / 2,
        );
      const conflicts = await Promise.all([write(one, 'one'), write(other, 'other')]);
      expect(conflicts[0] + conflicts[1]).toBeGreaterThan(0);
      const note = await one.evaluate(
        (passage) => (globalThis as unknown as { bundle: typeof NotebookInPage }).bundle.noteOf(passage),
        id,
      );
      const lines = note.split('\n').filter((line) => line !== '');
      expect(lines).toHaveLength(SAVES);
      expect(new Set(lines).size).toBe(SAVES);
    } finally {
      await browser.close();
    }
  });
});

describe('What is typed and not kept', () => {
  test('is there again after the tab and the browser were closed, and is kept from there', async () => {
    const profile = makeProfileFolder();
    try {
      const first = await launch(profile);
      const bar = (page: Page): Promise<ElementHandle> => closedShadowRoot(page, IN_PAGE_HOST);
      await openSample(first, 'letter-2018');
      await selectText(first.page, PASSAGE);
      await (await (await bar(first.page)).waitForSelector(role('button', words('bar.addNote'))))!.click();
      await (await (await bar(first.page)).waitForSelector(role('textbox', words('bar.note'))))!.type(
        'half af',
      );
      await first.page.goto('about:blank');
      // A browser that is closed from outside waits for nothing, not even for what its pages said last.
      const inside = await first.openExtensionPage(PANEL_PAGE);
      await expect.poll(() => draftNotes(inside)).toEqual(['half af']);
      await first.close({ keepProfile: true });

      const second = await launch(profile);
      try {
        await openSample(second, 'letter-2018');
        const goOn = await (await bar(second.page)).waitForSelector(role('button', words('notice.goOn')));
        await goOn!.click();
        const note = await (await bar(second.page)).waitForSelector(role('textbox', words('bar.note')));
        expect(await note!.evaluate((field) => (field as HTMLTextAreaElement).value)).toBe('half af');
        await note!.type(', nu helemaal');
        await second.page.keyboard.press('Enter');
        await (await bar(second.page)).waitForSelector(`::-p-text(${words('bar.saved')})`);
        await openSample(second, 'letter-2018');
        await expect
          .poll(() => highlightedTexts(second.page, PASSAGE_HIGHLIGHT), { timeout: 10_000 })
          .toEqual([PASSAGE]);
        expect(await second.page.$(IN_PAGE_HOST)).toBeNull();
      } finally {
        await second.close({ keepProfile: true });
      }
    } finally {
      removeProfileFolder(profile);
    }
  });
});

describe('What became of a passage', () => {
  test('is told in its letter, and what a page clears is painted again', async () => {
    const browser = await launch();
    try {
      await openSample(browser, 'letter-2018');
      await browser.clickToolbarIcon();
      const panel = await browser.sidePanel();
      panel.setDefaultTimeout(10_000);
      const notebook = await openNotebook(browser);
      const kept = (number: number, exact: string, known: { prefix?: string; suffix?: string } = {}) => {
        const { anchor, ...rest } = draft(number);
        const quote = { ...anchor.quote, exact, prefix: '', suffix: '', ...known };
        const source = { ...rest.source, url: ADDRESS, ids: ['2018D35143'] };
        return keep(notebook, { ...rest, quote: exact, source, anchor: { quote, position: null } });
      };
      await kept(1, PASSAGE);
      await kept(2, 'Op zondag 25 juni a.s. vindt in Brussel op initiatief van de voorzitter');
      await kept(3, 'Deze zin heeft nooit in deze brief gestaan en staat er ook nu niet in.', {
        prefix: 'Ervoor stond dit. ',
      });
      await browser.page.bringToFront();
      await browser.page.reload();
      await panel.waitForSelector(`::-p-text(${words('place.lostTitle', { count: 1 })})`);
      await panel.waitForSelector(`::-p-text(${words('place.changed')})`);

      const painted = () => highlightedTexts(browser.page, PASSAGE_HIGHLIGHT);
      await expect.poll(painted, { timeout: 10_000 }).toContain(PASSAGE);
      await browser.page.evaluate(() => CSS.highlights.clear());
      await expect.poll(painted, { timeout: 10_000 }).toContain(PASSAGE);

      await kept(4, 'initiatief voor dit overleg');
      await expect.poll(painted, { timeout: 10_000 }).toHaveLength(3);
      const place = await browser.page.evaluate((name) => {
        const ranges = [...CSS.highlights.get(name)!] as Range[];
        const range = ranges.find((each) => each.toString() === 'initiatief voor dit overleg')!;
        range.startContainer.parentElement!.scrollIntoView({ block: 'center' });
        const { x, y, width, height } = range.getClientRects()[0]!;
        return { x: x + width / 2, y: y + height / 2 };
      }, PASSAGE_HIGHLIGHT);
      await browser.page.mouse.click(place.x, place.y);
      const notes = await closedShadowRoot(browser.page, IN_PAGE_HOST);
      await notes.waitForSelector(`::-p-text(${words('kept.several', { count: 2 })})`);
      await (await notes.waitForSelector(role('button', PASSAGE)))!.click();
      await notes.waitForSelector('::-p-text(noot 1)');
    } finally {
      await browser.close();
    }
  });

  test('dragged into the panel: it is kept with its place', async () => {
    const browser = await launch();
    try {
      await openSample(browser, 'letter-2018');
      await browser.clickToolbarIcon();
      const panel = await browser.sidePanel();
      panel.setDefaultTimeout(10_000);
      await panel.waitForSelector('::-p-text(Ingelaste Europese migratiebijeenkomst 24 juni a.s.)');
      await selectText(browser.page, PASSAGE);
      await panel.evaluate((text) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.setData('text/plain', text);
        for (const name of ['dragover', 'drop']) {
          document.body.dispatchEvent(new DragEvent(name, { dataTransfer, bubbles: true, cancelable: true }));
        }
      }, PASSAGE);
      await panel.waitForSelector(`::-p-text(${words('drop.kept')})`);
      await expect
        .poll(() => highlightedTexts(browser.page, PASSAGE_HIGHLIGHT), { timeout: 10_000 })
        .toContain(PASSAGE);
    } finally {
      await browser.close();
    }
  });

  test('deleted: it lies in the bin, and comes back from there', async () => {
    const browser = await launch();
    try {
      const panel = await browser.openExtensionPage('sidepanel.html');
      panel.setDefaultTimeout(10_000);
      const press = async (kind: string, label: string): Promise<void> =>
        (await panel.waitForSelector(role(kind, label)))!.click();
      await keep(panel, draft(1));
      await press('tab', words('panel.notebook'));
      await press('button', words('passage.delete'));
      await press('button', words('bin.open', { count: 1 }));
      await press('button', words('bin.restore'));
      await panel.waitForSelector(`::-p-text(${words('bin.emptyTitle')})`);
      await press('button', words('bin.back'));
      await panel.waitForSelector(`::-p-text(${draft(1).quote})`);
    } finally {
      await browser.close();
    }
  });
});
