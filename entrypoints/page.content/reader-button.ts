import { FILE_BUTTON_NAME } from '../../utils/links/residue';
import { fileAddress } from '../../utils/sites/hosts';
import {
  attributeOf,
  createElement,
  detach,
  insertBefore,
  nextSiblingOf,
  parentOf,
  queryAll,
} from '../../utils/text/safe-dom';
import { button } from './clip-bar/elements';

export interface ReaderButton {
  /** What stands in the page. */
  host: HTMLElement;
  /** Puts the button beside the page's own link to a file; takes it away when there is none. */
  showFor(file: string | null): void;
}

/** The button beside a page's own link to the letter's file, which opens that in the reader. */
export function createReaderButton(label: () => string, open: (file: string) => void): ReaderButton {
  const host = createElement(document, FILE_BUTTON_NAME);
  // The browser draws the button as its own, light or dark; the page's rules do not reach it.
  host.style.cssText = 'all:initial!important;margin:0 8px!important';
  const root = host.attachShadow({ mode: 'closed' });
  const style = createElement(document, 'style');
  style.textContent = '@media print{:host{display:none!important}}';
  return {
    host,
    showFor(file) {
      detach(host);
      const base = new URL(location.href);
      const link =
        file && queryAll(document, 'a[href]').find((a) => fileAddress(attributeOf(a, 'href'), base) === file);
      if (!link) return;
      root.replaceChildren(
        style,
        button(label(), '', () => open(file)),
      );
      insertBefore(parentOf(link)!, host, nextSiblingOf(link));
    },
  };
}
