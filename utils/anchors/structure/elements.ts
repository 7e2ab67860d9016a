import { firstRunAfter } from '../../text/first-run-after';
import { isBlock } from '../../text/layout';
import type { PageText } from '../../text/page-text';
import { offsetOfNode } from '../../text/positions';
import { isElement, nameOf, parentOf } from '../../text/safe-dom';
import { structureBetween } from './between';
import { elementAt, pathOf } from './element-path';
import type { TextStructure } from './types';

/** The structure of a page: its paragraphs, headings, items and cells, with places in the text that is read of them. */
export function structureOfPage(page: PageText): TextStructure {
  return structureBetween({
    boundaryAt(offset, width) {
      const node = page.runs[firstRunAfter(page.runs, offset)]?.node;
      const block = node ? blockOf(node) : null;
      const value = block && pathOf(block);
      if (!block || !value) return null;
      const at = offset + width - offsetOfNode(page, block);
      if (at < 0) return null;
      return {
        type: 'XPathSelector',
        value,
        refinedBy: { type: 'TextPositionSelector', start: at, end: at },
      };
    },
    offsetOf(boundary) {
      const document = page.runs[0]?.node.ownerDocument;
      if (!document || boundary.type !== 'XPathSelector') return null;
      const element = elementAt(document, boundary.value);
      if (!element) return null;
      try {
        const offset = offsetOfNode(page, element) + boundary.refinedBy.start;
        return offset > page.text.length ? null : offset;
      } catch {
        // The page changed after it was read: it will be read again.
        return null;
      }
    },
  });
}

/** The paragraph, item or cell that a text stands in. */
function blockOf(node: Text): Element | null {
  let parent = parentOf(node);
  while (isElement(parent) && !isBlock(nameOf(parent))) parent = parentOf(parent);
  return isElement(parent) ? parent : null;
}
