import { createReferenceLinks } from '../../../utils/links/reference-links';
import { readPage } from '../../../utils/reading/read-page';
import { findReferences } from '../../../utils/references';
import { isKnownAddress } from '../../../utils/references/address';
import { readPageText } from '../../../utils/text/page-text';

/** Milliseconds, each the least of several runs of a batch; the scripts are warm, and what tidies up is not counted. */
export interface PageTimes {
  /** Walking the text nodes and joining what they say: the floor of everything. */
  walk: number;
  /** Reading the text as people read it, with positions. */
  text: number;
  /** Finding the references in it. */
  engine: number;
  /**
   * All of it: text, letter, references, links in the page. Not counted are the layout that the links cause, and
   * waiting: for the page's turns, for its framework, and for what the tables say.
   */
  whole: number;
  links: number;
  characters: number;
}

const RUNS = 40;
/** The clock of a page is too coarse for one. */
const BATCH = 10;

async function least(work: () => unknown, tidy: () => void = () => {}): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < RUNS; run++) {
    let sum = 0;
    for (let each = 0; each < BATCH; each++) {
      const start = performance.now();
      await work();
      sum += performance.now() - start;
      tidy();
    }
    best = Math.min(best, sum / BATCH);
  }
  return best;
}

function walk(): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += (walker.currentNode as Text).data;
  // The browser joins them when the whole is first used.
  text.indexOf('\0');
  return text;
}

const isOurs = (): boolean => false;

/** Measures in the page this runs in, and leaves it as it was. */
export async function measurePage(): Promise<PageTimes> {
  const links = createReferenceLinks({ describe: ({ id }) => id, isAllowed: isKnownAddress, isOurs });
  const { text } = readPageText(document.body);
  let count = 0;
  return {
    walk: await least(walk),
    text: await least(() => readPageText(document.body)),
    engine: await least(() => findReferences(text)),
    whole: await least(
      async () => {
        const reading = await readPage(document, new URL(location.href), { isOurs });
        if (!reading) return;
        links.apply(reading.page, reading.references);
        count = document.querySelectorAll('a[data-kamernoot]').length;
      },
      () => {
        links.removeAll();
        // The next run begins with a page that is laid out, as a page is that was just loaded.
        void document.body.offsetHeight;
      },
    ),
    links: count,
    characters: text.length,
  };
}

Object.assign(globalThis, { measurePage });
