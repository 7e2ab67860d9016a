import { HOST_NAME } from '../../utils/links/residue';
import {
  createElement,
  detach,
  insertBefore,
  isConnected,
  parentOf,
  rootOf,
} from '../../utils/text/safe-dom';

/** The one element that Kamernoot shows its own things in; its insides are closed to the page. */
export interface InPageHost {
  /** Adds to the style of everything inside; the page's own does not reach it. */
  addStyle(css: string): void;
  /** Puts an element into the page (and the host too, at the first). */
  show(element: HTMLElement): void;
  /** Takes an element away; the host goes with the last one. */
  hide(element: HTMLElement): void;
  /** The element that has the focus inside, if any. */
  activeElement(): Element | null;
  isHost(node: Node): boolean;
  remove(): void;
}

/** Events that are ours alone: a page's shortcuts must not hear what is typed in a note. */
const PRIVATE_EVENTS = (
  'keydown keyup keypress beforeinput input change copy cut paste compositionstart compositionupdate ' +
  'compositionend click dblclick mousedown mouseup pointerdown pointerup touchstart touchend focusin focusout ' +
  'contextmenu dragstart drop wheel'
).split(' ');

/** @param adopt gives a style to the insides where style elements are forbidden */
export function createInPageHost(
  document: Document,
  adopt?: (root: ShadowRoot, css: string) => void,
): InPageHost {
  const host = createElement(document, HOST_NAME);
  // The page must neither lay it out nor hide it; light or dark is the browser's choice and not the page's.
  host.style.cssText =
    'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; ' +
    'height: 0 !important; z-index: 2147483647 !important; display: block !important; ' +
    'color-scheme: light dark !important;';
  const root = host.attachShadow({ mode: 'closed' });
  let lastStyle: HTMLStyleElement | null = null;
  for (const type of PRIVATE_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());

  return {
    addStyle(css) {
      if (adopt) {
        adopt(root, css);
        return;
      }
      const style = createElement(document, 'style');
      style.textContent = css;
      if (lastStyle) lastStyle.after(style);
      else root.prepend(style);
      lastStyle = style;
    },
    show(element) {
      if (!isConnected(host)) insertBefore(rootOf(document), host, null);
      if (parentOf(element) !== root) root.append(element);
    },
    hide(element) {
      element.remove();
      if (root.lastElementChild === lastStyle) detach(host);
    },
    activeElement: () => root.activeElement,
    isHost: (node) => node === host,
    remove: () => detach(host),
  };
}
