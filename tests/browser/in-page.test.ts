import axe from 'axe-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import confidenceMarkStyle from '../../components/references/confidence-mark.css?inline';
import referenceStyle from '../../components/references/reference-item.css?inline';
import tokens from '../../components/basics/tokens.css?inline';
import toolTokens from '../../components/basics/tool-tokens.css?inline';
import cardStyle from '../../entrypoints/page.content/card/card.css?inline';
import { ReferenceCard } from '../../entrypoints/page.content/card/reference-card';
import { ClipBar } from '../../entrypoints/page.content/clip-bar/clip-bar';
import clipBarStyle from '../../entrypoints/page.content/clip-bar/clip-bar.css?inline';
import { createInPageHost, type InPageHost } from '../../entrypoints/page.content/in-page-host';
import { createReaderButton } from '../../entrypoints/page.content/reader-button';
import { showNotice } from '../../entrypoints/page.content/notice';
import inPageStyle from '../../entrypoints/page.content/in-page.css?inline';
import noticeStyle from '../../entrypoints/page.content/notice.css?inline';
import { createPageTranslator } from '../../utils/i18n/page';
import type { SnippetDraft } from '../../utils/notebook/types';
import type { Reference } from '../../utils/references/types';
import { LEAST_TARGET, lengthened, tooWide, WCAG } from './checks';
import { emulateMedia, emulatePrint } from './emulate-media';

const STYLE = [
  tokens,
  toolTokens,
  inPageStyle,
  noticeStyle,
  clipBarStyle,
  confidenceMarkStyle,
  referenceStyle,
  cardStyle,
].join('\n');
let words = createPageTranslator('nl');

const CERTAIN: Reference = {
  type: 'kamerstuk',
  id: 'kst-30573-61',
  start: 0,
  end: 16,
  text: '30 573, nr. 61',
  url: 'https://zoek.officielebekendmakingen.nl/kst-30573-61.html',
  confidence: 'certain',
  explicit: true,
};
const DOUBTFUL: Reference = {
  ...CERTAIN,
  id: 'kst-22122-2930',
  url: 'https://zoek.officielebekendmakingen.nl/kst-22122-2930.html',
  confidence: 'doubtful',
  reason: 'dossier-unknown',
  alternatives: [
    { id: 'kst-22112-2930', url: 'https://zoek.officielebekendmakingen.nl/kst-22112-2930.html' },
    { id: 'kst-22122-293', url: null },
  ],
};
const DRAFT: SnippetDraft = {
  id: '01900000-0000-7000-8000-000000000001',
  quote: 'De minister verwijst naar',
  note: '',
  tags: [],
  references: [],
  anchor: {
    quote: { type: 'TextQuoteSelector', exact: 'De minister verwijst naar', prefix: '', suffix: '' },
    position: null,
  },
  source: { url: 'https://example.org/', title: 'Brief', sender: null, date: null, ids: [] },
};

/** As the one in a page, but open, so that axe can look inside. */
function openHost(): InPageHost {
  const host = document.body.appendChild(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = STYLE;
  root.append(style);
  return {
    addStyle: () => {},
    show: (element) => root.append(element),
    hide: (element) => element.remove(),
    activeElement: () => root.activeElement,
    isHost: (node) => node === host,
    remove: () => host.remove(),
  };
}

let host: InPageHost;
let link: HTMLAnchorElement;
beforeEach(() => {
  document.documentElement.lang = 'nl';
  document.title = 'Brief';
  document.body.innerHTML = `<main><h1>Brief</h1><p>${DRAFT.quote} <a data-kamernoot href="${CERTAIN.url}">30 573, nr. 61</a>.</p></main>`;
  link = document.querySelector('a')!;
  host = openHost();
});
afterEach(() => document.body.replaceChildren());

/** As long as the longest titles of bills, and longer. */
const LONG_TITLE = `Migratiebeleid; ${'wijziging van enige wetten in verband met de uitvoering daarvan '.repeat(16)}`;

async function openCard(
  reference: Reference,
  dossierTitle = 'Migratiebeleid',
  notebook = { keptCount: 2 },
): Promise<ReferenceCard> {
  const documents = () =>
    [reference, ...(reference.alternatives ?? [])].map(() => ({
      dossierTitle,
      highestNumber: 312,
      ...notebook,
    }));
  const card = new ReferenceCard({
    host,
    words: () => words,
    referenceOf: (element) => (element === link ? reference : null),
    describe: async () => ({ documents: documents(), searchable: true }),
    searchNotebook: () => {},
  });
  card.open(link);
  await expect.poll(() => shown().textContent).toContain('Migratiebeleid');
  return card;
}

test('an open card says what is kept as soon as something is kept', async () => {
  const notebook = { keptCount: 0 };
  const card = await openCard(CERTAIN, undefined, notebook);
  expect(shown().textContent).not.toContain(words('card.kept', { count: 1 }));
  notebook.keptCount = 1;
  card.refresh();
  await expect.poll(() => shown().textContent).toContain(words('card.kept', { count: 1 }));
});

function openBar(): void {
  const bar = new ClipBar({
    host,
    words: () => words,
    keep: () => Promise.reject(new Error('Nobody answers')),
    discard: async () => false,
    completeTag: async () => [],
    drafts: { store: async () => {}, drop: async () => {} },
    markChosen: () => {},
  });
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('p')!);
  bar.offer(DRAFT, range);
  bar.focusNote();
}

async function failToKeep(): Promise<void> {
  openBar();
  shown().querySelector<HTMLTextAreaElement>('textarea')!.value = 'Belangrijk';
  await browserPage.getByRole('button', { name: words('bar.keep') }).click();
  await expect.poll(() => shown().textContent).toContain(words('failure.no-answer'));
}

function notices(): void {
  const action = { label: words('notice.showPassage'), press: () => {} };
  showNotice(host, {
    words,
    text: words('notice.keptElsewhere', { count: 3, host: 'tweedekamer.nl' }),
    action,
  });
  showNotice(host, { words, text: words('notice.updated'), urgent: true });
}

/** What is shown in the page by Kamernoot. */
const shown = (): Element => document.querySelector('body > div')!.shadowRoot!.querySelector('section')!;

/** What axe says of what is shown by Kamernoot: where it stands takes more than one selector. */
const inside = (results: axe.Result[]): string[] =>
  results.flatMap(({ id, nodes }) =>
    nodes.filter(({ target }) => Array.isArray(target[0])).map(({ html }) => `${id}: ${html}`),
  );

const PARTS: [string, () => unknown][] = [
  ['the card of a reference', () => openCard(CERTAIN)],
  ['the card of a doubtful reference', () => openCard(DOUBTFUL)],
  ['the card of a dossier with a long title', () => openCard(CERTAIN, LONG_TITLE)],
  ['the bar', openBar],
  ['the bar that could not keep', failToKeep],
  ['notices', notices],
];

function useTheme(theme: 'light' | 'dark'): void {
  document.documentElement.style.colorScheme = theme;
  document.documentElement.style.background = theme === 'light' ? '#ffffff' : '#111111';
  document.documentElement.style.color = theme === 'light' ? '#111111' : '#ffffff';
  document.querySelector('body > div')!.setAttribute('data-theme', theme);
}

/** What is wrong with what is shown in the page. */
async function faults(): Promise<string[]> {
  const { violations, passes } = await axe.run(document, { runOnly: WCAG });
  expect(inside(passes).length).toBeGreaterThan(3);
  return [...inside(violations), ...tooWide(shown())];
}

describe.each(['nl', 'en'] as const)('in %s', (language) => {
  describe.each(['light', 'dark'] as const)('in %s', (theme) => {
    beforeEach(() => {
      words = createPageTranslator(language);
      useTheme(theme);
    });

    describe.each([280, 400, 800])('%i pixels wide', (width) => {
      test.each(PARTS)('%s: nothing that axe objects to, and all fits', async (_, show) => {
        await browserPage.viewport(width, 600);
        await show();
        expect(await faults()).toEqual([]);
        const box = shown().getBoundingClientRect();
        expect([box.left >= 0, box.right <= width]).toEqual([true, true]);
        const tooSmall = Array.from(shown().querySelectorAll('a, button')).filter((target) => {
          const { height } = target.getBoundingClientRect();
          return height > 0 && height < LEAST_TARGET;
        });
        expect(tooSmall).toEqual([]);
      });
    });
  });
});

test.each(PARTS)('%s fits into 280 pixels in a longer language', async (_, show) => {
  words = lengthened(createPageTranslator('en'));
  useTheme('light');
  await browserPage.viewport(280, 600);
  await show();
  expect(tooWide(shown())).toEqual([]);
});

/** What a window of 1280 × 1024 pixels is when the page is enlarged so many times. */
const ENLARGED: [string, number, number][] = [
  ['200 %', 640, 512],
  ['400 %', 320, 256],
];

describe.each(ENLARGED)('in a page enlarged to %s', (_, width, height) => {
  beforeEach(async () => {
    words = createPageTranslator('nl');
    await browserPage.viewport(width, height);
  });

  test.each(PARTS)('%s stays in the window, and what does not fit can be scrolled to', async (__, show) => {
    await show();
    expect(tooWide(shown())).toEqual([]);
    const isInside = (): boolean => {
      const { top, bottom } = shown().getBoundingClientRect();
      return top >= 0 && bottom <= height;
    };
    await expect.poll(isInside).toBe(true);
    const last = Array.from(shown().querySelectorAll('button')).at(-1)!;
    last.focus();
    await expect.poll(() => isSeen(last)).toBe(true);
    expect([document.documentElement.scrollWidth, scrollX]).toEqual([width, 0]);
  });

  test.each([
    ['the card of a reference', '.card', () => openCard(CERTAIN)],
    ['the bar with a note', '.bar', openBar],
  ])('%s leaves the words to be seen that it is about', async (__, selector, show) => {
    document.querySelector('p')!.style.marginBlock = '5rem';
    await show();
    const about = (selector === '.card' ? link : document.querySelector('p')!).getBoundingClientRect();
    const isBeside = (): boolean => {
      const { top, bottom } = shown().getBoundingClientRect();
      return top >= about.bottom || bottom <= about.top;
    };
    await expect.poll(isBeside).toBe(true);
    const field = shown().querySelector<HTMLElement>('textarea, a')!;
    field.focus();
    expect(isSeen(field)).toBe(true);
  });
});

test('What is typed keeps the keyboard when keeping it fails', async () => {
  words = createPageTranslator('nl');
  await failToKeep();
  expect(host.activeElement()).toBe(shown().querySelector('textarea'));
});

/** Whether all of something stands inside what holds it, and in the window. */
function isSeen(element: Element): boolean {
  const inner = element.getBoundingClientRect();
  const outer = shown().getBoundingClientRect();
  return inner.top >= Math.max(0, outer.top) && inner.bottom <= Math.min(innerHeight, outer.bottom);
}

describe('when the system forces its colours', () => {
  beforeAll(() => emulateMedia('forced-colors', 'active'));
  afterAll(() => emulateMedia('forced-colors', 'none'));

  test.each(PARTS)('%s keeps to them, and has an edge', async (_, show) => {
    words = createPageTranslator('nl');
    await browserPage.viewport(400, 600);
    await show();
    expect(await faults()).toEqual([]);
    const { borderTopStyle, borderTopWidth } = getComputedStyle(shown());
    expect([borderTopStyle, Number.parseFloat(borderTopWidth) >= 1]).toEqual([
      expect.stringMatching(/solid|dashed/),
      true,
    ]);
  });
});

test('nothing that is shown in a page is printed with it', async () => {
  const inPage = createInPageHost(document);
  inPage.addStyle(STYLE);
  showNotice(inPage, { words, text: words('notice.updated') });
  const file = 'https://www.rijksoverheid.nl/binaries/brief.pdf';
  document.querySelector('main')!.insertAdjacentHTML('beforeend', `<a href="${file}">Brief (PDF)</a>`);
  const readerButton = createReaderButton(
    () => words('page.readFile'),
    () => {},
  );
  readerButton.showFor(file);
  const shownHosts = (): boolean[] =>
    ['kamernoot-ui', 'kamernoot-file'].map((name) => document.querySelector(name)!.checkVisibility());
  expect(shownHosts()).toEqual([true, true]);
  await emulatePrint(true);
  expect(shownHosts()).toEqual([false, false]);
  await emulatePrint(false);
  inPage.remove();
});
