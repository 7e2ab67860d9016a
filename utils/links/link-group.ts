import { OWN_LINK_ATTRIBUTE } from '../text/layout';
import {
  createElement,
  detach,
  firstChildOf,
  insertBefore,
  isConnected,
  nextSiblingOf,
  parentOf,
} from '../text/safe-dom';

import type { KeptSelection } from './kept-selection';

/** What a link is to look like and where it leads. */
export interface LinkTarget {
  id: string;
  url: string;
  doubtful: boolean;
  /** Why it is not certain, if it is not. */
  reason: string | undefined;
  /** What a screen reader says beside the words themselves. */
  describe(): string;
}

/** A stretch of the page's text node that is to be a link; offsets in the text of the whole group. */
export interface LinkPiece {
  from: number;
  to: number;
  target: LinkTarget;
  /** Whether the keyboard stops here: at the first piece of a reference only. */
  focusable: boolean;
}

interface LinkPart extends LinkPiece {
  link: HTMLAnchorElement;
  words: Text;
  /** What follows the link, up to the next one or the end; may be empty. */
  tail: Text;
}

/**
 * One text node of the page in which references became links.
 *
 * A page rendered by React keeps hold of its text nodes and writes to them later: it sets `nodeValue` of the
 * node it knows, or removes that very node. So the page's node, the head, stays in its place with the text up
 * to the first link, and what follows stands in nodes of ours behind it. When the page then touches the head,
 * ours are taken away in the same task, before anything is painted.
 */
export class LinkGroup {
  readonly #parts: LinkPart[] = [];

  constructor(
    readonly head: Text,
    pieces: LinkPiece[],
    selection: KeptSelection,
  ) {
    const parent = parentOf(head)!;
    // From the first to the last: a browser has laid out the head, and would do so anew for each of its splits.
    let rest = head;
    let start = 0;
    for (const piece of pieces) {
      const words = rest.splitText(piece.from - start);
      rest = words.splitText(piece.to - piece.from);
      start = piece.to;
      const link = createLink(head.ownerDocument, piece);
      insertBefore(link, words, null);
      insertBefore(parent, link, rest);
      this.#parts.push({ ...piece, link, words, tail: rest });
    }
    selection.move(head, (offset) => this.#placeOf(offset));
  }

  /** Every node that is ours, in order. */
  get nodes(): Node[] {
    return this.#parts.flatMap(({ link, words, tail }) => [link, words, tail]);
  }

  get links(): HTMLAnchorElement[] {
    return this.#parts.map(({ link }) => link);
  }

  /** The text of the whole group. */
  get data(): string {
    return this.head.data + this.#parts.map(({ words, tail }) => words.data + tail.data).join('');
  }

  /** Offset at which a text node of the group begins in the text of the whole group; null when it is none of it. */
  offsetOf(node: Text): number | null {
    if (node === this.head) return 0;
    let offset = this.head.length;
    for (const { words, tail } of this.#parts) {
      if (node === words) return offset;
      offset += words.length;
      if (node === tail) return offset;
      offset += tail.length;
    }
    return null;
  }

  /** Whether these links stand here already, to the letter. */
  equals(pieces: LinkPiece[]): boolean {
    return (
      pieces.length === this.#parts.length &&
      pieces.every((piece, index) => {
        const part = this.#parts[index]!;
        return (
          piece.from === part.from &&
          piece.to === part.to &&
          piece.focusable === part.focusable &&
          piece.target.url === part.target.url &&
          piece.target.reason === part.target.reason &&
          piece.target.doubtful === part.target.doubtful
        );
      })
    );
  }

  /** Whether head and links stand as they were put: nothing removed, moved or written between them. */
  get isIntact(): boolean {
    if (!isConnected(this.head)) return false;
    let node: Node = this.head;
    for (const { link, words, tail } of this.#parts) {
      if (nextSiblingOf(node) !== link || parentOf(words) !== link || nextSiblingOf(link) !== tail)
        return false;
      node = tail;
    }
    return true;
  }

  /** Gives the page its node back, with all its text, and leaves no trace. */
  dissolve(selection: KeptSelection): void {
    for (const { words, tail } of this.#parts) {
      for (const node of [words, tail]) {
        const start = this.offsetOf(node)!;
        selection.move(node, (offset) => [this.head, start + offset]);
      }
    }
    // What the page itself took away stays away.
    const rest = this.#parts.map(
      ({ link, words, tail }) =>
        (parentOf(words) === link && parentOf(link) ? words.data : '') + (parentOf(tail) ? tail.data : ''),
    );
    this.drop();
    if (rest.length > 0) this.head.appendData(rest.join(''));
  }

  /** Takes our nodes away and leaves the head as the page wrote it. */
  drop(): void {
    for (const { link, words, tail } of this.#parts) {
      if (parentOf(words) === link) detach(words);
      giveBack(link);
      detach(link);
      detach(tail);
    }
  }

  #placeOf(offset: number): [Text, number] {
    let start = 0;
    for (const node of [this.head, ...this.#parts.flatMap(({ words, tail }) => [words, tail])]) {
      if (offset <= start + node.length) return [node, offset - start];
      start += node.length;
    }
    return [this.head, this.head.length];
  }
}

/** What the page itself put into a link of ours, as a translation, stays where it stood. */
function giveBack(link: HTMLAnchorElement): void {
  const parent = parentOf(link);
  if (!parent) return;
  for (let child = firstChildOf(link); child; child = firstChildOf(link)) insertBefore(parent, child, link);
}

function createLink(document: Document, { target, focusable }: LinkPiece): HTMLAnchorElement {
  const link = createElement(document, 'a');
  link.setAttribute(OWN_LINK_ATTRIBUTE, target.doubtful ? 'doubtful' : 'reference');
  link.href = target.url;
  link.rel = 'noopener noreferrer';
  // A page's `<base target>` would send the reader elsewhere.
  link.target = '_self';
  if (focusable) link.setAttribute('aria-description', target.describe());
  else link.tabIndex = -1;
  return link;
}
