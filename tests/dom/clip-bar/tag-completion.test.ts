import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { offerTags } from '../../../entrypoints/page.content/clip-bar/tag-completion';

const TAGS = ['asiel', 'asielzoekers', 'EU'];
let input: HTMLInputElement;
let list: HTMLElement;
let chosen: ReturnType<typeof vi.fn<() => void>>;

beforeEach(() => {
  vi.useFakeTimers();
  input = document.createElement('input');
  chosen = vi.fn<() => void>();
  list = offerTags({
    input,
    label: 'Tags',
    complete: async (typed) => TAGS.filter((tag) => tag.startsWith(typed)),
    onChoose: chosen,
  });
  document.body.append(input, list);
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

async function type(value: string): Promise<void> {
  input.value = value;
  input.dispatchEvent(new Event('input'));
  await vi.advanceTimersByTimeAsync(500);
}
function press(key: string): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, cancelable: true });
  input.dispatchEvent(event);
  return event;
}
const offered = () => Array.from(list.children, (option) => option.textContent);
const active = () => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent;

describe('tags while one is typed', () => {
  test('are offered for the last one, without those that are there already', async () => {
    await type('EU, as');
    expect(offered()).toEqual(['asiel', 'asielzoekers']);
    expect(input.getAttribute('aria-expanded')).toBe('true');
    await type('asiel, as');
    expect(offered()).toEqual(['asielzoekers']);
    await type('asiel, ');
    expect(list.hidden).toBe(true);
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  test('are gone through with the arrow keys, around the end, and taken with Enter', async () => {
    await type('EU, as');
    press('ArrowUp');
    expect(active()).toBe('asielzoekers');
    press('ArrowDown');
    expect(active()).toBe('asiel');
    expect(press('Enter').defaultPrevented).toBe(true);
    expect(input.value).toBe('EU, asiel, ');
    expect(chosen).toHaveBeenCalledOnce();
    expect(list.hidden).toBe(true);
  });

  test('leave Enter alone while none is chosen', async () => {
    await type('as');
    expect(press('Enter').defaultPrevented).toBe(false);
    expect(input.value).toBe('as');
  });

  test('are closed with Escape, which then closes nothing else', async () => {
    await type('as');
    expect(press('Escape').defaultPrevented).toBe(true);
    expect(list.hidden).toBe(true);
    expect(press('Escape').defaultPrevented).toBe(false);
  });

  test('are not shown for what stood in the field before somebody typed on', async () => {
    input.value = 'as';
    input.dispatchEvent(new Event('input'));
    vi.advanceTimersByTime(500);
    input.value = 'asw';
    await vi.advanceTimersByTimeAsync(0);
    expect(list.hidden).toBe(true);
  });
});
