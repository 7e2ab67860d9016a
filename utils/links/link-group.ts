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
  /** Where each text node of the group began when it was made, in the text of the whole group. */
  readonly #starts = new Map<Text, number>();

  constructor(
    readonly head: Text,
    pieces: LinkPiece[],
    selection: KeptSelection,
  ) {
    const parent = parentOf(head)!;
    const cuts = pieces.flatMap(({ from, to }) => [from, to]);
    const texts = cutText(head, cuts);
    texts.forEach((text, index) => this.#starts.set(text, cuts[index - 1] ?? 0));
    pieces.forEach((piece, index) => {
      const [words, tail] = texts.slice(2 * index + 1, 2 * index + 3) as [Text, Text];
      const link = createLink(head.ownerDocument, piece);
      insertBefore(link, words, null);
      insertBefore(parent, link, tail);
      this.#parts.push({ ...piece, link, words, tail });
    });
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

  /**
   * Offset at which a text node of the group begins in the text of the whole group, as long as nobody wrote in it;
   * null when it is none of it.
   */
  offsetOf(node: Text): number | null {
    return this.#starts.get(node) ?? null;
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
    let end = this.head.length;
    for (const { words, tail } of this.#parts) {
      for (const node of [words, tail]) {
        const start = end;
        selection.move(node, (offset) => [this.head, start + offset]);
        end += node.length;
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

/**
 * The nodes that a text node becomes when it is cut at some offsets, in order; itself is the first.
 *
 * A cut copies all that follows. So the first one is made first, because the browser has laid out this very node and
 * would do so anew for each cut in it, and the others in halves: of a text of a megabyte, cut from its beginning,
 * thousands of megabytes would be copied.
 */
function cutText(head: Text, [first, ...others]: readonly number[]): Text[] {
  return first === undefined ? [head] : [head, ...cutInHalves(head.splitText(first), first, others)];
}

/** @param start the offset at which `text` begins */
function cutInHalves(text: Text, start: number, offsets: readonly number[]): Text[] {
  const middle = offsets.length >> 1;
  const at = offsets[middle];
  if (at === undefined) return [text];
  const rest = text.splitText(at - start);
  return [
    ...cutInHalves(text, start, offsets.slice(0, middle)),
    ...cutInHalves(rest, at, offsets.slice(middle + 1)),
  ];
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
