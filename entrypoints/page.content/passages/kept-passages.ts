import type { Whereabouts } from '../../../utils/anchors/whereabouts';
import type { Draft, Snippet, SnippetDraft } from '../../../utils/notebook/types';
import type { PageText } from '../../../utils/text/page-text';
import { rangesOf, type Span } from '../../../utils/text/positions';
import type { LocatedWords } from './complete-passages';
import { findPassages, type FoundPassage } from './find-passages';

/** What is kept of a page, and what was typed there and is not kept yet. */
export interface Kept {
  snippets: Snippet[];
  drafts: Draft[];
}

/** What the notebook holds of a page, and where that stands in its text. */
export class KeptPassages {
  readonly #kept: Kept;
  readonly #text;
  /** What was found of the snippets when they were last looked for, in their order. */
  #found: FoundPassage[] = [];

  /** @param text gives the page's text as it stands at this moment; null when there is none */
  constructor(kept: Kept, text: () => PageText | null) {
    this.#kept = kept;
    this.#text = text;
  }

  /** Looks for the snippets in the page. Gives where those that were found stand, to be painted. */
  locate(): Range[] {
    const { snippets } = this.#kept;
    const text = snippets.length > 0 ? this.#text() : null;
    this.#found = this.#find(text, snippets);
    return this.#found.flatMap(({ span }) => (text && span ? rangesOf(text, span) : []));
  }

  /** What became of the snippets when they were last located. */
  get whereabouts(): Whereabouts[] {
    return this.#found.map(({ whereabouts }) => whereabouts);
  }

  /** The snippets that were kept as words alone and were located in one place. */
  get locatedWords(): LocatedWords[] {
    return this.#kept.snippets.flatMap((snippet, index) => {
      const place = this.#found[index]?.placeOfWords;
      return place ? [{ snippet, place }] : [];
    });
  }

  /** The snippets that stand at a point of the window. */
  at(point: { x: number; y: number }): Snippet[] {
    const { snippets } = this.#kept;
    const text = snippets.length > 0 ? this.#text() : null;
    if (!text) return [];
    return snippets.filter((_, index) => {
      const span = this.#found[index]?.span;
      return span && rangesOf(text, span).some((range) => isAt(range, point));
    });
  }

  /** Where a snippet or a draft stands at this moment, and which draft it is; null when it is not found. */
  look(id: string): { span: Span; draft: Draft | null } | null {
    const draft = this.#kept.drafts.find((candidate) => candidate.id === id) ?? null;
    const passage = draft ? draft.passage : this.#kept.snippets.find((candidate) => candidate.id === id);
    const [found] = passage ? this.#find(this.#text(), [passage]) : [];
    return found?.span ? { span: found.span, draft } : null;
  }

  /** The drafts whose passages stand in the page. */
  standingDrafts(): Draft[] {
    const drafts = this.#kept.drafts.flatMap((draft) =>
      draft.passage ? [{ ...draft, passage: draft.passage }] : [],
    );
    const text = drafts.length > 0 ? this.#text() : null;
    const found = this.#find(
      text,
      drafts.map(({ passage }) => passage),
    );
    return drafts.filter((_, index) => found[index]?.span);
  }

  /** The snippets that were kept at another address, oldest first, and the first of them that was located here. */
  keptElsewhere(url: string): { kept: Snippet[]; here: Snippet | null } {
    const kept = this.#kept.snippets.filter(({ source }) => source.url !== url);
    const located = new Set(this.#found.flatMap(({ span, whereabouts }) => (span ? [whereabouts.id] : [])));
    return { kept, here: kept.find(({ id }) => located.has(id)) ?? null };
  }

  #find(text: PageText | null, passages: readonly SnippetDraft[]): FoundPassage[] {
    return text ? findPassages(text, passages) : [];
  }
}

/** Whether text of a range is shown at a point of the window. */
function isAt(range: Range, { x, y }: { x: number; y: number }): boolean {
  return [...range.getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
