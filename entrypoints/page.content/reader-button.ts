import { FILE_BUTTON_NAME } from '../../utils/links/residue';
import { fileAddress } from '../../utils/sites/hosts';
import {
  attributeOf,
  createElement,
  detach,
  insertBefore,
  isConnected,
  nextSiblingOf,
  parentOf,
  queryAll,
} from '../../utils/text/safe-dom';
import { button } from './clip-bar/elements';

export interface ReaderButton {
  /** Puts the button beside the page's own link to a file; takes it away when there is none. */
  showFor(file: string | null): void;
  isHost(node: Node): boolean;
}

/** The button beside a page's own link to the letter's file, which opens that in the reader. */
export function createReaderButton(label: () => string, open: (file: string) => void): ReaderButton {
  const host = createElement(document, FILE_BUTTON_NAME);
  // The page's own rules do not reach it.
  host.style.cssText = 'all: initial !important';
  const root = host.attachShadow({ mode: 'closed' });
  let shown: string | null = null;
  return {
    isHost: (node) => node === host,
    showFor(file) {
      if (isConnected(host) && shown === file) return;
      detach(host);
      shown = file;
      const link = file === null ? undefined : linkTo(file);
      if (!link) return;
      const press = button(label(), '', () => open(file!));
      // As the browser itself draws a button, light or dark, only apart from the link.
      press.style.margin = '0 8px';
      root.replaceChildren(press);
      insertBefore(parentOf(link)!, host, nextSiblingOf(link));
    },
  };
}

const linkTo = (file: string): Element | undefined =>
  queryAll(document, 'a[href]').find(
    (link) => fileAddress(attributeOf(link, 'href'), new URL(location.href)) === file,
  );
