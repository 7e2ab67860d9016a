import type { CitingText, PageReading } from '../../../utils/reading/read-text';
import { createReadingLoop } from '../../../utils/reading/reading-loop';
import type { PageSummary } from '../../../utils/reading/types';
import { createParagraphCache } from '../../../utils/references/paragraph-cache';
import {
  createTableLookups,
  type TableAnswers,
  type TableQuestions,
} from '../../../utils/references/table-lookups';
import type { PageText } from '../../../utils/text/page-text';
import { createPageLinks, type PageLinks, type PageLinksOptions } from './page-links';
import type { PageSource } from './page-source';

export interface LivePageOptions extends Pick<PageLinksOptions, 'isOurs' | 'describe'> {
  /** What is read: a page of the web, or a file that is shown. */
  source: PageSource;
  /** Asks what exists of what is cited; null when nobody answers. */
  lookUp(questions: TableQuestions): Promise<TableAnswers | null>;
  /** The page was read, or could not be. */
  onRead(): void;
  /** What was read before leads to other nodes now: what stands in the page has to be looked for again. */
  onMoved(): void;
}

/** A page that is read again whenever it changes, with links of what it cites. */
export interface LivePage {
  /** Resolves when the page was read, or could not be, for the first time. */
  readonly firstReading: Promise<void>;
  /** What was read last; null when there was nothing to read. */
  readonly reading: PageReading | null;
  readonly summary: PageSummary | null;
  /** Its text as it stands at this moment; null when there is none. */
  readonly text: PageText | null;
  readonly links: Pick<PageLinks, 'size' | 'referenceOf' | 'linkAt'>;
  /** Begins to read. */
  start(): void;
  /** Turns links on or off. They begin off: a page that waits for its framework must not be touched. */
  setLinks(wanted: boolean): void;
  /** Reads it soon: it may be another page now. */
  reread(): void;
  /** Leaves the page as if Kamernoot had never been there. */
  stop(): void;
}

export function createLivePage({
  source,
  isOurs,
  describe,
  lookUp,
  onRead,
  onMoved,
}: LivePageOptions): LivePage {
  const loop = createReadingLoop(read);
  const lookups = createTableLookups();
  const cache = createParagraphCache();
  let reading: PageReading | null = null;
  /** Null when it has to be read again. */
  let text: PageText | null = null;
  /** How often the page changed itself. */
  let changes = 0;
  let stopped = false;
  let wasRead = (): void => {};
  const firstReading = new Promise<void>((resolve) => (wasRead = resolve));
  const links = createPageLinks({
    root: source.root,
    isOurs,
    describe,
    onChange() {
      text = null;
      changes++;
      loop.request();
    },
    onSet() {
      text = null;
      onMoved();
    },
  });

  async function read(): Promise<void> {
    const { tables } = lookups;
    try {
      // The links come first: nothing else of a reading is seen in the page.
      const onReferences = (cited: CitingText): Promise<void> => links.set(cited);
      reading = await source.read({ tables, cache, onReferences }, () => changes);
    } catch (error) {
      // A page that cannot be read must go on working; there is nothing the user could do about it.
      console.warn('Kamernoot could not read this page', error instanceof Error ? error.stack : error);
      reading = null;
    }
    if (!reading) await links.set(null);
    wasRead();
    if (stopped) return;
    onRead();
    void askWhatExists();
  }

  /** Asks what exists of what is cited here, and reads again with the answers. */
  async function askWhatExists(): Promise<void> {
    const questions = lookups.questions();
    const answers = questions && (await lookUp(questions));
    if (!questions || !answers) return;
    lookups.learn(questions, answers);
    loop.request();
  }

  return {
    firstReading,
    get reading() {
      return reading;
    },
    get summary() {
      return reading?.summary ?? null;
    },
    get text() {
      return (text ??= source.text());
    },
    links,
    start: loop.start,
    setLinks(wanted) {
      // What changed since the page was read gets its links now.
      if (links.want(wanted) && wanted) loop.request();
    },
    reread: loop.request,
    stop() {
      stopped = true;
      loop.stop();
      links.stop();
    },
  };
}
