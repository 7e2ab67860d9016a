import type { PageTranslator } from '../../../utils/i18n/translator';
import type { DescribedDocuments } from '../../../utils/messages';
import { isPlainKey } from '../../../components/basics/plain-key';
import { OWN_LINK_ATTRIBUTE } from '../../../utils/text/layout';
import type { Reference } from '../../../utils/references/types';
import { bodyOf, isConnected, queryAll } from '../../../utils/text/safe-dom';
import { make } from '../clip-bar/elements';
import type { InPageHost } from '../in-page-host';
import { createCardContent, type CardContent } from './card-content';
import { placeCard } from './place';
import { summaryOf } from './summary';
import { wordsAroundOf } from './words-around-of';

export interface ReferenceCardOptions {
  host: InPageHost;
  words(): PageTranslator;
  /** The reference that a link of ours leads to; null for any other element. */
  referenceOf(link: Element): Reference | null;
  /** Asks what is known of documents; undefined when nobody answers. */
  describe(ids: string[]): Promise<DescribedDocuments | undefined>;
  /** Opens the notebook and searches it. */
  searchNotebook(query: string): void;
  /** Whether its links leave the page where it is. */
  inNewTab?: boolean;
}

/** What can have the focus in a card. */
const FOCUSABLE = 'a[href], button, textarea';

/** The card that says of a reference in the page what it is. There is one at a time. */
export class ReferenceCard {
  readonly #options: ReferenceCardOptions;
  #link: HTMLElement | null = null;
  #links: Element[] = [];
  #section: HTMLElement | null = null;
  #end: (() => void) | null = null;
  /** Asks again what is known of the reference whose card is open, and shows it. */
  #askAgain: (() => Promise<void>) | null = null;
  /** What was asked before the card opened. */
  #asked: { id: string; known: Promise<DescribedDocuments | undefined> } | null = null;

  constructor(options: ReferenceCardOptions) {
    this.#options = options;
  }

  /** The link whose card is open; null when none is. */
  get link(): HTMLElement | null {
    return this.#link;
  }

  get hasFocus(): boolean {
    return this.#section !== null && this.#section.contains(this.#options.host.activeElement());
  }

  /** Whether pointer or focus are on the reference or on the card itself, so that it must stay. */
  get isHeld(): boolean {
    return (
      this.hasFocus ||
      (this.#section?.matches(':hover') ?? false) ||
      this.#links.some((link) => link.matches(':hover, :focus-visible'))
    );
  }

  /** Whether a link belongs to the reference whose card is open. */
  isOf(link: Element): boolean {
    return this.#links.includes(link);
  }

  /** Whether something that happened was in the card, as the page hears of it. */
  holds(target: EventTarget | null): boolean {
    return this.#section !== null && this.#options.host.isHost(target as Node);
  }

  /** Asks what will be shown, while it is not yet certain that the user wants to see it. */
  prepare(link: Element): void {
    const reference = this.#options.referenceOf(link);
    if (reference) this.#asked = { id: reference.id, known: this.#ask(reference) };
  }

  /** Opens the card of a link; false when the link is not one of ours (any more). */
  open(link: HTMLElement): boolean {
    const reference = this.#options.referenceOf(link);
    if (!reference) return false;
    this.close();
    const words = this.#options.words();
    const content = createCardContent({
      reference,
      words,
      // What is cited through a footnote has its words there.
      ...(reference.reason !== 'through-footnote' && { around: () => wordsAroundOf(this.#links) }),
      searchNotebook: (query) => this.#options.searchNotebook(query),
    });
    const section = make(
      'section',
      {
        className: 'card',
        lang: words.language,
        attributes: {
          role: 'dialog',
          'aria-labelledby': 'card-label',
          'data-confidence': reference.confidence,
        },
        on: { keydown: (event) => this.#onKey(event as KeyboardEvent, content.copy) },
      },
      ...content.children,
    );
    if (this.#options.inNewTab) {
      for (const leading of section.querySelectorAll('a')) leading.target = '_blank';
    }
    this.#link = link;
    this.#links = queryAll(document, `a[${OWN_LINK_ATTRIBUTE}]`).filter(
      (other) => this.#options.referenceOf(other) === reference,
    );
    this.#section = section;
    this.#options.host.show(section);
    const stopPlacing = placeCard(section, this.#links, link);
    const stopWatching = whenGone(link, () => this.close());
    this.#end = () => {
      stopPlacing();
      stopWatching();
    };
    this.#askAgain = () => this.#fill(section, reference, content.fill);
    void this.#askAgain();
    return true;
  }

  /** The notebook may have changed: shows what it says now. Nothing is drawn anew under the keyboard. */
  refresh(): void {
    this.#asked = null;
    if (!this.hasFocus) void this.#askAgain?.();
  }

  close(): void {
    this.#end?.();
    this.#end = null;
    if (this.#section) this.#options.host.hide(this.#section);
    this.#section = null;
    this.#askAgain = null;
    this.#link = null;
    this.#links = [];
  }

  /** Brings the keyboard to the first thing in the card that can be used. */
  focus(): void {
    this.#section?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
  }

  #ask({ id, alternatives = [] }: Reference): Promise<DescribedDocuments | undefined> {
    return this.#options.describe([id, ...alternatives.map((other) => other.id)]);
  }

  async #fill(
    section: HTMLElement,
    reference: Reference,
    fill: (known: DescribedDocuments) => void,
  ): Promise<void> {
    const asked = this.#asked;
    this.#asked = null;
    const known = await (asked?.id === reference.id ? asked.known : this.#ask(reference));
    if (!known || this.#section !== section) return;
    fill(known);
    const [document] = known.documents;
    const summary = summaryOf(reference, this.#options.words(), document?.dossierTitle);
    for (const link of this.#links) {
      if (link.hasAttribute('aria-description')) link.setAttribute('aria-description', summary);
    }
  }

  /**
   * C copies the citation. Tab goes round within the card by way of the reference, from where it goes on in the
   * page.
   */
  #onKey(event: KeyboardEvent, copy: CardContent['copy']): void {
    if (isPlainKey(event, 'c')) void copy();
    if (event.key !== 'Tab') return;
    const stops = [...this.#section!.querySelectorAll(FOCUSABLE)];
    const last = event.shiftKey ? stops[0] : stops.at(-1);
    if (this.#options.host.activeElement() !== last) return;
    event.preventDefault();
    this.#link?.focus();
  }
}

/** Calls `then` when the page takes an element away. Returns what ends that. */
function whenGone(element: Element, then: () => void): () => void {
  const observer = new MutationObserver(() => {
    if (!isConnected(element)) then();
  });
  observer.observe(bodyOf(document) ?? document, { childList: true, subtree: true });
  return () => observer.disconnect();
}
