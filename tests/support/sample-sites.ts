import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';

/**
 * The sample letters: where each one stands on the web and the file that holds its page.
 *
 * The addresses are real forms of addresses, but of hosts whose pages a reader seldom opens by hand
 * (`tweedekamer.nl` without www): while the samples are shown, the busy hosts keep answering themselves.
 */
export const SAMPLES = {
  'letter-2011': {
    url: 'https://repository.overheid.nl/frbr/officielepublicaties/kst/30573/kst-30573-65/1/html/kst-30573-65.html',
    file: 'kst-letter-2011.html',
  },
  'letter-2018': {
    url: 'https://tweedekamer.nl/kamerstukken/brieven_regering/detail?id=2018Z12225&did=2018D35143',
    file: 'tweedekamer-letter-2018.html',
  },
} as const;

export type SampleName = keyof typeof SAMPLES;

/** The hosts of the samples: the only ones that are mapped while a user tries them. */
export const SAMPLE_HOSTS = Object.values(SAMPLES).map((sample) => new URL(sample.url).hostname);

/** The HTML of one of the pages in tests/fixtures/pages. */
export function readPage(file: string): string {
  return readFileSync(fileURLToPath(new URL(`../fixtures/pages/${file}`, import.meta.url)), 'utf8');
}

/** Opens a sample letter in a browser's first tab. */
export async function openSample({ page }: { page: Page }, name: SampleName): Promise<Page> {
  await page.bringToFront();
  await page.goto(SAMPLES[name].url);
  return page;
}
