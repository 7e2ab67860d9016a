import type { PDFDocumentProxy } from './open-pdf';
import { fittingScale, scrollToWords } from '../fitting-scale';
import { PageView, type PageSize } from './page-view';

export interface PdfViewOptions {
  document: PDFDocumentProxy;
  /** Where the pages are put. */
  container: HTMLElement;
  pageLabel(page: number): string;
  pageFailure: string;
  /** Another page is in the middle of the window. */
  onPage(page: number): void;
  /** They are shown larger or smaller; 1 is the real size. */
  onScale(scale: number): void;
  /** The words of a page came or went. */
  onText(view: PageView): void;
}

/** How wide pages are shown: as wide as fits, or a factor of their real size. */
export type Zoom = 'fit' | number;

/** Pages this far from the window are drawn, in heights of the window. */
const NEAR = '75% 0px';
/** Pages this far from the window give their memory back. */
const FAR = '250% 0px';
/** CSS pixels in a point. */
const PIXELS_PER_POINT = 96 / 72;

/** The pages of a document, one below the other. Only those near the window are drawn. */
export class PdfView {
  readonly pages: PageView[] = [];
  readonly #options: PdfViewOptions;
  readonly #near: IntersectionObserver;
  readonly #far: IntersectionObserver;
  readonly #middle: IntersectionObserver;
  readonly #resized: ResizeObserver;
  readonly #shown = new Set<PageView>();
  #zoom: Zoom = 'fit';
  #scale = 1;
  #firstWidth: number;
  #redraw: ReturnType<typeof setTimeout> | undefined;

  private constructor(options: PdfViewOptions, size: PageSize) {
    this.#options = options;
    this.#firstWidth = size.width;
    const { document: pdf, container } = options;
    for (let number = 1; number <= pdf.numPages; number++) {
      this.pages.push(
        new PageView({
          document: pdf,
          number,
          size,
          label: options.pageLabel(number),
          failure: options.pageFailure,
          goTo: (destination) => void this.#goToDestination(destination),
          onText: options.onText,
        }),
      );
    }
    container.replaceChildren(...this.pages.map(({ element }) => element));
    this.#near = this.#observe(NEAR, (view, isNear) => {
      if (isNear) this.#show(view);
    });
    this.#far = this.#observe(FAR, (view, isNear) => {
      if (!isNear) this.#release(view);
    });
    this.#middle = this.#observe('-50% 0px -50% 0px', (view, isThere) => {
      if (isThere) options.onPage(view.number);
    });
    this.#resized = new ResizeObserver(() => this.#fit());
    this.#fit();
    this.#resized.observe(container);
    for (const observer of [this.#near, this.#far, this.#middle]) {
      for (const { element } of this.pages) observer.observe(element);
    }
  }

  /** Shows a document: the first page decides how large the others are thought to be until they are seen. */
  static async open(options: PdfViewOptions): Promise<PdfView> {
    const first = await options.document.getPage(1);
    const { width, height } = first.getViewport({ scale: 1 });
    return new PdfView(options, { width, height });
  }

  setZoom(zoom: Zoom): void {
    this.#zoom = zoom;
    this.#fit();
  }

  /** Brings a page to the top of the window. */
  goToPage(number: number): void {
    this.pages[number - 1]?.element.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  /** Draws a page wherever it is; resolves when its words are there. */
  async need(number: number): Promise<void> {
    const view = this.pages[number - 1];
    if (!view) return;
    this.#shown.add(view);
    await view.show(this.#scale);
  }

  destroy(): void {
    clearTimeout(this.#redraw);
    for (const observer of [this.#near, this.#far, this.#middle, this.#resized]) observer.disconnect();
    for (const view of this.#shown) view.release();
    this.#options.container.replaceChildren();
  }

  #show(view: PageView): void {
    this.#shown.add(view);
    void view.show(this.#scale);
  }

  #release(view: PageView): void {
    // What is selected or has the keyboard must stay.
    const selection = getSelection();
    const isInUse =
      view.element.contains(document.activeElement) ||
      (selection !== null && !selection.isCollapsed && selection.containsNode(view.element, true));
    if (!isInUse && this.#shown.delete(view)) view.release();
  }

  #fit(): void {
    const { container } = this.#options;
    const natural = this.#firstWidth * PIXELS_PER_POINT;
    const fitting = fittingScale(container.clientWidth, natural);
    const scale = Math.max(0.1, Math.round(1000 * (this.#zoom === 'fit' ? fitting : this.#zoom)) / 1000);
    container.style.setProperty('--pdf-scale', String(scale));
    if (scale === this.#scale) return;
    this.#scale = scale;
    if (this.#zoom === 'fit') container.scrollLeft = scrollToWords(container.clientWidth, scale * natural);
    this.#options.onScale(scale);
    clearTimeout(this.#redraw);
    // The pictures are stretched meanwhile.
    this.#redraw = setTimeout(() => {
      for (const view of this.#shown) void view.show(this.#scale);
    }, 150);
  }

  async #goToDestination(destination: unknown): Promise<void> {
    const { document: pdf } = this.#options;
    try {
      const explicit =
        typeof destination === 'string' ? await pdf.getDestination(destination) : (destination as unknown[]);
      const target = explicit?.[0];
      const index =
        typeof target === 'number'
          ? target
          : await pdf.getPageIndex(target as Parameters<typeof pdf.getPageIndex>[0]);
      this.goToPage(index + 1);
    } catch {
      // A document may point to a page that it does not have.
    }
  }

  #observe(rootMargin: string, onChange: (view: PageView, isThere: boolean) => void): IntersectionObserver {
    return new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const view = this.pages[Number((target as HTMLElement).dataset['page']) - 1];
          if (view) onChange(view, isIntersecting);
        }
      },
      { rootMargin },
    );
  }
}
