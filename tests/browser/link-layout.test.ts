import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { page as browserPage } from 'vitest/browser';
import '../../entrypoints/page.content/page.css';
import { LinkedPage } from '../dom/links/linking';
import { emulateMedia, emulatePrint } from './emulate-media';

const ONE = 'Kamerstuk 30 573, nr. 61';
const OTHER = 'Kamerstuk 32 317, nr. 516';

/** Places in a page in which references stand; each is a block of its own. */
const PLACES: [string, string][] = [
  ['a heading', `<h1>Antwoord over ${ONE} en verder</h1>`],
  [
    'table cells',
    `<table border style="width: 12rem"><tr><td>${ONE}<td>Zie ${ONE} en ${OTHER} en de rest</table>`,
  ],
  ['a narrow column', `<div style="width: 5rem">Smal met ${ONE} en ${OTHER}; einde</div>`],
  [
    'justified text',
    `<div style="width: 20rem; text-align: justify">Uitgevuld: AV${ONE}, VA ${OTHER} en nog veel meer woorden die uitgevuld worden</div>`,
  ],
  [
    'superscripts',
    `<p>Hoog<sup>${ONE}</sup>, laag <sub>${OTHER}</sub>, klein <small>${ONE}</small>, <i>scheef ${ONE}</i></p>`,
  ],
  [
    'columns',
    `<div style="columns: 3; width: 30rem">In kolommen staat ${ONE} en nog meer tekst, ook over ${OTHER} en ${ONE}.</div>`,
  ],
  ['vertical text', `<div style="writing-mode: vertical-rl; height: 9rem">Staand ${ONE} en verder</div>`],
  ['text from right to left', `<p dir="rtl">من ${ONE} اخيرا</p>`],
  [
    'text that is cut off',
    `<p style="width: 9rem; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">Zie ${ONE} en meer</p>`,
  ],
  [
    'a few lines of a text',
    `<p style="width: 9rem; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden">Zie ${ONE} en ${OTHER} en meer</p>`,
  ],
  ['spaces that count', `<pre style="font: inherit">  Wit   ${ONE}   wit</pre>`],
  [
    'text that is spread',
    `<p style="letter-spacing: 2px; text-transform: uppercase">Wijd ${ONE} en verder</p>`,
  ],
  [
    'a first letter that is large',
    `<style>.large::first-letter { font-size: 3em; float: left }</style><p class="large">${ONE} is het begin.</p>`,
  ],
  [
    'a page that lays out its own links in its own way',
    `<style>
      .links a { display: block !important; padding: 9px !important; font-size: 2em !important; text-decoration: none !important }
      .links a::after { content: ' (extern)' !important }
    </style><p class="links">Zie ${ONE} en verder</p>`,
  ],
  ['a flexible box', `<p style="display: flex; gap: 1rem">Zie ${ONE} en verder</p>`],
  [
    'a flexible box in a line',
    `<p><span style="display: inline-flex; gap: 1rem">Zie ${ONE} en</span> erna</p>`,
  ],
  ['a grid', `<p style="display: grid">Zie ${ONE} en verder</p>`],
  [
    'what lays its contents out as if it were not there',
    `<p style="display: flex"><span style="display: contents">Zie ${ONE} en verder</span></p>`,
  ],
  ['a flexible box that holds nothing else', `<p style="display: flex; justify-content: end"> ${ONE} </p>`],
];
/** Where a reference is not linked, because that would change how the page looks. */
const LEFT_ALONE = new Set([
  'a flexible box',
  'a flexible box in a line',
  'a grid',
  'what lays its contents out as if it were not there',
]);

/** Chromium lays out in sixty-fourths of a pixel, and rounds for every stretch of text. */
const ROUNDING = 0.05;

let linked: LinkedPage;
const main = document.createElement('main');
beforeEach(async () => {
  await browserPage.viewport(800, 600);
  document.body.append(main);
  linked = new LinkedPage();
});
afterEach(() => {
  linked.watch.stop();
  linked.links.removeAll();
  main.remove();
  main.removeAttribute('style');
});

/** Where every letter stands. */
function letters(): { letter: string; box: number[] }[] {
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found = [];
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.parentElement?.localName === 'style') continue;
    for (let at = 0; at < node.length; at++) {
      const letter = node.data.charAt(at);
      if (/\s/.test(letter)) continue;
      range.setStart(node, at);
      range.setEnd(node, at + 1);
      const { left, top, width, height } = range.getBoundingClientRect();
      found.push({ letter, box: [left, top, width, height] });
    }
  }
  return found;
}

test.each(PLACES)('no letter moves by the links in %s', (name, html) => {
  main.innerHTML = html;
  const before = letters();
  const { height } = main.getBoundingClientRect();
  linked.read();
  expect(linked.linkedWords.length > 0).toBe(!LEFT_ALONE.has(name));
  const after = letters();
  expect(after.map(({ letter }) => letter)).toEqual(before.map(({ letter }) => letter));
  const moved = after.filter(({ box }, index) =>
    box.some((value, side) => Math.abs(value - before[index]!.box[side]!) > ROUNDING),
  );
  expect(moved).toEqual([]);
  expect(main.getBoundingClientRect().height).toBeCloseTo(height, 1);
});

const link = (): HTMLElement => main.querySelector('a[data-kamernoot]')!;

describe('on paper', () => {
  beforeAll(() => emulatePrint(true));
  afterAll(() => emulatePrint(false));

  test('neither links nor marks are to be seen', () => {
    main.innerHTML = `<style>@media print { a[href]::after { content: ' (' attr(href) ')' } }</style><p>Zie ${ONE}.</p>`;
    linked.read();
    expect(matchMedia('print').matches).toBe(true);
    const words = main.querySelector('p')!;
    expect(getComputedStyle(link()).textDecorationLine).toBe('none');
    expect(getComputedStyle(link()).color).toBe(getComputedStyle(words).color);
    expect(getComputedStyle(link(), '::after').content).toBe('none');
    const marks = ['m1', 'm2', 'm3'].map(
      (name) => getComputedStyle(words, `::highlight(${name})`).backgroundColor,
    );
    expect(marks).toEqual(Array(3).fill('rgba(0, 0, 0, 0)'));
  });
});

test('on a screen links and marks are to be seen', () => {
  main.innerHTML = `<p>Zie ${ONE}.</p>`;
  linked.read();
  expect(getComputedStyle(link()).textDecorationLine).toBe('underline');
  const mark = getComputedStyle(main.querySelector('p')!, '::highlight(m1)').backgroundColor;
  expect(mark).not.toBe('rgba(0, 0, 0, 0)');
});

/** Relative luminance of a colour, as WCAG has it. */
function luminance(color: string): number {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')!;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = Array.from(canvas.getImageData(0, 0, 1, 1).data, (value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(...colors: [string, string]): number {
  const [low, high] = colors.map(luminance).toSorted((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

test.each([
  ['#ffffff', '#111111'],
  ['#ffffff', '#5a5a5a'],
  ['#111111', '#eeeeee'],
  ['#1e2b4d', '#ffffff'],
  ['#154273', '#ffffff'],
  ['#f9e11e', '#000000'],
])('the line below a link can be seen on %s with words of %s', (ground, words) => {
  main.style.background = ground;
  main.style.color = words;
  main.innerHTML = `<p>Zie ${ONE}.</p>`;
  linked.read();
  expect(contrast(getComputedStyle(link()).textDecorationColor, ground)).toBeGreaterThanOrEqual(3);
});

describe('when the system forces its colours', () => {
  beforeAll(() => emulateMedia('forced-colors', 'active'));
  afterAll(() => emulateMedia('forced-colors', 'none'));

  test('a link has the colour of links', () => {
    main.innerHTML = `<p>Zie ${ONE} en <a href="https://example.org/">elders</a>.</p>`;
    linked.read();
    const other = getComputedStyle(main.querySelector('a:not([data-kamernoot])')!).color;
    expect(getComputedStyle(link()).color).toBe(other);
  });
});
