import { HOST_NAME } from '../../utils/links/residue';
import { createElement, detach, insertBefore, parentOf, queryAll, rootOf } from '../../utils/text/safe-dom';

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

/** What the page may have laid over us, or taken away with us in it. */
const LAYER_EVENTS = ['toggle', 'close', 'fullscreenchange'];

/** @param adopt gives a style to the insides where style elements are forbidden */
export function createInPageHost(
  document: Document,
  adopt?: (root: ShadowRoot, css: string) => void,
): InPageHost {
  const host = createElement(document, HOST_NAME);
  // The page must neither lay it out nor hide it; light or dark is the browser's choice and not the page's.
  host.style.cssText =
    'all: initial !important; direction: ltr !important; position: fixed !important; inset: 0 auto auto 0 !important; ' +
    'z-index: 2147483647 !important; display: block !important; color-scheme: light dark !important;';
  const root = host.attachShadow({ mode: 'closed' });
  let lastStyle: HTMLStyleElement | null = null;
  for (const type of PRIVATE_EVENTS) host.addEventListener(type, (event) => event.stopPropagation());
  host.addEventListener(
    'click',
    (event) => {
      if (isAsMade()) return;
      event.stopImmediatePropagation();
      event.preventDefault();
    },
    true,
  );
  for (const type of LAYER_EVENTS) {
    document.addEventListener(
      type,
      ({ target }) => {
        if (target !== host && parentOf(host)) raise();
      },
      true,
    );
  }

  /** Whether it looks as we made it. A script of the page can make it transparent, to have people press what they do not see. */
  function isAsMade(): boolean {
    const { opacity, visibility, filter, clipPath, maskImage } = getComputedStyle(host);
    return [opacity, visibility, filter, clipPath, maskImage].join() === '1,visible,none,none,none';
  }

  /** Lays it over everything. Outside of a modal dialog or a full screen nothing is used or seen: there it goes inside. */
  function raise(): void {
    const place = queryAll(document, ':modal').at(-1) ?? rootOf(document);
    if (parentOf(host) !== place) insertBefore(place, host, null);
    host.popover = 'manual';
    host.hidePopover();
    host.showPopover();
    // As large as the user chose text to be in the browser, whatever the page makes of its own.
    host.style.setProperty('zoom', `${1 / place.currentCSSZoom}`, 'important');
    host.style.setProperty('--kn-unit', getComputedStyle(host).fontSize);
  }

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
      if (parentOf(element) !== root) root.append(element);
      raise();
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
