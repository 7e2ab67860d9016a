import { createReferenceLinks } from '../../../utils/links/reference-links';
import { readPage } from '../../../utils/reading/read-page';
import type { CitingText } from '../../../utils/reading/read-text';
import { findReferences } from '../../../utils/references';
import { isKnownAddress } from '../../../utils/references/address';
import { readPageText } from '../../../utils/text/page-text';

/**
 * Milliseconds, each the median of many rounds. In every round everything is done once, in a page that was just laid
 * out: work that is repeated by itself finds all that it needs in the processor's caches and seems twice as fast as
 * it ever is in a page, so that nothing could be compared with it.
 */
export interface PageTimes {
  /** Walking the text nodes and joining what they say: the floor of everything. */
  walk: number;
  /** Reading the text as people read it, with positions. */
  text: number;
  /** Finding the references in it. */
  engine: number;
  /**
   * Until everything is marked: text, footnotes, references, links in the page. Not counted are the layout that the
   * links cause, and waiting: for the page's turns, for its framework, and for what the tables say.
   */
  marked: number;
  /** Until it is also known what document it is. */
  whole: number;
  links: number;
  characters: number;
}

const ROUNDS = 400;

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
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
  const times = { walk: [], text: [], engine: [], marked: [], whole: [] } as Record<string, number[]>;
  const time = (name: string, work: () => unknown): void => {
    const start = performance.now();
    work();
    times[name]!.push(performance.now() - start);
  };
  let count = 0;
  for (let round = 0; round < ROUNDS; round++) {
    // As a page is that was just loaded.
    void document.body.offsetHeight;
    time('walk', walk);
    time('engine', () => findReferences(text));
    time('text', () => readPageText(document.body));
    const start = performance.now();
    const onReferences = ({ page, references }: CitingText): void => {
      links.apply(page, references);
      times.marked!.push(performance.now() - start);
    };
    await readPage(document, new URL(location.href), { isOurs, onReferences });
    times.whole!.push(performance.now() - start);
    count = document.querySelectorAll('a[data-kamernoot]').length;
    links.removeAll();
  }
  const medians = Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
  return { ...(medians as Omit<PageTimes, 'links' | 'characters'>), links: count, characters: text.length };
}

Object.assign(globalThis, { measurePage });
