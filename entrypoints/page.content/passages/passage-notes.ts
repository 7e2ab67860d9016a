import { isPlainKey } from '../../../components/basics/plain-key';
import { citePassage } from '../../../utils/citation';
import type { PageTranslator } from '../../../utils/i18n/translator';
import type { Snippet } from '../../../utils/notebook/types';
import { createCopyCitation, type CopyCitation } from '../card/copy-citation';
import { button, make } from '../clip-bar/elements';
import { placeAt, type Point } from '../clip-bar/place';
import type { InPageHost } from '../in-page-host';

export interface PassageNotesOptions {
  host: InPageHost;
  words(): PageTranslator;
  /** Shows which of several passages is meant. */
  emphasise(id: string): void;
}

/** As much of a passage as tells it from another at the same place, in UTF-16 code units. */
const SHORT = 60;

/** What was noted at the passages where somebody clicked. */
export class PassageNotes {
  readonly #options: PassageNotesOptions;
  #section: HTMLElement | null = null;
  #stopPlacing: (() => void) | null = null;
  #copying: CopyCitation | null = null;

  constructor(options: PassageNotesOptions) {
    this.#options = options;
  }

  /** Shows the note of a passage; of several that overlap, which there are to choose from. */
  open(snippets: Snippet[], point: Point): void {
    this.close();
    const translate = this.#options.words();
    const content = make('div', { className: 'content', attributes: { role: 'status' } });
    const close = button('×', 'close', () => this.close());
    close.setAttribute('aria-label', translate('bar.close'));
    this.#section = make(
      'section',
      {
        className: 'bar notes',
        lang: translate.language,
        attributes: { role: 'group', 'aria-label': translate('kept.label') },
        on: {
          keydown: (event) => this.#onKey(event as KeyboardEvent),
        },
      },
      content,
      close,
    );
    this.#options.host.show(this.#section);
    this.#stopPlacing = placeAt(this.#section, point);
    // A live region says what changes in it, not what it is born with.
    if (snippets.length === 1) this.#show(content, snippets[0]!);
    else content.replaceChildren(...this.#choice(content, snippets));
  }

  close(): void {
    this.#stopPlacing?.();
    if (this.#section) this.#options.host.hide(this.#section);
    this.#section = null;
    this.#copying = null;
  }

  /** Copies the passage whose note is shown, with its citation. Tells whether there is one. */
  copy(): boolean {
    void this.#copying?.copy();
    return this.#copying !== null;
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.close();
    else if (isPlainKey(event, 'c') && this.copy()) event.preventDefault();
  }

  #choice(content: HTMLElement, snippets: Snippet[]): Node[] {
    const translate = this.#options.words();
    const choose = (snippet: Snippet) => {
      this.#options.emphasise(snippet.id);
      this.#show(content, snippet);
    };
    return [
      make('p', { className: 'said' }, translate('kept.several', { count: snippets.length })),
      ...snippets.map((snippet) => {
        const choice = button(shortened(snippet.quote), 'choice', () => choose(snippet));
        choice.lang = 'nl';
        return choice;
      }),
    ];
  }

  #show(content: HTMLElement, snippet: Snippet): void {
    const { note, tags, createdAt } = snippet;
    const translate = this.#options.words();
    this.#copying = createCopyCitation(
      translate,
      translate('bar.citeShort'),
      (style) => citePassage(snippet, style),
      translate('bar.cite'),
    );
    content.replaceChildren(
      make('p', { className: 'note' }, note === '' ? translate('kept.noNote') : note),
      ...(tags.length === 0 ? [] : [make('p', { className: 'hint' }, tags.join(', '))]),
      make('p', { className: 'hint' }, translate('kept.on', { date: translate.date(createdAt) })),
      make('div', { className: 'actions' }, ...this.#copying.elements),
    );
  }
}

function shortened(quote: string): string {
  const line = quote.replace(/\s+/g, ' ').trim();
  return line.length > SHORT ? `${line.slice(0, SHORT).trimEnd()}…` : line;
}
