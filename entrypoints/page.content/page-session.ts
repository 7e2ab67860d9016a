import type { Whereabouts } from '../../utils/anchors/whereabouts';
import { createPainter } from '../../utils/anchors/paint';
import { createReferenceLinks } from '../../utils/links/reference-links';
import { watchPage, type PageWatch } from '../../utils/links/page-watch';
import type { Draft, Snippet, SnippetDraft } from '../../utils/notebook/types';
import type { CitingText, PageReading } from '../../utils/reading/read-text';
import { createSlices } from '../../utils/reading/slices';
import { createReadingLoop } from '../../utils/reading/reading-loop';
import type { PageSummary } from '../../utils/reading/types';
import { isKnownAddress } from '../../utils/references/address';
import { createParagraphCache } from '../../utils/references/paragraph-cache';
import {
  createTableLookups,
  type TableAnswers,
  type TableQuestions,
} from '../../utils/references/table-lookups';
import type { Reference } from '../../utils/references/types';
import { isShown } from '../../utils/text/hiding';
import { isElement, parentOf } from '../../utils/text/safe-dom';
import type { PageText } from '../../utils/text/page-text';
import { rangeOf, rangesOf, spanOf, type Span } from '../../utils/text/positions';
import { createCompletion } from './passages/complete-passages';
import type { PassageTools } from './passages/find-passages';
import { KeptPassages } from './passages/kept-passages';
import type { PageSource } from './page-source';
import { scrollIntoView } from './scroll';

export interface PageSessionOptions {
  /** What is read: a page of the web, or a file that is shown. */
  source: PageSource;
  /** Tells nodes that Kamernoot itself put into the page. */
  isOurs(node: Node): boolean;
  /** What a screen reader says of a reference beside its words. */
  describe(reference: Reference): string;
  /** Tells the background and the panel what was read. */
  publish(summary: PageSummary): void;
  /** Asks what exists of what is cited; null when nobody answers. */
  lookUp(questions: TableQuestions): Promise<TableAnswers | null>;
  /** Asks the notebook what is kept of this page. */
  passages(summary: PageSummary): Promise<{ snippets: Snippet[]; drafts: Draft[]; goTo: string | null }>;
  /** Goes on with what was typed beside a passage, where that stands. */
  resume(draft: Draft, range: Range): void;
  /** Writes where a passage stands that was kept as words alone, with what the letter says of itself. */
  complete(passage: SnippetDraft): void;
  /** Tells the panel what became of the passages that were kept of this page. */
  publishWhereabouts(whereabouts: Whereabouts[]): void;
  /**
   * Says what was typed here on earlier visits, where its passage is found; called once for every page.
   *
   * @returns what takes that back, for when the page becomes another one
   */
  onDrafts(drafts: Draft[]): () => void;
  /**
   * Says what was kept of this letter at other addresses, oldest first; called once for every page.
   *
   * @param here the first of it that stands here too; null when none does
   * @returns what takes that back, for when the page becomes another one
   */
  onKeptElsewhere(kept: Snippet[], here: Snippet | null): () => void;
  /** What finds passages and makes drafts; null before it was fetched. */
  tools(): PassageTools | null;
  /** Fetches it; rejects when it cannot be had. */
  loadTools(): Promise<unknown>;
}

/** What Kamernoot knows and shows of one page, from loading to leaving it. */
export class PageSession {
  readonly #options: PageSessionOptions;
  readonly #links;
  readonly #painter = createPainter();
  readonly #loop = createReadingLoop(() => this.#read());
  readonly #watch: PageWatch;
  readonly #lookups = createTableLookups();
  readonly #cache = createParagraphCache();
  /** Resolves when the page was read, or could not be, for the first time. */
  readonly firstReading: Promise<void>;
  #wasRead = (): void => {};
  #reading: PageReading | null = null;
  /** What the page cites, which is known before the rest of its reading. */
  #cited: CitingText | null = null;
  /** The page's text as it stands now; null when it has to be read again. */
  #text: PageText | null = null;
  readonly #kept: KeptPassages;
  readonly #complete;
  #publishedWhereabouts = '[]';
  /** What was said about the page that is open: each is said once, and taken back when the page is another one. */
  readonly #said = new Map<'drafts' | 'elsewhere', () => void>();
  /** Of the page that was read last, without noise. */
  #address = '';
  #linksWanted = false;
  /** How often the page changed itself. */
  #changes = 0;
  #stopped = false;
  #published = '';
  #identity = '';

  constructor(options: PageSessionOptions) {
    this.#options = options;
    this.#complete = createCompletion(options.complete);
    this.firstReading = new Promise((resolve) => (this.#wasRead = resolve));
    this.#kept = new KeptPassages({ text: () => this.#currentText(), tools: options.tools });
    this.#links = createReferenceLinks({
      describe: options.describe,
      isAllowed: isKnownAddress,
      isOurs: options.isOurs,
    });
    this.#watch = watchPage(
      options.source.root,
      (records) => this.#links.absorb(records),
      () => this.#changed(),
    );
    this.#loop.start();
  }

  get summary(): PageSummary | null {
    return this.#reading?.summary ?? null;
  }

  /** Turns links on or off. They begin off: a page that waits for its framework must not be touched. */
  setLinks(wanted: boolean): void {
    if (wanted === this.#linksWanted) return;
    this.#linksWanted = wanted;
    void this.#applyLinks();
    // What changed since that was read gets its links now.
    if (wanted) this.#loop.request();
  }

  /** The page may be another one now. */
  reread(): void {
    this.#loop.request();
  }

  /** Asks the notebook again and paints what it says. */
  async refreshPassages(): Promise<void> {
    const { summary } = this;
    if (!summary) return;
    const { goTo, ...kept } = await this.#options.passages(summary);
    // The page may have become another one meanwhile, of which it is asked by itself.
    if (summary.url !== this.#address) return;
    this.#kept.replace(kept);
    if (!this.#kept.isEmpty) await this.#options.loadTools().catch(() => {});
    if (summary.url !== this.#address) return;
    this.#paint();
    const isLed = goTo !== null && (await this.showSnippet(goTo));
    if (summary.url === this.#address) this.#say(summary, isLed);
  }

  /**
   * Says what the user may not know of. A draft whose passage stands here no more is offered in the panel.
   *
   * @param isLed whether the user was just led to a passage here: then they know
   */
  #say({ url, letter }: PageSummary, isLed: boolean): void {
    if (!this.#said.has('drafts')) {
      const drafts = isLed ? [] : this.#kept.standingDrafts();
      this.#said.set('drafts', drafts.length > 0 ? this.#options.onDrafts(drafts) : () => {});
    }
    const { kept, here } = this.#kept.keptElsewhere(url);
    if (!letter.isLetter || kept.length === 0 || isLed || this.#said.has('elsewhere')) return;
    this.#said.set('elsewhere', this.#options.onKeptElsewhere(kept, here));
  }

  /** The page is another one: what was said about the one before goes. */
  #turnTo(address: string): void {
    if (address === this.#address) return;
    this.#address = address;
    for (const takeBack of this.#said.values()) takeBack();
    this.#said.clear();
  }

  /** Whether a range of the page holds text that can be kept. */
  holdsText(range: Range): boolean {
    const text = this.#currentText();
    return this.#reading !== null && text !== null && spanOf(text, range) !== null;
  }

  /** A draft of what a range of the page holds; null when it holds no text, and before the tools are there. */
  draftOf(range: Range): SnippetDraft | null {
    const text = this.#currentText();
    return (text && this.#reading && this.#tools?.draftOfRange(text, this.#reading, range)) ?? null;
  }

  /** A draft of words that stand in the page; null when they do not, or in several places. */
  draftOfWords(words: string): SnippetDraft | null {
    const text = this.#currentText();
    return (text && this.#reading && this.#tools?.draftOfWords(text, this.#reading, words)) ?? null;
  }

  /** Shows which passage is about to be kept; null ends it. */
  markChosen(range: Range | null): void {
    this.#painter.choose(range?.cloneRange() ?? null);
  }

  /** Where a draft was taken from; null when the page changed since. */
  rangeOfDraft({ anchor: { position } }: SnippetDraft): Range | null {
    const text = this.#currentText();
    return position && text && rangeOf(text, position);
  }

  /** Shows a passage to the user, or goes on with a draft of one; false when it is not found in the page. */
  async showSnippet(id: string): Promise<boolean> {
    const place = this.#kept.look(id);
    const [range, ...others] = place ? await this.#reveal(place.span) : [];
    if (!range) return false;
    scrollIntoView(range);
    if (place?.draft) this.#options.resume(place.draft, range);
    else this.#painter.emphasise(range, ...others);
    return true;
  }

  /** What became of the passages that were kept of this page. */
  get whereabouts(): Whereabouts[] {
    return this.#kept.whereabouts;
  }

  /** Shows a place of the page's text; false when the page changed meanwhile. */
  async showPlace(place: Span): Promise<boolean> {
    const [range, ...others] = await this.#reveal(place);
    if (!range) return false;
    scrollIntoView(range);
    this.#painter.emphasise(range, ...others);
    return true;
  }

  /** A draft of what stands in a place of the page's text; null before the tools are there. */
  draftAt(place: Span): SnippetDraft | null {
    const text = this.#currentText();
    const reading = this.#reading;
    if (!text || !reading || place.end > text.text.length) return null;
    return this.#tools?.draftAt(text, reading, place) ?? null;
  }

  /** The passages that stand at a point of the window. */
  snippetsAt(point: { x: number; y: number }): Snippet[] {
    return this.#kept.at(point);
  }

  /** Whether links of ours stand in the page. */
  get hasLinks(): boolean {
    return this.#links.size > 0;
  }

  /** The reference that a link of ours leads to; null for any other element. */
  referenceOf(link: Element): Reference | null {
    return this.#links.referenceOf(link);
  }

  /**
   * Shows the reference that begins at an offset of the page's text; false when the page changed meanwhile or
   * hides that place.
   */
  async showReference(start: number): Promise<boolean> {
    const reference = this.#reading?.references.find((candidate) => candidate.start === start);
    const [range, ...others] = reference ? await this.#reveal(reference) : [];
    if (!range) return false;
    const place = parentOf(range.startContainer);
    if (isElement(place) && !isShown(place)) return false;
    scrollIntoView(range);
    this.#painter.emphasise(range, ...others);
    this.#links.linkAt(start)?.focus({ preventScroll: true });
    return true;
  }

  /** Leaves the page as if Kamernoot had never been there. */
  stop(): void {
    this.#stopped = true;
    this.#loop.stop();
    this.#watch.quietly(() => this.#links.removeAll());
    this.#watch.stop();
    this.#painter.clear();
  }

  /** Has a place in the document and gives its ranges; none when it is not there (any more). */
  async #reveal(span: Span): Promise<Range[]> {
    await this.#options.source.reveal(span);
    const text = this.#currentText();
    return text ? rangesOf(text, span) : [];
  }

  #changed(): void {
    this.#text = null;
    this.#changes++;
    this.#loop.request();
  }

  async #read(): Promise<void> {
    const { tables } = this.#lookups;
    try {
      const onReferences = (cited: CitingText): Promise<void> => this.#link(cited);
      const help = { tables, cache: this.#cache, onReferences };
      this.#reading = await this.#options.source.read(help, () => this.#changes);
    } catch (error) {
      // A page that cannot be read must go on working; there is nothing the user could do about it.
      console.warn('Kamernoot could not read this page', error instanceof Error ? error.stack : error);
      this.#reading = null;
    }
    if (!this.#reading) await this.#link(null);
    this.#wasRead();
    if (this.#stopped) return;
    this.#turnTo(this.summary?.url ?? '');
    this.#publish();
    void this.#lookUp();
  }

  /** Asks what exists of what is cited here, and reads again with the answers. */
  async #lookUp(): Promise<void> {
    const questions = this.#lookups.questions();
    const answers = questions && (await this.#options.lookUp(questions));
    if (!questions || !answers) return;
    this.#lookups.learn(questions, answers);
    this.#loop.request();
  }

  /** The links come first: nothing else of a reading is seen in the page. @param cited null takes them away */
  async #link(cited: CitingText | null): Promise<void> {
    if (this.#stopped) return;
    this.#cited = cited;
    await this.#applyLinks();
  }

  /** Sets the links, in slices, and paints when they stand. What the page changed since it was read is left out. */
  async #applyLinks(): Promise<void> {
    const slices = createSlices();
    const { hasTime } = slices;
    let done = true;
    this.#watch.quietly(() => {
      if (this.#cited && this.#linksWanted) {
        done = this.#links.apply(this.#cited.page, this.#cited.references, hasTime);
      } else this.#links.removeAll();
    });
    while (!done) {
      await slices.frame();
      if (this.#stopped) return;
      done = this.#watch.quietly(() => this.#links.goOn(hasTime));
    }
    // Links split text nodes: what was read before leads to the wrong places.
    this.#text = null;
    this.#paint();
  }

  #publish(): void {
    const { summary } = this;
    if (!summary) return;
    const published = JSON.stringify(summary);
    if (published !== this.#published) this.#options.publish(summary);
    this.#published = published;
    const identity = [summary.url, ...summary.ids].join(' ');
    if (identity !== this.#identity) void this.refreshPassages();
    this.#identity = identity;
  }

  #paint(): void {
    this.#painter.paint(this.#kept.locate());
    this.#complete(this.summary, this.#kept.locatedWords, (place) => this.draftAt(place));
    const published = JSON.stringify(this.whereabouts);
    if (published === this.#publishedWhereabouts) return;
    this.#publishedWhereabouts = published;
    this.#options.publishWhereabouts(this.whereabouts);
  }

  get #tools(): PassageTools | null {
    return this.#options.tools();
  }

  #currentText(): PageText | null {
    this.#text ??= this.#options.source.text();
    return this.#text;
  }
}
