import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';

/** Where the keyboard is. */
export interface KeyboardPlace {
  /** As a screen reader would call it, roughly: its label, else its words. */
  name: string;
  /** Whether it can be seen that the keyboard is there: the element, or one that it lies in, has an outline. */
  visible: boolean;
}

/** More stops than any screen has between two things that a test is about. */
const MOST_STOPS = 60;

/** Where the keyboard is in a page, or within a closed shadow root of it. */
export async function keyboardPlace(page: Page, root?: ElementHandle): Promise<KeyboardPlace> {
  const within = root ?? (await page.evaluateHandle(() => document));
  return (within as ElementHandle<Element>).evaluate((place) => {
    const active = (place as unknown as DocumentOrShadowRoot).activeElement as HTMLElement | null;
    if (!active || active === document.body) return { name: '', visible: false };
    const { labels } = active as HTMLInputElement;
    const name = active.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? active.textContent ?? '';
    let outlined: Element | null = active;
    for (let step = 0; step < 4 && outlined; step++) {
      const { outlineStyle, outlineWidth } = getComputedStyle(outlined);
      if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) break;
      outlined = step === 3 ? null : outlined.parentElement;
    }
    return { name: name.replace(/\s+/g, ' ').trim(), visible: outlined !== null };
  });
}

interface TabOptions {
  /** A closed shadow root that the way leads through. */
  root?: ElementHandle;
  /** Shift+Tab instead. */
  back?: boolean;
}

/**
 * Presses Tab until the keyboard is at what is called so.
 *
 * @param name the whole name, or what it has to match
 * @throws when Tab does not lead there, and when it leads to a place where the keyboard cannot be seen
 */
export async function tabTo(
  page: Page,
  name: string | RegExp,
  { root, back = false }: TabOptions = {},
): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await (back ? pressWith(page, 'Shift', 'Tab') : page.keyboard.press('Tab'));
    const place = await keyboardPlace(page, root);
    if (place.name !== '' && !place.visible)
      throw new Error(`The keyboard is not to be seen at “${place.name}”`);
    if (typeof name === 'string' ? place.name === name.replace(/\s+/g, ' ') : name.test(place.name)) return;
    passed.push(place.name);
  }
  throw new Error(`Tab does not lead to ${name}, only to ${passed.join(' | ')}`);
}

/** Presses a key while another is held. */
export async function pressWith(page: Page, held: KeyInput, key: KeyInput): Promise<void> {
  await page.keyboard.down(held);
  await page.keyboard.press(key);
  await page.keyboard.up(held);
}
