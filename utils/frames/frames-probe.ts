/** What is seen of a frame from the page that it stands in; everything of it is the page's own word. */
export interface SeenFrame {
  /** Where it leads, resolved; empty when it has no address of its own. */
  address: string;
  /** What the page calls it; may be empty. */
  title: string;
  /** Size in CSS pixels; 0 when it is not to be seen. */
  width: number;
  height: number;
  /** The kind of document in it, as `application/pdf`; empty when that is not known. */
  type: string;
  /** What it may do beyond an ordinary page, as its `allow` says. */
  allow: string;
  /** How many UTF-16 code units of text stand in it; null when the browser lets nobody look inside. */
  textLength: number | null;
}

/** A page and its frames. */
export interface SeenFrames {
  /** The address of the page. */
  page: string;
  frames: SeenFrame[];
}

/**
 * Looks at the frames of a page, in tree order.
 *
 * Runs in the page through `scripting.executeScript`, so it must stand by itself: it may use nothing from outside.
 * A page can shadow what a document is asked by name; of other elements it cannot.
 */
export function lookAtFrames(): SeenFrames {
  const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';
  const resolved = (address: string): string =>
    address !== '' && URL.canParse(address, location.href) ? new URL(address, location.href).href : '';
  const found: NodeListOf<Element> = Document.prototype.querySelectorAll.call(
    document,
    'iframe, frame, object, embed',
  );
  return {
    page: location.href,
    frames: [...found].map((element) => {
      const { width, height } = element.getBoundingClientRect();
      const isSeen = element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      const inside = (element as Partial<HTMLIFrameElement>).contentDocument ?? null;
      // Its body may be shadowed as well: then it is no element, or another one.
      const body: { innerText?: unknown } | null = inside && inside.body;
      const source = attribute(element, 'srcdoc') === '' ? attribute(element, 'src') : '';
      return {
        address: resolved(source || attribute(element, 'data')),
        title: attribute(element, 'title') || attribute(element, 'aria-label'),
        width: isSeen ? width : 0,
        height: isSeen ? height : 0,
        type: inside?.contentType ?? attribute(element, 'type'),
        allow: attribute(element, 'allow'),
        textLength: inside && (typeof body?.innerText === 'string' ? body.innerText.trim().length : 0),
      };
    }),
  };
}

/**
 * Resolves to true when the next frame of a page has loaded, and rejects or never settles when the page goes before.
 * Of a page that has not loaded itself it resolves to false at once: Chromium lets no page finish loading before what
 * runs in it.
 *
 * Runs in the page as `lookAtFrames` does.
 */
export function nextFrameLoaded(): Promise<boolean> {
  if (document.readyState !== 'complete') return Promise.resolve(false);
  return new Promise((resolve) => {
    const ending = new AbortController();
    document.addEventListener(
      'load',
      ({ target }) => {
        if (!(target instanceof Element) || !/^(?:iframe|frame|object|embed)$/i.test(target.localName))
          return;
        ending.abort();
        resolve(true);
      },
      { capture: true, signal: ending.signal },
    );
  });
}
