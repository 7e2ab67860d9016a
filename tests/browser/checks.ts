import axe from 'axe-core';
import type { Translator } from '../../utils/i18n';

/** WCAG 2.2 AA, as axe calls it. */
export const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** Smallest size of anything that can be pressed (WCAG 2.5.8), in CSS pixels. */
export const LEAST_TARGET = 24;

const TARGETS =
  'button, a, summary, textarea, select, input:not([type=radio], [type=checkbox]), [role="tab"]';
/** Fractions of pixels are no fault. */
const TOLERANCE = 1;

/** What axe finds wrong with what is shown. */
export async function violations(rules = WCAG): Promise<string[]> {
  const { violations: found } = await axe.run(document, { runOnly: rules });
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Opens everything that can be unfolded, so that it is looked at as well. */
export function unfold(): void {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

const visible = (root: ParentNode): HTMLElement[] =>
  Array.from(root.querySelectorAll<HTMLElement>('*')).filter(
    (element) =>
      element.checkVisibility() &&
      !element.closest('.visually-hidden, .announcer, svg, [aria-hidden="true"]'),
  );

/** What is wider than its place: beside the window, to be scrolled to sideways, or cut off without a sign of it. */
export function tooWide(root: ParentNode = document.body): string[] {
  const width = document.documentElement.clientWidth;
  return visible(root).flatMap((element) => {
    const { left, right } = element.getBoundingClientRect();
    const { overflowX, textOverflow } = getComputedStyle(element);
    const holdsMore =
      element.scrollWidth > element.clientWidth + TOLERANCE &&
      overflowX !== 'visible' &&
      textOverflow !== 'ellipsis' &&
      !element.matches('input, textarea');
    const isBeside = left < -TOLERANCE || right > width + TOLERANCE;
    return holdsMore || isBeside || hasWordsBeside(element, width)
      ? [`${Math.round(left)}–${Math.round(right)}: ${openingTag(element)}`]
      : [];
  });
}

/** Words may reach further than the box that they stand in. */
function hasWordsBeside(element: HTMLElement, width: number): boolean {
  if (getComputedStyle(element).overflowX !== 'visible') return false;
  return Array.from(element.childNodes).some((node) => {
    if (!(node instanceof Text)) return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect().right > width + TOLERANCE;
  });
}

/** What can be pressed and is hard to hit. */
export function smallTargets(root: ParentNode = document): string[] {
  return Array.from(root.querySelectorAll(TARGETS))
    .filter((target) => target.checkVisibility())
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => Math.min(box.width, box.height) < LEAST_TARGET)
    .map(({ target, box }) => `${box.width} × ${box.height}: ${openingTag(target)}`);
}

const openingTag = (element: Element): string => element.outerHTML.slice(0, 160);

const longer = (text: string): string => `${text} ${'langer '.repeat(Math.ceil((text.length * 0.4) / 7))}`;

/** The same words, as much longer as the longest translations are. */
export function lengthened<Key extends string>(t: Translator<Key>): Translator<Key> {
  return Object.assign(((key, values) => longer(t(key, values))) as Translator<Key>, {
    language: t.language,
    date: t.date,
    number: t.number,
  });
}
