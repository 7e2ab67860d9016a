import { v7 as newId } from 'uuid';
import type { EditDraft } from '../../components/passage/passage-actions';
import type { Draft, DraftText } from '../../utils/notebook/types';

export interface EditDraftsOptions {
  /** Remembers what was typed. */
  store(draft: DraftText): Promise<unknown>;
  /** Forgets it. */
  drop(id: string): Promise<unknown>;
  /** Makes a draft this panel's own until `release`; resolves to false when another panel has it. */
  claim(id: string, released: Promise<void>): Promise<boolean>;
}

/** What was typed is stored at most so many milliseconds later, also while the typing goes on. */
const LONGEST_WAIT = 400;

/** What is being edited in this panel, and where it is remembered. Two panels never have one draft in hands. */
export class EditDrafts {
  readonly #options: EditDraftsOptions;
  /** By the id of the passage: the id of its draft, and what gives it up. */
  readonly #held = new Map<string, { id: string; release: () => void }>();
  /** What was typed and is not stored yet, by the id of its draft. */
  readonly #typed = new Map<string, DraftText>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(options: EditDraftsOptions) {
    this.#options = options;
  }

  /** The id under which the editing of a passage is remembered, if it is. */
  idOf(passageId: string): string | undefined {
    return this.#held.get(passageId)?.id;
  }

  /**
   * Takes up what was typed in a panel that is gone. What another panel has in hands is left to it.
   *
   * @param drafts the last typed first: of several in one passage that one is taken up
   */
  async takeUp(drafts: Draft[]): Promise<Map<string, EditDraft>> {
    const taken = new Map<string, EditDraft>();
    for (const { id, note, tags, edited } of drafts) {
      if (!edited || this.#held.has(edited.id) || !(await this.#hold(edited.id, id))) continue;
      taken.set(edited.id, { note, tags, base: edited.base });
    }
    return taken;
  }

  /** What was typed now; null ends the editing. */
  change(passageId: string, draft: EditDraft | null): void {
    if (!draft) return this.#end(passageId);
    if (!this.#held.has(passageId)) void this.#hold(passageId, newId());
    const { id } = this.#held.get(passageId)!;
    const { note, tags, base } = draft;
    this.#typed.set(id, { id, note, tags, passage: null, edited: { id: passageId, base } });
    this.#timer ??= setTimeout(() => this.flush(), LONGEST_WAIT);
  }

  /** Stores at once what was typed: the panel may be about to close. */
  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    for (const draft of this.#typed.values()) {
      // When even this cannot be written, saving will say so; until then the text stands in its field.
      this.#options
        .store(draft)
        .catch((error: unknown) => console.warn('Kamernoot could not store a draft', error));
    }
    this.#typed.clear();
  }

  #end(passageId: string): void {
    const held = this.#held.get(passageId);
    if (!held) return;
    this.#held.delete(passageId);
    this.#typed.delete(held.id);
    held.release();
    // What is not dropped now is offered again, which loses nothing.
    this.#options.drop(held.id).catch(() => {});
  }

  #hold(passageId: string, id: string): Promise<boolean> {
    let release = (): void => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    this.#held.set(passageId, { id, release });
    return this.#options.claim(id, released).then((claimed) => {
      if (!claimed) this.#held.delete(passageId);
      return claimed;
    });
  }
}

/** Claims with the browser's locks: what was claimed by a page that was closed, or killed, is free again. */
export function claimWithLock(id: string, released: Promise<void>): Promise<boolean> {
  return new Promise((resolve) => {
    void navigator.locks.request(`draft-${id}`, { ifAvailable: true }, (lock) => {
      resolve(lock !== null);
      return lock ? released : undefined;
    });
  });
}
