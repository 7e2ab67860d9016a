import { isBlock, isFootnoteMarker, isSilent } from './layout';
import { firstChildOf, isElement, isText, nameOf, nextSiblingOf, parentOf, textOf } from './safe-dom';

/** A stretch of the text that stands unbroken in one text node. */
export interface TextRun {
  /** UTF-16 offset of its first code unit in the text. */
  start: number;
  /** Length in UTF-16 code units, in the text and in the node alike. */
  length: number;
  node: Text;
  /** UTF-16 offset of its first code unit in the node. */
  offset: number;
}

/** A footnote marker, which hangs on the word before it but is not a part of it. */
export interface FootnoteMarker {
  /** Offset in the text at which it stands. */
  at: number;
  /** What it says, `1`. */
  label: string;
}

/** The text of a page as people read it, with the way back to its nodes. */
export interface PageText {
  /** Blocks are separated by an empty line, white space is one space, footnote markers are left out. */
  text: string;
  /** In order; what lies between two runs is a separator that stands in no node. */
  runs: TextRun[];
  markers: FootnoteMarker[];
  /** True when the page was longer than the limit and its end was not read. */
  truncated: boolean;
}

/** Longer pages are read up to here: beyond it no letter goes, and the page must stay quick. */
export const MAX_PAGE_TEXT = 2_000_000;

/** White space that HTML collapses; a no-break space is a character like others. */
const COLLAPSIBLE = /[ \t\n\r\f]+/g;
const NEEDS_COLLAPSING = /[\t\n\r\f]| {2}/;

/**
 * Reads the text below a node as people read it.
 *
 * @param root where to begin; its own siblings are not read
 * @param limit how many UTF-16 code units to read at most
 * @param isOurs tells elements that Kamernoot itself put into the page and that are no part of its text
 */
export function readPageText(
  root: Node,
  { limit = MAX_PAGE_TEXT, isOurs = () => false }: { limit?: number; isOurs?: (node: Node) => boolean } = {},
): PageText {
  const reader = new TextCollector();
  let node: Node | null = root;
  let preformatted = 0;
  while (node && reader.length < limit) {
    let child: Node | null = null;
    if (isText(node)) {
      reader.addText(node, preformatted > 0);
    } else if (isElement(node) && !isOurs(node)) {
      const name = nameOf(node);
      if (!isSilent(name)) {
        if (name === 'br') reader.breakLine();
        else if (isBlock(name)) reader.endBlock();
        if ((name === 'sup' || name === 'a') && isFootnoteMarker(node, name, textOf(node), reader.tail)) {
          reader.addMarker(textOf(node));
        } else {
          child = firstChildOf(node);
          if (child && name === 'pre') preformatted++;
        }
      }
    } else if (node === root) {
      child = firstChildOf(node);
    }
    if (child) {
      node = child;
      continue;
    }
    // Up until there is something to the right; every block that is left ends a line.
    while (node && node !== root && !nextSiblingOf(node)) {
      node = parentOf(node);
      if (isElement(node)) {
        const name = nameOf(node);
        if (isBlock(name)) reader.endBlock();
        if (name === 'pre') preformatted--;
      }
    }
    node = !node || node === root ? null : leave(node, reader);
  }
  return reader.finish(node !== null);
}

/** Steps from a node to the one on its right. */
function leave(node: Node, reader: TextCollector): Node | null {
  if (isElement(node) && isBlock(nameOf(node))) reader.endBlock();
  return nextSiblingOf(node);
}

class TextCollector {
  length = 0;
  /** The last words read, to judge what a superscript hangs on. */
  tail = '';
  readonly #parts: string[] = [];
  readonly #runs: TextRun[] = [];
  readonly #markers: FootnoteMarker[] = [];
  /** What separates the next words from those before: nothing, a line break or the end of a block. */
  #due: '' | '\n' | '\n\n' = '';
  /** Whether white space that comes now would be doubled. */
  #afterSpace = true;

  breakLine(): void {
    if (this.length > 0) this.#due ||= '\n';
    this.#afterSpace = true;
  }

  endBlock(): void {
    if (this.length > 0) this.#due = '\n\n';
    this.#afterSpace = true;
  }

  addMarker(content: string): void {
    this.#markers.push({ at: this.length, label: content.trim().replace(/[[\])]/g, '') });
  }

  addText(node: Text, preformatted: boolean): void {
    const { data } = node;
    if (preformatted) this.#add(node, data, 0, true);
    else if (!NEEDS_COLLAPSING.test(data)) {
      const from = this.#afterSpace && data.startsWith(' ') ? 1 : 0;
      this.#add(node, data.slice(from), from);
    } else this.#addCollapsed(node, data);
  }

  #addCollapsed(node: Text, data: string): void {
    let from = 0;
    for (const { index, 0: space } of data.matchAll(COLLAPSIBLE)) {
      const next = index + space.length;
      // A single space, tab or line feed in the middle does not break the run: lengths stay equal.
      if (space.length === 1 && index > 0) continue;
      const keepsOne = index > from || !this.#afterSpace;
      this.#add(node, data.slice(from, index + (keepsOne ? 1 : 0)), from);
      from = next;
    }
    this.#add(node, data.slice(from), from);
  }

  #add(node: Text, piece: string, offset: number, keepsLines = false): void {
    if (piece === '') return;
    if (this.#due) this.#endLine();
    const text = keepsLines ? piece : piece.replace(/[\t\n\r\f]/g, ' ');
    this.#parts.push(text);
    this.#runs.push({ start: this.length, length: text.length, node, offset });
    this.length += text.length;
    this.#afterSpace = text.endsWith(' ');
    this.tail = text.slice(-8);
  }

  /** Writes the line feeds that are due, in the place of white space that nobody sees at the end of a line. */
  #endLine(): void {
    const last = this.#runs.at(-1);
    const part = this.#parts.at(-1);
    if (last && part?.endsWith(' ')) {
      this.#parts[this.#parts.length - 1] = part.slice(0, -1);
      last.length -= 1;
      this.length -= 1;
      if (last.length === 0) this.#runs.pop();
    }
    this.#parts.push(this.#due);
    this.length += this.#due.length;
    this.#due = '';
  }

  finish(truncated: boolean): PageText {
    return { text: this.#parts.join(''), runs: this.#runs, markers: this.#markers, truncated };
  }
}
