import { TextLayer } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ANNOTATIONS, type PDFDocumentProxy, type PDFPageProxy, type PageViewport } from './open-pdf';
import { createLinkLayer } from './link-layer';

/** The size of a page in points, at scale 1. */
export interface PageSize {
  width: number;
  height: number;
}

export interface PageViewOptions {
  document: PDFDocumentProxy;
  /** From 1. */
  number: number;
  /** Until the page itself has been looked at. */
  size: PageSize;
  /** Its name for a screen reader. */
  label: string;
  /** Said in the place of a page that cannot be drawn. */
  failure: string;
  /** Shows the place that a link within the document leads to. */
  goTo(destination: unknown): void;
  /** The words of the page came or went. */
  onText(view: PageView): void;
}

/** The words of a page as they lie over its picture: the element of each item, in the order of pdf.js. */
export type TextElements = readonly HTMLElement[];

/** A canvas has at most so many pixels; a page that is shown larger is drawn coarser. */
const MOST_PIXELS = 16_000_000;
/** CSS pixels in a point. */
const PIXELS_PER_POINT = 96 / 72;

/** One page: a picture with its words over it while it is near the window, an empty sheet of the same size else. */
export class PageView {
  readonly element = document.createElement('section');
  readonly number: number;
  readonly #options: PageViewOptions;
  #page: PDFPageProxy | null = null;
  #canvas: HTMLCanvasElement | null = null;
  #layer: HTMLElement | null = null;
  #texts: TextElements | null = null;
  #drawing: { scale: number; cancel(): void } | null = null;
  #shown: Promise<void> | null = null;

  constructor(options: PageViewOptions) {
    this.#options = options;
    this.number = options.number;
    this.element.className = 'pdf-page';
    this.element.dataset['page'] = String(options.number);
    this.element.setAttribute('aria-label', options.label);
    this.#setSize(options.size);
  }

  /** The elements of its words; null while the page is far from the window. */
  get texts(): TextElements | null {
    return this.#texts;
  }

  /** Where the words lie; null while the page is far from the window. */
  get textLayer(): HTMLElement | null {
    return this.#layer;
  }

  /** Draws the page at a scale, unless that is done or at work. Resolves when its words are there. */
  show(scale: number): Promise<void> {
    if (this.#drawing?.scale === scale && this.#shown) return this.#shown;
    this.#drawing?.cancel();
    let isWanted = true;
    let cancelTask = (): void => {};
    this.#drawing = {
      scale,
      cancel: () => {
        isWanted = false;
        cancelTask();
      },
    };
    this.#shown = this.#draw(
      scale,
      () => isWanted,
      (cancel) => (cancelTask = cancel),
    );
    return this.#shown;
  }

  /** Gives the memory of the page back; its sheet stays. */
  release(): void {
    if (!this.#drawing) return;
    this.#drawing.cancel();
    this.#drawing = null;
    this.#shown = null;
    // Without this a browser keeps the pixels until it collects garbage.
    if (this.#canvas) this.#canvas.width = this.#canvas.height = 0;
    this.element.replaceChildren();
    this.#canvas = null;
    this.#layer = null;
    const had = this.#texts !== null;
    this.#texts = null;
    this.#page?.cleanup();
    if (had) this.#options.onText(this);
  }

  /** A picture of the page for paper, in dots per inch. */
  async picture(dotsPerInch: number): Promise<HTMLCanvasElement> {
    const page = await this.#load();
    const viewport = page.getViewport({ scale: dotsPerInch / 72 });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width);
    canvas.height = Math.floor(viewport.height);
    await page.render({ canvas, viewport, intent: 'print', annotationMode: ANNOTATIONS }).promise;
    return canvas;
  }

  async #load(): Promise<PDFPageProxy> {
    this.#page ??= await this.#options.document.getPage(this.number);
    return this.#page;
  }

  async #draw(scale: number, isWanted: () => boolean, onTask: (cancel: () => void) => void): Promise<void> {
    try {
      const page = await this.#load();
      const viewport = page.getViewport({ scale: scale * PIXELS_PER_POINT });
      this.#setSize({
        width: viewport.width / scale / PIXELS_PER_POINT,
        height: viewport.height / scale / PIXELS_PER_POINT,
      });
      if (!isWanted()) return;
      const painted = this.#paint(page, viewport, isWanted, onTask);
      await Promise.all([painted, this.#layer ? null : this.#writeText(page, viewport, isWanted)]);
    } catch (error) {
      if (!isWanted()) return;
      console.warn(`Kamernoot could not draw page ${this.number}`, error);
      const said = document.createElement('p');
      said.className = 'pdf-page-failure';
      said.textContent = this.#options.failure;
      this.element.append(said);
    }
  }

  async #paint(
    page: PDFPageProxy,
    viewport: PageViewport,
    isWanted: () => boolean,
    onTask: (cancel: () => void) => void,
  ): Promise<void> {
    const wanted = devicePixelRatio;
    const most = Math.sqrt(MOST_PIXELS / (viewport.width * viewport.height));
    const density = Math.min(wanted, most);
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(viewport.width * density);
    canvas.height = Math.floor(viewport.height * density);
    // The words are in the layer above it.
    canvas.setAttribute('aria-hidden', 'true');
    const task = page.render({
      canvas,
      viewport,
      transform: [density, 0, 0, density, 0, 0],
      annotationMode: ANNOTATIONS,
    });
    onTask(() => task.cancel());
    await task.promise;
    if (!isWanted()) return;
    // The old picture stays, stretched, until the new one is complete.
    const old = this.#canvas;
    this.element.prepend(canvas);
    this.#canvas = canvas;
    if (old) {
      old.remove();
      old.width = old.height = 0;
    }
  }

  async #writeText(page: PDFPageProxy, viewport: PageViewport, isWanted: () => boolean): Promise<void> {
    const layer = document.createElement('div');
    layer.className = 'pdf-text';
    const text = new TextLayer({
      textContentSource: await page.getTextContent(),
      container: layer,
      viewport,
    });
    await text.render();
    const links = createLinkLayer(await page.getAnnotations(), viewport, this.#options.goTo);
    if (!isWanted()) return;
    this.#layer = layer;
    this.#texts = text.textDivs;
    this.element.append(layer, links);
    this.#options.onText(this);
  }

  #setSize({ width, height }: PageSize): void {
    this.element.style.setProperty('--page-width', String(width));
    this.element.style.setProperty('--page-height', String(height));
  }
}
