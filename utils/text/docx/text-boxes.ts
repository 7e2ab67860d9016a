import {
  attributeOf,
  createElement,
  detach,
  firstChildOf,
  insertBefore,
  parentOf,
  queryAll,
  textOf,
} from '../safe-dom';

/**
 * Text boxes are drawn as SVG, in which nobody looks for the words of a letter: they become elements of the page, in
 * the same place.
 */
export function openTextBoxes(container: Element): void {
  const document = container.ownerDocument;
  for (const box of queryAll(container, 'svg')) {
    const parent = parentOf(box);
    const contents = queryAll(box, 'foreignObject').filter((content) => textOf(content).trim() !== '');
    if (!parent || contents.length === 0) continue;
    const block = createElement(document, 'div');
    block.style.cssText = attributeOf(box, 'style') ?? '';
    // What stays where it is while the page scrolls could cover what is not the letter's.
    if (block.style.position === 'fixed') block.style.position = 'absolute';
    for (const content of contents) {
      for (let child = firstChildOf(content); child; child = firstChildOf(content))
        insertBefore(block, child, null);
    }
    insertBefore(parent, block, box);
    detach(box);
  }
}
