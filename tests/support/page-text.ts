import type { Page } from 'puppeteer-core';
import { PATIENCE, untilTrue } from './patience';

/** Two points of a page in CSS pixels of the viewport. */
interface Span {
  from: { x: number; y: number };
  to: { x: number; y: number };
}

/**
 * Selects words of a page with the mouse, as a user does: press before the first letter, drag, release after
 * the last one.
 *
 * @param words as they are read, white space counts as one space; the first place where they stand is taken.
 *   They must not begin inside a link, since dragging from there drags the link.
 * @param patience how long to wait for them, in milliseconds
 */
export async function selectText(page: Page, words: string, patience = PATIENCE): Promise<void> {
  await page.bringToFront();
  let trouble = '';
  // The words may not be drawn yet, and a window whose side panel has just opened moves them under the mouse.
  await untilTrue(
    async () => {
      try {
        await drag(page, await whenAtRest(() => findWords(page, words)));
        const selected = await page.evaluate(() => String(getSelection()));
        trouble = `Selected “${selected}” instead of “${words}”`;
        return oneSpaced(selected) === oneSpaced(words);
      } catch (error) {
        trouble = error instanceof Error ? error.message : String(error);
        throw error;
      }
    },
    () => trouble,
    patience,
  );
}

async function drag(page: Page, { from, to }: Span): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await page.mouse.move(to.x, to.y);
  await page.mouse.up();
}

/** What is found twice in a row at the same place. */
async function whenAtRest(find: () => Promise<Span>): Promise<Span> {
  let place = await find();
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 60));
    const again = await find();
    if (JSON.stringify(again) === JSON.stringify(place)) return place;
    place = again;
  }
}

/** What is selected on a page, and a point inside it in CSS pixels of the viewport. */
export async function selectionOf(page: Page): Promise<{ text: string; x: number; y: number }> {
  return page.evaluate(() => {
    const selection = getSelection();
    if (!selection || selection.isCollapsed) throw new Error('Nothing is selected on the page');
    const [line] = selection.getRangeAt(0).getClientRects();
    if (!line) throw new Error('What is selected cannot be seen');
    return { text: String(selection), x: line.x + line.width / 2, y: line.y + line.height / 2 };
  });
}

/** The texts that a page paints under one name of the CSS Custom Highlight API, as read, in the order of painting. */
export async function highlightedTexts(page: Page, name: string): Promise<string[]> {
  const texts = await page.evaluate(
    (key) => [...(CSS.highlights.get(key)?.values() ?? [])].map(String),
    name,
  );
  return texts.map(oneSpaced);
}

/** Brings the words into view and gives the points before their first and after their last letter. */
async function findWords(page: Page, words: string): Promise<Span> {
  return page.evaluate((wanted) => {
    // Every character of the page's text nodes with its place; runs of white space count as one space.
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const places: { node: Text; offset: number }[] = [];
    let text = '';
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      if (!node.parentElement?.checkVisibility()) continue;
      for (let offset = 0; offset < node.data.length; offset++) {
        const character = node.data.charAt(offset);
        const blank = /\s/.test(character);
        if (blank && text.endsWith(' ')) continue;
        text += blank ? ' ' : character;
        places.push({ node, offset });
      }
    }
    const start = text.indexOf(wanted);
    const first = places[start];
    const last = places[start + wanted.length - 1];
    if (start < 0 || !first || !last) throw new Error(`The page has no words “${wanted}”`);

    // Pressing on something selected would drag it.
    getSelection()?.removeAllRanges();
    first.node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(first.node, first.offset);
    range.setEnd(first.node, first.offset + 1);
    const before = range.getBoundingClientRect();
    range.setStart(last.node, last.offset);
    range.setEnd(last.node, last.offset + 1);
    const after = range.getBoundingClientRect();
    return {
      from: { x: before.left + 0.5, y: before.top + before.height / 2 },
      to: { x: after.right - 0.5, y: after.top + after.height / 2 },
    };
  }, oneSpaced(words));
}

function oneSpaced(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
