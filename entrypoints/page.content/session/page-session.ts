import { createPainter } from '../../../utils/anchors/paint';
import type { PageSummary } from '../../../utils/reading/types';
import { createDrafts, type Drafts } from './drafts';
import { createLivePage, type LivePage, type LivePageOptions } from './live-page';
import { createPagePassages, type PagePassages, type PagePassagesOptions } from './page-passages';
import { createPlaces, type Places } from './places';
import { whenChanged } from './when-changed';

export interface PageSessionOptions extends Omit<LivePageOptions, 'onRead' | 'onMoved'>, PagePassagesOptions {
  /** Tells the background and the panel what was read. */
  publish(summary: PageSummary): void;
}

/** What Kamernoot knows and shows of one page, from loading to leaving it. */
export interface PageSession {
  page: LivePage;
  places: Places;
  drafts: Drafts;
  passages: PagePassages;
  /** Shows which passage is about to be kept; null ends it. */
  markChosen(range: Range | null): void;
  /**
   * The user came back to the page, which the browser had kept as it was: it forgot what it was told of it, and the
   * notebook may have changed.
   */
  comeBack(): void;
  /** Leaves the page as if Kamernoot had never been there. */
  stop(): void;
}

export function createPageSession(options: PageSessionOptions): PageSession {
  const painter = createPainter();
  const publish = whenChanged(options.publish);
  /** Under another address, or by another name, other passages are kept of it. */
  const ask = whenChanged<string[]>(() => void passages.refresh());
  const page = createLivePage({
    ...options,
    onRead() {
      const { summary } = page;
      passages.turnTo(summary?.url ?? '');
      if (!summary) return;
      publish(summary);
      ask([summary.url, ...summary.ids]);
    },
    onMoved: () => passages.followPage(),
  });
  const places = createPlaces(page, options.source, painter);
  const drafts = createDrafts(page, options.tools);
  const passages = createPagePassages({ page, places, drafts, painter }, options);
  page.start();
  return {
    page,
    places,
    drafts,
    passages,
    markChosen: (range) => painter.choose(range?.cloneRange() ?? null),
    comeBack() {
      if (page.summary) options.publish(page.summary);
      void passages.refresh();
    },
    stop() {
      page.stop();
      painter.clear();
    },
  };
}
