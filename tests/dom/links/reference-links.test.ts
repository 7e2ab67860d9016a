import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readPageText } from '../../../utils/text/page-text';
import { LinkedPage, simpleReferences } from './linking';

let page: LinkedPage;

function show(html: string): void {
  document.body.innerHTML = html;
  page.read();
}

/** Every node below the body, so that "without a trace" means the very same nodes. */
function nodes(): Node[] {
  const walker = document.createTreeWalker(document.body);
  const list: Node[] = [];
  while (walker.nextNode()) list.push(walker.currentNode);
  return list;
}

beforeEach(() => {
  document.body.innerHTML = '';
  page = new LinkedPage();
});

afterEach(() => {
  page.watch.stop();
  page.links.removeAll();
});

describe('links in a page', () => {
  it('lead to the document and are real links', () => {
    show('<p>Zie Kamerstuk 30 573, nr. 61 en Kamerstuk 19 637, nr. 1385.</p>');
    const links = [...document.querySelectorAll('a')];
    expect(links.map((link) => [link.textContent, link.href])).toEqual([
      ['Kamerstuk 30 573, nr. 61', 'https://zoek.officielebekendmakingen.nl/kst-30573-61.html'],
      ['Kamerstuk 19 637, nr. 1385', 'https://zoek.officielebekendmakingen.nl/kst-19637-1385.html'],
    ]);
    expect(links.every((link) => link.tabIndex === 0)).toBe(true);
    expect(document.body.textContent).toBe('Zie Kamerstuk 30 573, nr. 61 en Kamerstuk 19 637, nr. 1385.');
  });

  it('are removed without a trace', () => {
    const html = '<p>Zie Kamerstuk 30 573, nr. 61.</p><p><i>Kamerstuk</i> 19 637, nr. <b>13</b>85</p>';
    document.body.innerHTML = html;
    const before = nodes();
    page.read();
    expect(page.linkedWords.join('')).toBe('Kamerstuk 30 573, nr. 61Kamerstuk 19 637, nr. 1385');
    page.watch.quietly(() => page.links.removeAll());
    expect(document.body.innerHTML).toBe(html);
    expect(nodes()).toEqual(before);
  });

  it('stay the same nodes when the page is read again', () => {
    show('<p>Zie Kamerstuk 30 573, nr. 61.</p>');
    const before = nodes();
    page.read();
    expect(nodes()).toEqual(before);
  });

  it('stop the keyboard once for a reference in several pieces', () => {
    show('<p>Kamerstuk 30 573, <b>nr. 61</b></p>');
    expect([...document.querySelectorAll('a')].map((link) => link.tabIndex)).toEqual([0, -1]);
  });

  it.each([
    ['a link of the page', '<a href="/x">Kamerstuk 30 573, nr. 61</a>'],
    ['a button', '<button>Kamerstuk 30 573, nr. 61</button>'],
    ['code', '<code>Kamerstuk 30 573, nr. 61</code>'],
    ['text that the user edits', '<div contenteditable>Kamerstuk 30 573, nr. 61</div>'],
    ['a control by role', '<div role="tab">Kamerstuk 30 573, nr. 61</div>'],
    ['a link of the page, in part', 'Kamerstuk 30 573, <a href="/x">nr. 61</a>'],
  ])('are not made in %s', (_, html) => {
    show(html);
    expect(page.linkedWords).toEqual([]);
    expect(document.body.innerHTML).toBe(html.replace('contenteditable>', 'contenteditable="">'));
  });

  it('keep what the user has selected', () => {
    document.body.innerHTML = '<p>Zie Kamerstuk 30 573, nr. 61 voor meer.</p>';
    const node = document.querySelector('p')!.firstChild!;
    const selection = document.getSelection()!;
    selection.setBaseAndExtent(node, 8, node, 35);
    const selected = selection.toString();
    page.read();
    expect(selection.toString()).toBe(selected);
    page.watch.quietly(() => page.links.removeAll());
    expect(selection.toString()).toBe(selected);
  });

  it('follow text that a script changes', async () => {
    show('<p>Zie Kamerstuk 30 573, nr. 61.</p>');
    page.changes = 0;
    document.querySelector('p')!.textContent = 'Zie Kamerstuk 19 637, nr. 1385.';
    await page.settle();
    expect(page.linkedWords).toEqual([]);
    expect(page.changes).toBe(1);
    page.read();
    expect(page.linkedWords).toEqual(['Kamerstuk 19 637, nr. 1385']);
  });

  it('do not lose words when a script rewrites every text node by itself', async () => {
    show('<p>zie Kamerstuk 30 573, nr. 61 en verder.</p>');
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      node.data = node.data.toUpperCase();
    }
    await page.settle();
    expect(document.body.innerHTML).toBe('<p>ZIE KAMERSTUK 30 573, NR. 61 EN VERDER.</p>');
  });

  /** As a translating browser does it: in the place of every text come two elements with the words in them. */
  function translate(words: (text: string) => string): void {
    document.documentElement.className = 'translated-ltr';
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts.filter(({ data }) => data.trim() !== '')) {
      const outer = document.createElement('font');
      outer.append(document.createElement('font'));
      outer.firstElementChild!.textContent = words(text.data);
      text.replaceWith(outer);
    }
  }

  it('lose no words of a translation, and leave it alone', async () => {
    show('<p>Zie Kamerstuk 30 573, nr. 61 en verder.</p><p>Ook Kamerstuk 19 637, nr. 1385.</p>');
    translate((text) => text.replace('Zie', 'See').replace('verder', 'on'));
    await page.settle();
    page.read();
    expect([...document.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual([
      'See Kamerstuk 30 573, nr. 61 en on.',
      'Ook Kamerstuk 19 637, nr. 1385.',
    ]);
    expect(page.linkedWords).toEqual([]);
    document.documentElement.className = '';
  });

  it('go when the page takes the text node away', async () => {
    show('<p>a<!----></p>');
    const node = document.createTextNode('Kamerstuk 30 573, nr. 61!');
    document.querySelector('p')!.append(node);
    page.read();
    node.remove();
    await page.settle();
    expect(document.querySelector('p')!.textContent).toBe('a');
    expect(node.data).toBe('Kamerstuk 30 573, nr. 61!');
  });

  it('come back in text that the page moved', async () => {
    show('<p>Zie Kamerstuk 30 573, nr. 61.</p><div></div>');
    const node = document.querySelector('p')!.firstChild!;
    document.querySelector('div')!.append(node);
    await page.settle();
    expect(document.querySelector('p')!.textContent).toBe('');
    expect(document.querySelector('div')!.textContent).toBe('Zie Kamerstuk 30 573, nr. 61.');
    page.read();
    expect(page.linkedWords).toEqual(['Kamerstuk 30 573, nr. 61']);
  });

  it('are not made of numbers that a range leaves unsaid', () => {
    document.body.innerHTML = '<p>nrs. 5 t/m 9</p>';
    const text = readPageText(document.body);
    const unsaid = { ...simpleReferences('Kamerstuk 30 573, nr. 61')[0]!, start: 7, end: 7, text: '' };
    page.links.apply(text, [unsaid]);
    expect(document.body.innerHTML).toBe('<p>nrs. 5 t/m 9</p>');
  });

  it('are not made of addresses that may not be opened', () => {
    document.body.innerHTML = '<p>Kamerstuk 30 573, nr. 61</p>';
    const harmful = { ...simpleReferences('Kamerstuk 30 573, nr. 61')[0]!, url: 'javascript:alert(1)' };
    page.links.apply(readPageText(document.body), [harmful]);
    expect(document.querySelector('a')).toBeNull();
  });
});
