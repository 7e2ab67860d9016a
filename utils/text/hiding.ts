import { attributeOf, hasAttributes } from './safe-dom';

/**
 * Why nobody sees a part of a page. `closed`: the reader can open it, as `<details>` and dialogs; `unseen`: the
 * page keeps it away, or shows it as an ornament that repeats what stands elsewhere.
 */
export type Hiding = 'closed' | 'unseen';

/** What a page hides with its style sheet is one of these: asking every paragraph would cost too much. */
const CONTAINERS = new Set(
  'div section article aside dialog main nav header footer form ul ol table'.split(' '),
);
/** How many containers of one page are asked about. */
const MOST_QUESTIONS = 1_000;

/** Absent in browsers before 2024 and where nothing is laid out. */
const checkVisibility = (Element.prototype as Partial<Element>).checkVisibility;

/** Whether an element is to be seen at this moment; true where the browser cannot tell. */
export const isShown = (element: Element): boolean => checkVisibility?.call(element) ?? true;

/**
 * Makes the function that tells whether an element hides what is in it; null when it does not. It asks for
 * attributes, and of containers for their style, which is no layout. An element inside a hidden one need not be
 * asked about.
 */
export function createHidingTest(): (element: Element, name: string) => Hiding | null {
  let questions = 0;
  return (element, name) => {
    if (name === 'details' || name === 'dialog') {
      if (attributeOf(element, 'open') === null) return 'closed';
    }
    if (hasAttributes(element)) {
      const hidden = attributeOf(element, 'hidden');
      if (hidden !== null) return hidden.toLowerCase() === 'until-found' ? 'closed' : 'unseen';
      if (attributeOf(element, 'aria-hidden') === 'true') return 'unseen';
    }
    if (!checkVisibility || !CONTAINERS.has(name) || questions >= MOST_QUESTIONS) return null;
    questions++;
    if (checkVisibility.call(element)) return null;
    return attributeOf(element, 'role') === 'dialog' ? 'closed' : 'unseen';
  };
}
