import { isPlainKey } from '../../../components/basics/plain-key';
import { citePassage } from '../../../utils/citation';
import type { PageTranslator } from '../../../utils/i18n/translator';
import type { KeepFailure, KeepResult } from '../../../utils/messages';
import { MAX_QUOTE_LENGTH } from '../../../utils/notebook/limits';
import type { DraftText, SnippetDraft } from '../../../utils/notebook/types';
import { createCopyCitation, type CopyCitation } from '../card/copy-citation';
import type { InPageHost } from '../in-page-host';
import { createClipForm, type ClipForm } from './clip-form';
import { copyText } from './copy';
import { DraftKeeper, type DraftStore } from './draft-keeper';
import { button, make } from './elements';
import { placeBeside } from './place';

export interface ClipBarOptions {
  host: InPageHost;
  words(): PageTranslator;
  /** Keeps a passage. Rejects when nobody answers. */
  keep(draft: SnippetDraft): Promise<KeepResult>;
  /** Takes back a passage that was just kept. */
  discard(id: string): Promise<boolean>;
  /** The tags that may be meant by the beginning of one. */
  completeTag(typed: string): Promise<string[]>;
  /** Remembers what was typed and not kept. */
  drafts: DraftStore;
  /** Shows which passage is being kept, also while the keyboard is elsewhere; null ends it. */
  markChosen(range: Range | null): void;
}

/** Why a passage was not kept; `no-answer` when the background could not be reached. */
type Failure = KeepFailure | 'no-answer' | 'updated';

/** How long "kept" stays, unless the user is on it, in milliseconds. */
const KEPT_STAYS = 6_000;

/** The small bar at a selection: keep it, with note and tags. */
export class ClipBar {
  readonly #options: ClipBarOptions;
  #draft: SnippetDraft | null = null;
  #form: ClipForm | null = null;
  #copying: CopyCitation | null = null;
  #section: HTMLElement | null = null;
  #stopPlacing: (() => void) | null = null;
  #closing: ReturnType<typeof setTimeout> | undefined;
  #busy = false;
  #told = false;
  /** The passage that was kept since the bar was offered, by its id: only that can be taken back here. */
  #keptNow: string | null = null;
  /** Opens the fields for a passage that is kept already. */
  #addNote: (() => void) | null = null;
  /** The words that were offered last, as the page has them. */
  #offered: string | null = null;
  readonly #drafts: DraftKeeper;

  constructor(options: ClipBarOptions) {
    this.#options = options;
    this.#drafts = new DraftKeeper(options.drafts);
  }

  /** Takes over what was typed here on an earlier visit: it is there when the same words are selected. */
  remember(drafts: DraftText[]): void {
    for (const draft of drafts) this.#drafts.remember(draft);
  }

  /** Whether this is what was offered last: a selection that stays is not offered again after the bar was closed. */
  wasOffered(range: Range): boolean {
    return range.toString() === this.#offered;
  }

  /** The selection is gone: the same words may be offered again. */
  forgetOffer(): void {
    this.#offered = null;
  }

  /** Whether Enter, Tab and Escape are its own while nothing has the focus: something is offered, or was just kept. */
  get takesKeys(): boolean {
    return this.#isOffering || this.#addNote !== null;
  }

  get #isOffering(): boolean {
    return this.#section?.getAttribute('data-state') === 'offer';
  }

  /** Whether the user is busy here, so that the bar must not go or change by itself. */
  get isInUse(): boolean {
    return this.#busy || this.hasUnsaved || this.#options.host.activeElement() !== null;
  }

  get hasUnsaved(): boolean {
    return this.#draft !== null && (this.#form?.hasText() ?? false);
  }

  /** Offers to keep a passage, beside where it stands. */
  offer(offered: SnippetDraft, range: Range): void {
    const translate = this.#options.words();
    const unkept = this.#drafts.of(offered.quote);
    // What is kept now is what was being written then.
    const draft = unkept ? { ...offered, id: unkept.id } : offered;
    const form = this.#createForm(draft);
    if (unkept) form.fill(unkept);
    form.element.hidden = !unkept;
    const copying = createCopyCitation(
      translate,
      translate('bar.citeShort'),
      (style) => citePassage(draft, style),
      translate('bar.cite'),
    );
    this.#draft = draft;
    this.#form = form;
    this.#copying = copying;
    this.#keptNow = null;
    this.#offered = range.toString();
    this.#options.markChosen(range);
    this.#show(range, 'offer', [
      form.element,
      make(
        'div',
        { className: 'actions' },
        button(translate('bar.keep'), 'primary', () => void this.keep()),
        button(translate('bar.addNote'), 'unfold', () => this.focusNote()),
        ...copying.elements,
        this.#closeButton(translate),
      ),
    ]);
    if (!this.#told) this.#announce(`${translate('bar.label')}. ${translate('bar.keys')}`);
    this.#told = true;
  }

  #createForm(draft: SnippetDraft): ClipForm {
    return createClipForm(this.#options.words(), {
      completeTag: this.#options.completeTag,
      submit: () => void this.keep(),
      typed: (text) => this.#drafts.typed(draft, text),
    });
  }

  /** Brings the keyboard to the first button. */
  focus(): void {
    this.#section?.querySelector('button')?.focus();
  }

  /** Brings the keyboard to the note, also of what was kept just now. */
  focusNote(): void {
    this.#addNote?.();
    if (!this.#form) return;
    this.#form.element.hidden = false;
    this.#form.focus();
  }

  /** Copies what is offered with its citation; it stays offered. */
  copy(): void {
    if (this.#isOffering) void this.#copying?.copy();
  }

  /** Keeps what is offered, with what was typed. */
  async keep(): Promise<void> {
    const draft = this.#draft;
    if (!draft || this.#busy) return;
    if (draft.quote.length > MAX_QUOTE_LENGTH) {
      this.#fail('not-valid');
      return;
    }
    this.#setBusy(true);
    let result: KeepResult;
    try {
      result = await this.#options.keep({ ...draft, ...this.#form?.typed() });
    } catch {
      result = { kept: false, reason: 'no-answer' as KeepFailure };
    }
    this.#setBusy(false);
    if (this.#draft !== draft) return;
    if (result.kept)
      this.#kept(result.snippet.id, draft, result.already && result.snippet.id !== this.#keptNow);
    else this.#fail(result.reason);
  }

  /** The extension is gone from under the page: what was typed can only be copied any more. Tells whether there was any. */
  endWithCopy(): boolean {
    if (!this.hasUnsaved) {
      this.#remove();
      return false;
    }
    this.#fail('updated');
    return true;
  }

  /** Closes the bar; what was typed comes back when the same passage is selected again. */
  close(): void {
    this.#drafts.flush();
    this.#remove();
  }

  #kept(id: string, draft: SnippetDraft, already: boolean): void {
    const translate = this.#options.words();
    this.#drafts.forget(draft);
    const said = translate(already ? 'bar.alreadySaved' : 'bar.saved');
    const hadFocus = this.#options.host.activeElement() !== null;
    this.#draft = null;
    this.#form = null;
    this.#options.markChosen(null);
    if (!already) this.#keptNow = id;
    this.#addNote = () => this.#write(draft);
    const undo = button(translate('bar.undo'), '', () => void this.#undo(id));
    this.#replace('kept', [
      make(
        'div',
        { className: 'actions' },
        make('p', { className: 'said' }, said),
        // First, as the keyboard goes to it: Enter pressed twice takes nothing back.
        button(translate('bar.addNote'), '', () => this.focusNote()),
        // A passage that had been kept before is not taken back: that is for the notebook.
        ...(already ? [] : [undo]),
        this.#closeButton(translate),
      ),
    ]);
    this.#announce(said);
    if (hadFocus) this.focus();
    this.#closeLater();
  }

  /** Offers the fields for a passage that is kept: what is new in them is added to what it has. */
  #write(draft: SnippetDraft): void {
    clearTimeout(this.#closing);
    const translate = this.#options.words();
    this.#addNote = null;
    this.#draft = draft;
    this.#form = this.#createForm(draft);
    const keep = button(translate('bar.keep'), 'primary', () => void this.keep());
    this.#replace('offer', [
      this.#form.element,
      make('div', { className: 'actions' }, keep, this.#closeButton(translate)),
    ]);
  }

  async #undo(id: string): Promise<void> {
    this.#addNote = null;
    const translate = this.#options.words();
    const undone = await this.#options.discard(id).catch(() => false);
    const said = translate(undone ? 'bar.undone' : 'failure.no-answer');
    this.#replace(undone ? 'kept' : 'failed', [
      make(
        'div',
        { className: 'actions' },
        make('p', { className: 'said' }, said),
        this.#closeButton(translate),
      ),
    ]);
    this.#announce(said);
    this.#closeLater();
  }

  #fail(reason: Failure): void {
    const translate = this.#options.words();
    const said =
      reason === 'updated'
        ? translate('notice.updated')
        : translate(`failure.${reason}`, { max: MAX_QUOTE_LENGTH });
    const canRetry = reason !== 'not-valid' && reason !== 'updated';
    const form = this.#form!;
    const copy = button(translate('bar.copy'), '', async () => {
      if (!(await copyText(this.#asText(), form.element))) return;
      copy.textContent = translate('bar.copied');
      this.#announce(translate('bar.copied'));
    });
    const focused = this.#options.host.activeElement() as HTMLElement | null;
    this.#replace('failed', [
      make('p', { className: 'said', attributes: { role: 'alert' } }, said),
      make(
        'div',
        { className: 'actions' },
        ...(!canRetry ? [] : [button(translate('bar.retry'), 'primary', () => void this.keep())]),
        copy,
        this.#closeButton(translate),
      ),
      form.element,
    ]);
    form.element.hidden = !form.hasText();
    // What is put elsewhere in the bar loses the focus, and a bar without it goes when what was typed is kept.
    if (!focused) return;
    focused.focus();
    if (this.#options.host.activeElement() === null) this.focus();
  }

  /** Everything that would be lost, as text for somewhere else. */
  #asText(): string {
    const { note, tags } = this.#form!.typed();
    const { quote, source } = this.#draft!;
    return [`«${quote}»`, note, tags.join(', '), source.title, source.url]
      .filter((line) => line !== '')
      .join('\n\n');
  }

  #setBusy(busy: boolean): void {
    this.#busy = busy;
    this.#form?.disable(busy);
    this.#section?.setAttribute('aria-busy', String(busy));
    if (busy) this.#announce(this.#options.words()('bar.saving'));
  }

  #closeButton(translate: PageTranslator): HTMLButtonElement {
    const close = button('×', 'close', () => this.close());
    close.setAttribute('aria-label', translate('bar.close'));
    return close;
  }

  #show(range: Range, state: string, children: Node[]): void {
    this.#remove(true);
    const translate = this.#options.words();
    this.#section = make(
      'section',
      {
        className: 'bar',
        lang: translate.language,
        attributes: { role: 'group', 'aria-label': translate('bar.label'), 'data-state': state },
        on: { keydown: (event) => this.#onKey(event as KeyboardEvent) },
      },
      make('div', { className: 'content' }, ...children),
      make('p', { className: 'announcer', attributes: { role: 'status', 'aria-live': 'polite' } }),
    );
    this.#options.host.show(this.#section);
    this.#stopPlacing = placeBeside(this.#section, range);
  }

  #replace(state: string, children: Node[]): void {
    this.#section?.setAttribute('data-state', state);
    this.#section?.querySelector('.content')?.replaceChildren(...children);
  }

  #onKey(event: KeyboardEvent): void {
    if (isPlainKey(event, 'c') && this.#isOffering) this.copy();
    else if (event.key === 'Escape') this.close();
    else return;
    event.preventDefault();
  }

  #announce(words: string): void {
    const announcer = this.#section?.querySelector(':scope > .announcer');
    if (announcer) announcer.textContent = words;
  }

  #closeLater(): void {
    clearTimeout(this.#closing);
    this.#closing = setTimeout(() => {
      if (this.#options.host.activeElement() || this.#section?.matches(':hover')) this.#closeLater();
      else this.close();
    }, KEPT_STAYS);
  }

  #remove(keepDraft = false): void {
    clearTimeout(this.#closing);
    this.#addNote = null;
    this.#stopPlacing?.();
    if (this.#section) this.#options.host.hide(this.#section);
    this.#section = null;
    if (keepDraft) return;
    this.#options.markChosen(null);
    this.#draft = null;
    this.#form = null;
  }
}
