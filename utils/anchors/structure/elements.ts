import { firstRunAfter } from '../../text/first-run-after';
import { isBlock } from '../../text/layout';
import type { PageText } from '../../text/page-text';
import { offsetOfNode } from '../../text/positions';
import { isElement, nameOf, parentOf } from '../../text/safe-dom';
import type { RangeSelector, XPathSelector } from '../types';
import { elementAt, pathOf } from './element-path';
import type { TextStructure } from './types';

/** The structure of a page: its paragraphs, headings, items and cells, with places in the text that is read of them. */
export function structureOfPage(page: PageText): TextStructure {
  /** @param width how far behind the code unit at `offset` the boundary lies */
  function boundaryAt(offset: number, width: 0 | 1): XPathSelector | null {
    const node = page.runs[firstRunAfter(page.runs, offset)]?.node;
    const block = node ? blockOf(node) : null;
    const value = block && pathOf(block);
    if (!block || !value) return null;
    const at = offset + width - offsetOfNode(page, block);
    return at < 0
      ? null
      : { type: 'XPathSelector', value, refinedBy: { type: 'TextPositionSelector', start: at, end: at } };
  }

  function offsetOf(selector: RangeSelector['startSelector']): number | null {
    const document = page.runs[0]?.node.ownerDocument;
    if (!document || selector.type !== 'XPathSelector') return null;
    const element = elementAt(document, selector.value);
    if (!element) return null;
    try {
      return offsetOfNode(page, element) + selector.refinedBy.start;
    } catch {
      // The page changed after it was read: it will be read again.
      return null;
    }
  }

  return {
    selectorOf({ start, end }) {
      const startSelector = boundaryAt(start, 0);
      const endSelector = boundaryAt(end - 1, 1);
      return startSelector && endSelector && { type: 'RangeSelector', startSelector, endSelector };
    },
    spanOf({ startSelector, endSelector }) {
      const start = offsetOf(startSelector);
      const end = offsetOf(endSelector);
      return start === null || end === null || start >= end || end > page.text.length ? null : { start, end };
    },
  };
}

/** The paragraph, item or cell that a text stands in. */
function blockOf(node: Text): Element | null {
  let parent = parentOf(node);
  while (isElement(parent) && !isBlock(nameOf(parent))) parent = parentOf(parent);
  return isElement(parent) ? parent : null;
}
