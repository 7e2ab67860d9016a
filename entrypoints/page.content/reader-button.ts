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
import style from './reader-button.css?inline';

/** More links than this no page has around its file. */
const MOST_LINKS = 2_000;

export interface ReaderButton {
  /** Puts the button beside the page's own link to a file; takes it away when there is none. */
  showFor(file: string | null): void;
  isHost(node: Node): boolean;
  remove(): void;
}

/** The button beside a page's own link to the letter's file, which opens that in the reader. */
export function createReaderButton(label: () => string, open: (file: string) => void): ReaderButton {
  let host: HTMLElement | null = null;
  let shown: string | null = null;

  function remove(): void {
    if (host) detach(host);
    host = null;
    shown = null;
  }

  return {
    isHost: (node) => node === host,
    remove,
    showFor(file) {
      if (host && isConnected(host) && shown === file) return;
      remove();
      const link = file === null ? undefined : linkTo(file);
      const parent = link && parentOf(link);
      if (!link || !parent || file === null) return;
      host = createHost(label(), () => open(file));
      shown = file;
      insertBefore(parent, host, nextSiblingOf(link));
    },
  };
}

function linkTo(file: string): Element | undefined {
  const base = new URL(location.href);
  return queryAll(document, 'a[href]')
    .slice(0, MOST_LINKS)
    .find((link) => fileAddress(attributeOf(link, 'href'), base) === file);
}

function createHost(label: string, press: () => void): HTMLElement {
  const host = createElement(document, FILE_BUTTON_NAME);
  host.style.cssText = 'all: initial !important; display: inline-block !important;';
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = createElement(document, 'style');
  sheet.textContent = style;
  root.append(sheet, button(label, '', press));
  return host;
}
