import type { PassagePainter } from '../../../utils/anchors/paint';
import type { Whereabouts } from '../../../utils/anchors/whereabouts';
import type { Draft, Snippet, SnippetDraft } from '../../../utils/notebook/types';
import type { PageSummary } from '../../../utils/reading/types';
import type { PassageTools } from '../passages/passage-tools';
import type { KeptPassages } from '../passages/kept-passages';
import type { Drafts } from './drafts';
import type { LivePage } from './live-page';
import { createPageNotices, type PageNoticesOptions } from './page-notices';
import type { Places } from './places';
import { whenChanged } from './when-changed';

export interface PagePassagesOptions extends PageNoticesOptions {
  /** Asks the notebook what is kept of this page. */
  passages(summary: PageSummary): Promise<{ snippets: Snippet[]; drafts: Draft[]; goTo: string | null }>;
  /** Goes on with what was typed beside a passage, where that stands. */
  resume(draft: Draft, range: Range): void;
  /** Writes where a passage stands that was kept as words alone, with what the letter says of itself. */
  complete(passage: SnippetDraft): void;
  /** Tells the panel what became of the passages that were kept of this page. */
  publishWhereabouts(whereabouts: Whereabouts[]): void;
  /** What finds passages; null before it was fetched. */
  tools(): PassageTools | null;
  /** Fetches it; rejects when it cannot be had. */
  loadTools(): Promise<unknown>;
}

/** What the notebook holds of a page, painted where it stands. */
export interface PagePassages {
  /** What became of the passages that were kept of this page. */
  readonly whereabouts: Whereabouts[];
  /** Asks the notebook again and paints what it says. */
  refresh(): Promise<void>;
  /** Looks for the passages again, paints them where they stand now, and shows the one that is waited for. */
  followPage(): void;
  /** Shows a passage to the user, or goes on with a draft of one; false when it is not found in the page. */
  show(id: string): Promise<boolean>;
  /** The passages that stand at a point of the window. */
  at(point: { x: number; y: number }): Snippet[];
  /** The page may be another one. @param address without noise */
  turnTo(address: string): void;
}

/** For how long a passage that was asked for is waited for, in milliseconds: later the user reads something else. */
const PATIENCE_MILLISECONDS = 15_000;

interface Parts {
  page: Pick<LivePage, 'summary' | 'text'>;
  places: Places;
  drafts: Drafts;
  painter: Pick<PassagePainter, 'paint'>;
}

export function createPagePassages(
  { page, places, drafts, painter }: Parts,
  options: PagePassagesOptions,
): PagePassages {
  const { loadTools, tools } = options;
  const notices = createPageNotices(options);
  const publish = whenChanged<Whereabouts[]>(options.publishWhereabouts, []);
  /** Null when nothing is kept, and before the tools are there that find it. */
  let kept: KeptPassages | null = null;
  /** The passage that the user asked to see, until it is shown: its text may come later than the rest of the page. */
  let asked: { id: string; url: string; until: number } | null = null;
  let complete: ReturnType<PassageTools['createCompletion']> | undefined;

  function paint(): void {
    painter.paint(kept?.locate() ?? []);
    complete?.(page.summary, kept?.locatedWords ?? [], drafts.at);
    publish(kept?.whereabouts ?? []);
  }

  async function show(id: string): Promise<boolean> {
    const found = kept?.look(id);
    if (!found) return false;
    const { span, draft } = found;
    return places.show(span, draft ? (range) => options.resume(draft, range) : undefined);
  }

  /** Leads the user to the passage that was asked for, if it is still to be shown. Tells whether it is now. */
  async function lead(): Promise<boolean> {
    const wanted = asked;
    if (!wanted || wanted.url !== page.summary?.url || performance.now() > wanted.until) return false;
    // Not twice at the same time.
    asked = null;
    const isLed = await show(wanted.id);
    if (!isLed) asked ??= wanted;
    return isLed;
  }

  return {
    get whereabouts() {
      return kept?.whereabouts ?? [];
    },
    async refresh() {
      const { summary } = page;
      if (!summary) return;
      // The page may become another one meanwhile, of which it is asked by itself.
      const isOpen = (): boolean => page.summary?.url === summary.url;
      const { goTo, ...answer } = await options.passages(summary);
      if (!isOpen()) return;
      if (answer.snippets.length + answer.drafts.length > 0) await loadTools().catch(() => {});
      if (!isOpen()) return;
      kept = tools()?.keptPassages(answer, () => page.text) ?? null;
      complete ??= tools()?.createCompletion(options.complete);
      paint();
      if (goTo !== null)
        asked = { id: goTo, url: summary.url, until: performance.now() + PATIENCE_MILLISECONDS };
      const isLed = await lead();
      if (isOpen()) notices.say(summary, kept, isLed);
    },
    followPage() {
      paint();
      void lead();
    },
    show,
    at: (point) => kept?.at(point) ?? [],
    turnTo: notices.turnTo,
  };
}
