import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { clickOn } from '../support/click-on';
import { closedShadowRoot, role } from '../support/closed-shadow';
import { BROWSERS, launchExtension } from '../support/extension-under-test';
import { encryptWith } from '../support/files/encrypt';
import { bombDocx } from '../support/files/letter-docx';
import { LETTER, letterPdf } from '../support/files/letter-pdf';
import { writePdf } from '../support/files/pdf-writer';
import { IN_PAGE_HOST, PASSAGE_HIGHLIGHT } from '../support/in-page';
import { highlightedTexts, selectText } from '../support/page-text';
import { makeProfileFolder, removeProfileFolder } from '../support/profile-folder';
import { startSiteServer, TEST_HOSTS, type Answer, type SiteServer } from '../support/site-server';
import type { TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
const HOST = 'open.overheid.nl';
const at = (name: string): string => `https://${HOST}/documenten/${name}/file`;
const PDF = { 'content-type': 'application/pdf' };
const host = { host: HOST };

/** What a server may give in the place of a letter, and what is then said. */
const BROKEN: Record<string, { answer: () => Answer | Promise<Answer>; said: string }> = {
  'nothing at all': {
    answer: () => ({ headers: PDF, body: '' }),
    said: words('reader.failed.empty'),
  },
  'a web page that is called a PDF': {
    answer: () => ({ headers: PDF, body: '<!doctype html><title>Log in</title><p>Log in' }),
    said: words('reader.failed.web-page', host),
  },
  'a PDF that is cut off': {
    answer: () => ({ headers: PDF, body: letterPdf().slice(0, 200) }),
    said: words('reader.failed.damaged'),
  },
  'a Word file of the old kind': {
    answer: () => ({
      headers: { 'content-type': 'application/msword' },
      body: Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(2_000).fill(0)]),
    }),
    said: words('reader.failed.old-word'),
  },
  'an OpenDocument text that is cut off': {
    answer: () => ({
      headers: { 'content-type': 'application/vnd.oasis.opendocument.text' },
      body: Buffer.from(`PK\u0003\u0004${' '.repeat(26)}mimetypeapplication/vnd.oasis.opendocument.textPK`),
    }),
    said: words('reader.failed.damaged'),
  },
  'a picture': {
    answer: () => ({ headers: { 'content-type': 'image/png' }, body: Uint8Array.from([0x89, 0x50, 0x4e]) }),
    said: words('reader.failed.unknown-kind'),
  },
  'an archive that unpacks to more than fits': {
    answer: async () => ({ headers: { 'content-type': 'application/zip' }, body: await bombDocx() }),
    said: words('reader.failed.bomb'),
  },
  'the answer 403': {
    answer: () => ({ status: 403, body: 'No' }),
    said: words('reader.failed.forbidden', host),
  },
  'the answer 404': {
    answer: () => ({ status: 404, body: 'No' }),
    said: words('reader.failed.not-found', host),
  },
  'the answer 503': { answer: () => ({ status: 503, body: 'No' }), said: words('reader.failed.busy', host) },
};
const LARGE = at('large');
const LOCKED = at('locked');
const SCRIPTED = at('scripted');
const SCAN = at('scan');
const MIXED = at('mixed');
/** One grey point, as large as a page. */
const PICTURE = 'q 595 0 0 842 0 0 cm BI /W 1 /H 1 /CS /G /BPC 8 ID \u0080 EI Q';

const line = { text: 'Aan de Voorzitter van de Tweede Kamer', x: 85, y: 700 };

let sites: SiteServer;
beforeAll(async () => {
  sites = await startSiteServer(TEST_HOSTS);
  for (const [index, { answer }] of Object.values(BROKEN).entries()) {
    sites.serve(at(`broken-${index}`), await answer());
  }
  sites.serve(at('silent'), { silent: true, body: '' });
  // Says that it is large, which is enough to be asked about.
  sites.serve(LARGE, {
    headers: { ...PDF, 'content-length': '300000000' },
    body: Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(20_000, 32)]),
  });
  sites.serve(LOCKED, {
    headers: PDF,
    body: writePdf([{ lines: [line] }], { encryption: encryptWith('geheim') }),
  });
  sites.serve(SCRIPTED, {
    headers: PDF,
    body: writePdf(
      [
        {
          lines: [line],
          annotations: [
            annotation('/A << /S /URI /URI (https://www.rijksoverheid.nl/) >>', 600),
            annotation('/A << /S /URI /URI (javascript:document.title=1) >>', 560),
            annotation('/A << /S /URI /URI (http://www.example.org/) >>', 520),
            annotation('/A << /S /Launch /F (calc.exe) >>', 480),
            annotation('/A << /S /JavaScript /JS (app.alert\\(1\\)) >>', 440),
          ],
        },
      ],
      { catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\);document.title="run") >>' },
    ),
  });
  sites.serve(SCAN, {
    headers: PDF,
    body: writePdf([{ lines: [], drawing: '\n0.5 g 100 100 300 300 re f' }]),
  });
  const picture = { lines: [], drawing: `\n${PICTURE}` };
  sites.serve(MIXED, {
    headers: PDF,
    body: writePdf([{ lines: [line] }, picture, { lines: [] }, picture, picture]),
  });
});
afterAll(() => sites.close());

function annotation(action: string, y: number): string {
  return `<< /Type /Annot /Subtype /Link /Rect [85 ${y} 300 ${y + 20}] ${action} >>`;
}

describe.each(BROWSERS)('The reader in %s says what is wrong with', (name) => {
  let browser: TestBrowser;
  let reader: Page | null = null;
  beforeAll(async () => {
    browser = await launchExtension(name, sites);
  });
  afterAll(() => browser.close());

  async function open(address: string): Promise<Page> {
    await reader?.close();
    reader = await browser.openExtensionPage(`reader.html?url=${address}`);
    await reader.bringToFront();
    return reader;
  }
  const heading = (page: Page): Promise<string> =>
    page.$eval('h1', (element) => element.textContent ?? '').catch(() => '');

  test.each(Object.entries(BROKEN).map(([what, { said }], index) => ({ what, said, index })))(
    '$what, and offers to try again and the original',
    async ({ said, index }) => {
      const page = await open(at(`broken-${index}`));
      await expect.poll(() => heading(page)).toBe(said);
      await page.waitForSelector(role('button', words('reader.retry')));
      const original = await page.waitForSelector(role('link', words('reader.original')));
      expect(await original!.evaluate((link) => (link as HTMLAnchorElement).href)).toBe(
        at(`broken-${index}`),
      );
    },
  );

  test('a server that was busy, and shows the letter when it no longer is', async () => {
    const address = at('busy');
    sites.serve(address, { status: 503, body: 'Too busy' });
    const page = await open(address);
    await expect.poll(() => heading(page)).toBe(words('reader.failed.busy', host));
    sites.serve(address, { headers: PDF, body: letterPdf() });
    await clickOn(page, words('reader.retry'));
    await page.waitForSelector('.pdf-page canvas');
  });

  test('a server that says nothing, until the user stops waiting', async () => {
    const page = await open(at('silent'));
    await expect.poll(() => heading(page)).toBe(words('reader.waiting', host));
    await clickOn(page, words('reader.cancel'));
    await expect.poll(() => heading(page)).toBe(words('reader.cancelled'));
  });

  test('a file of 300 MB, before it is fetched', async () => {
    const page = await open(LARGE);
    await expect.poll(() => heading(page)).toBe(words('reader.largeTitle'));
    await clickOn(page, words('reader.cancel'));
    await expect.poll(() => heading(page)).toBe(words('reader.cancelled'));
  });

  test('a site of somebody else, and fetches nothing from it', async () => {
    const before = sites.asked.length;
    const page = await open('https://www.example.org/brief.pdf');
    await expect.poll(() => heading(page)).toBe(words('reader.otherHostTitle', { host: 'www.example.org' }));
    expect(sites.asked.slice(before).filter((asked) => asked.host === 'www.example.org')).toEqual([]);
  });

  test('a locked file, and asks for its password', async () => {
    const page = await open(LOCKED);
    const field = await page.waitForSelector('input[type="password"]');
    await field!.type('fout');
    await field!.press('Enter');
    await page.waitForSelector(`::-p-text(${words('reader.passwordWrong')})`);
    const again = await page.waitForSelector('input[type="password"]');
    await again!.type('geheim');
    await again!.press('Enter');
    await page.waitForSelector('.pdf-page canvas');
    await expect.poll(() => page.$eval('.pdf-text', (text) => text.textContent)).toBe(line.text);
  });

  test('a scan', async () => {
    const page = await open(SCAN);
    await page.waitForSelector('.pdf-page canvas');
    await page.waitForSelector(`::-p-text(${words('reader.noText')})`);
  });

  test('a file of which some pages are scans, and tells which', async () => {
    const page = await open(MIXED);
    await page.waitForSelector(`::-p-text(${words('reader.noTextOnPages', { count: 3, pages: '2, 4–5' })})`);
    expect(await page.$(`::-p-text(${words('reader.noText')})`)).toBeNull();
  });

  test('nothing about a file with scripts, of which it runs none and follows only https', async () => {
    const page = await open(SCRIPTED);
    await page.waitForSelector('.pdf-links a');
    const links = () =>
      page.$$eval('.pdf-links a', (found) => found.map((link) => link.getAttribute('href')));
    await expect.poll(links).toEqual(['https://www.rijksoverheid.nl/']);
    expect(await page.title()).not.toBe('run');
  });

  test('nothing about a file that is dropped on it', async () => {
    await reader?.close();
    reader = await browser.openExtensionPage('reader.html');
    await reader.bringToFront();
    await reader.waitForSelector('input[type="file"]');
    await reader.evaluate((bytes) => {
      const dragged = new DataTransfer();
      dragged.items.add(new File([Uint8Array.from(bytes)], 'brief.pdf', { type: 'application/pdf' }));
      for (const type of ['dragenter', 'dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: dragged, bubbles: true, cancelable: true }),
        );
    }, Array.from(letterPdf()));
    await reader.waitForSelector('.pdf-page canvas');
    await expect.poll(() => reader!.title()).toBe(LETTER.subject);
  });

  test('nothing about printing, for which every page is drawn', async () => {
    await reader!.evaluate(() => {
      window.print = () => {
        const pictures = [...document.querySelectorAll<HTMLImageElement>('.print-pages > img')];
        document.body.dataset['printed'] = pictures.map(({ naturalWidth }) => naturalWidth > 500).join(' ');
      };
    });
    await clickOn(reader!, words('reader.print'));
    await reader!.waitForSelector('body[data-printed="true true"]');
    await expect.poll(() => reader!.$('.print-pages')).toBeNull();
  });

  test('nothing about a file of this computer, of which passages can be kept as of any other', async () => {
    const folder = makeProfileFolder();
    const file = path.join(folder, 'brief.pdf');
    writeFileSync(file, letterPdf());
    await reader?.close();
    reader = await browser.openExtensionPage('reader.html');
    await reader.bringToFront();
    const input = await reader.waitForSelector('input[type="file"]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await reader.waitForSelector('.pdf-page canvas');
    await expect.poll(() => reader!.title()).toBe(LETTER.subject);
    await selectText(reader, LETTER.passage);
    const bar = await closedShadowRoot(reader, IN_PAGE_HOST);
    await clickOn(bar, words('bar.keep'));
    await bar.waitForSelector(`::-p-text(${words('bar.saved')})`);
    await expect.poll(() => highlightedTexts(reader!, PASSAGE_HIGHLIGHT)).toEqual([LETTER.passage]);
    removeProfileFolder(folder);
  });
});
