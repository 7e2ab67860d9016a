import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BROWSERS, ExtensionCalls, launchExtension } from '../support/extension-under-test';
import { REFERENCE_LINK } from '../support/in-page';
import { openSample, SAMPLES, type SampleName } from '../support/sample-sites';
import { startSiteServer, type SiteServer } from '../support/site-server';
import type { TestBrowser } from '../support/test-browser';

let sites: SiteServer;
beforeAll(async () => {
  sites = await startSiteServer();
});
afterAll(() => sites.close());

interface Expected {
  letter: object;
  /** What the letter cites in so many words. */
  references: string[];
  /** What it names, where a footnote cites it. */
  throughFootnotes: string[];
  /** Of every link, in order. */
  addresses: string[];
}

const EXPECTED: Record<SampleName, Expected> = {
  'letter-2011': {
    letter: {
      isLetter: true,
      date: '2011-03-16',
      subject: null,
      sender: 'minister voor Immigratie en Asiel',
      signatories: ['G. B. M. Leers'],
    },
    references: ['kst-30573-61', 'kst-19637-1385', '2011D02476'],
    throughFootnotes: ['kst-30573-61'],
    addresses: [
      'https://zoek.officielebekendmakingen.nl/kst-30573-61.html',
      'https://zoek.officielebekendmakingen.nl/kst-30573-61.html',
      'https://zoek.officielebekendmakingen.nl/kst-19637-1385.html',
      'https://www.tweedekamer.nl/kamerstukken/detail?id=2011D02476&did=2011D02476',
    ],
  },
  'letter-2018': {
    letter: {
      isLetter: true,
      date: '2018-06-21',
      subject: 'Ingelaste Europese migratiebijeenkomst 24 juni a.s.',
      ownReference: '2298637',
      sender: 'staatssecretaris voor Justitie en Veiligheid',
      signatories: ['Mark Harbers'],
    },
    references: ['kst-32317-516'],
    throughFootnotes: [],
    addresses: ['https://zoek.officielebekendmakingen.nl/kst-32317-516.html'],
  },
};

describe.each(BROWSERS)('A letter in %s', (name) => {
  let browser: TestBrowser;
  let calls: ExtensionCalls;
  beforeAll(async () => {
    browser = await launchExtension(name, sites);
    calls = await ExtensionCalls.open(browser);
  });
  afterAll(() => browser.close());

  describe.each(Object.keys(SAMPLES) as SampleName[])('%s', (sample) => {
    const { letter, references, throughFootnotes, addresses } = EXPECTED[sample];

    test('is recognised, with what it says about itself', async () => {
      await openSample(browser, sample);
      await expect.poll(() => calls.describePage(SAMPLES[sample].url)).toMatchObject({ letter });
    });

    test('has exactly its references', async () => {
      const found = async () => {
        const summary = await calls.describePage(SAMPLES[sample].url);
        const idsOf = (wanted: boolean) =>
          summary?.references.filter(({ explicit }) => explicit === wanted).map(({ id }) => id);
        return { explicit: idsOf(true), throughFootnotes: idsOf(false), count: summary?.referenceCount };
      };
      const count = references.length + throughFootnotes.length;
      await expect.poll(found).toEqual({ explicit: references, throughFootnotes, count });
    });

    test('has a link at every reference, to the right address, and nowhere else', async () => {
      const links = (): Promise<string[]> =>
        browser.page.$$eval(REFERENCE_LINK, (found) => found.map((link) => (link as HTMLAnchorElement).href));
      await expect.poll(links).toEqual(addresses);
    });

    test('lets the keyboard reach its references', async () => {
      const reached = await browser.page.evaluate((selector) => {
        const link = document.querySelector<HTMLAnchorElement>(selector)!;
        link.focus();
        return document.activeElement === link && link.tabIndex === 0;
      }, REFERENCE_LINK);
      expect(reached).toBe(true);
    });

    test('jumps to the document with Enter', async () => {
      const { page } = browser;
      await page.evaluate(
        (selector) => document.querySelector<HTMLElement>(selector)!.focus(),
        REFERENCE_LINK,
      );
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      expect(page.url()).toBe(addresses[0]);
    });
  });
});
