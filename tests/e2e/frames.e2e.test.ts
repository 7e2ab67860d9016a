import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTranslator } from '../../utils/i18n';
import { BROWSERS, launchExtension } from '../support/extension-under-test';
import { letterPdf } from '../support/files/letter-pdf';
import { openPanelBeside, type PanelBeside } from '../support/panel-beside';
import { startSiteServer, type SiteServer } from '../support/site-server';
import type { TestBrowser } from '../support/test-browser';

const words = createTranslator('en');
const PAGE = 'https://www.tweedekamer.nl/stukken-in-kaders';
const FRAMESET = 'https://www.tweedekamer.nl/oude-kaders';
const LETTER = 'https://www.tweedekamer.nl/brief-in-kader';
const FILE = 'https://open.overheid.nl/documenten/1a2b3c4d-1111-2222-3333-444455556666/file';
const ELSEWHERE = 'https://www.example.org/reclame';
const SIZE = 'width="600" height="400"';

let sites: SiteServer;
beforeAll(async () => {
  sites = await startSiteServer();
  const letter = `<!doctype html><meta charset="utf-8"><title>Brief</title>
    <p>Zie Kamerstuk 30 573, nr. 62.</p><p>${'Woorden over beleid. '.repeat(30)}</p>`;
  for (const address of [LETTER, ELSEWHERE]) sites.serve(address, letter);
  sites.serve(FILE, { headers: { 'content-type': 'application/pdf' }, body: letterPdf() });
  sites.serve(
    PAGE,
    `<!doctype html><meta charset="utf-8"><title>Stukken</title><p>Zie Kamerstuk 30 573, nr. 61.</p>
    <iframe title="Brief van de minister" src="${LETTER}" ${SIZE}></iframe>
    <iframe src="${LETTER}?klein" width="1" height="1"></iframe>
    <iframe title="Reclame" src="${ELSEWHERE}" ${SIZE}></iframe>
    <button onclick="document.getElementById('later').src = '${FILE}'">Toon</button>
    <iframe id="later" title="Bijlage" ${SIZE}></iframe>`,
  );
  sites.serve(
    FRAMESET,
    `<!doctype html><title>Kaders</title><frameset cols="*"><frame src="${LETTER}"></frameset>`,
  );
});
afterAll(() => sites.close());

/** One journey: each test goes on where the one before stopped. */
describe.each(BROWSERS)('The panel beside a page with frames in %s', (name) => {
  let browser: TestBrowser;
  let panel: PanelBeside;
  beforeAll(async () => {
    browser = await launchExtension(name, sites);
    await browser.page.goto(PAGE);
    panel = await openPanelBeside(browser);
  });
  afterAll(() => browser.close());

  const opens = (what: string): Promise<string | null> =>
    panel.addressOf(words('frames.open', { name: what }));

  test('says what it does not read, and where that can be opened; of small and foreign frames it is silent', async () => {
    await panel.says(words('frames.text', { count: 1 }));
    await expect.poll(() => opens('Brief van de minister')).toBe(LETTER);
    expect(await opens('Reclame')).toBeNull();
  });

  test('says so of a frame that comes later, and offers a file in the reader', async () => {
    await browser.page.click('button');
    await panel.says(words('frames.text', { count: 2 }));
    await expect
      .poll(() => panel.addressOf(words('frames.read', { name: 'Bijlage' })))
      .toContain(`reader.html?url=${FILE}`);
  });

  test('says so of a page that is nothing but frames', async () => {
    await browser.page.goto(FRAMESET);
    await expect.poll(() => opens('www.tweedekamer.nl')).toBe(LETTER);
    await panel.says(words('page.silentText'));
  });

  test('says nothing of them in the document that stood in one', async () => {
    await browser.page.goto(LETTER);
    await panel.says('Kamerstuk 30\u00A0573, nr.\u00A062');
    expect(await panel.text()).not.toContain(words('frames.alone'));
  });
});
