import type { PageViewport } from './open-pdf';

/** What pdf.js tells of an annotation, as far as links need it. */
interface LinkAnnotation {
  subtype?: string;
  /** The address, when pdf.js finds it safe. */
  url?: string;
  /** A place in the same document. */
  dest?: unknown;
  rect?: number[];
}

/**
 * The document's own links, over the page. Only addresses of https and places in the document itself are
 * followed: nothing is launched, submitted or run, whatever the document asks.
 */
export function createLinkLayer(
  annotations: LinkAnnotation[],
  viewport: PageViewport,
  goTo: (destination: unknown) => void,
): HTMLElement {
  const layer = document.createElement('div');
  layer.className = 'pdf-links';
  for (const { subtype, url, dest, rect } of annotations) {
    if (subtype !== 'Link' || rect?.length !== 4) continue;
    const link = url?.startsWith('https://') ? linkTo(url) : dest ? linkWithin(() => goTo(dest)) : null;
    if (!link) continue;
    place(link, rect, viewport);
    layer.append(link);
  }
  return layer;
}

function linkTo(url: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.rel = 'noopener noreferrer';
  link.title = url;
  link.setAttribute('aria-label', url);
  return link;
}

function linkWithin(go: () => void): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = '#';
  // The words below it are read by themselves; a stop of the keyboard without a name would only be in the way.
  link.tabIndex = -1;
  link.setAttribute('aria-hidden', 'true');
  link.addEventListener('click', (event) => {
    event.preventDefault();
    go();
  });
  return link;
}

function place(link: HTMLElement, rect: number[], viewport: PageViewport): void {
  const [left = 0, bottom = 0, right = 0, top = 0] = rect;
  const [x1 = 0, y1 = 0] = viewport.convertToViewportPoint(left, bottom) as number[];
  const [x2 = 0, y2 = 0] = viewport.convertToViewportPoint(right, top) as number[];
  const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(2)}%`;
  link.style.left = percent(Math.min(x1, x2), viewport.width);
  link.style.top = percent(Math.min(y1, y2), viewport.height);
  link.style.width = percent(Math.abs(x2 - x1), viewport.width);
  link.style.height = percent(Math.abs(y2 - y1), viewport.height);
}
