import type { PassagePainter } from '../../../utils/anchors/paint';
import { isShown } from '../../../utils/text/hiding';
import { rangesOf, type Span } from '../../../utils/text/positions';
import { isElement, parentOf } from '../../../utils/text/safe-dom';
import type { LivePage } from './live-page';
import type { PageSource } from './page-source';
import { scrollIntoView } from './scroll';

/** Leads the user to places in a page. */
export interface Places {
  /**
   * Shows a place of the page's text; false when it does not stand there (any more).
   *
   * @param point says that it is this one; emphasises it when left out
   */
  show(place: Span, point?: (first: Range, ...others: Range[]) => void): Promise<boolean>;
  /**
   * Shows the reference that begins at an offset of the page's text; false when the page changed meanwhile or
   * hides that place.
   */
  showReference(start: number): Promise<boolean>;
}

export function createPlaces(
  page: Pick<LivePage, 'reading' | 'text' | 'links'>,
  source: Pick<PageSource, 'reveal'>,
  painter: Pick<PassagePainter, 'emphasise'>,
): Places {
  async function show(
    place: Span,
    point: (first: Range, ...others: Range[]) => void = painter.emphasise,
    mayShow: (range: Range) => boolean = () => true,
  ): Promise<boolean> {
    await source.reveal(place);
    const { text } = page;
    const [range, ...others] = text ? rangesOf(text, place) : [];
    if (!range || !mayShow(range)) return false;
    scrollIntoView(range);
    point(range, ...others);
    return true;
  }

  return {
    show: (place, point) => show(place, point),
    async showReference(start) {
      const reference = page.reading?.references.find((candidate) => candidate.start === start);
      if (!reference || !(await show(reference, undefined, isSeen))) return false;
      page.links.linkAt(start)?.focus({ preventScroll: true });
      return true;
    },
  };
}

function isSeen({ startContainer }: Range): boolean {
  const place = parentOf(startContainer);
  return !isElement(place) || isShown(place);
}
