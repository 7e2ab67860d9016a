import { brokenWords } from './broken-words';
import { gluedMarkers } from './glued-markers';
import { type Hiding, createHidingTest } from './hiding';
import { isBlock, isFootnoteMarker, isSilent, noteTargetOf } from './layout';
import { leaveOut } from './leave-out';
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
  /** True when it begins a line, as the number of a note does: there it is not a mark on a word. */
  opens: boolean;
  /** Id of the element in the page that it links to; null when it is no such link. */
  target: string | null;
}

/** A stretch of the text, as UTF-16 offsets with `end` exclusive, that nobody sees. */
export interface HiddenPart {
  start: number;
  end: number;
  how: Hiding;
}

/** The text of a page as people read it, with the way back to its nodes. */
export interface PageText {
  /**
   * Blocks are separated by an empty line, white space is one space. Footnote markers, soft hyphens and hyphens
   * at the end of a line are left out.
   */
  text: string;
  /** In order; what lies between two runs is a separator that stands in no node. */
  runs: TextRun[];
  /** In order of appearance. */
  markers: FootnoteMarker[];
  /** In order, without overlaps. */
  hidden: HiddenPart[];
  /** True when the page was longer than the limit and its end was not read. */
  truncated: boolean;
  /** Only where the document has the words in another order than they are read, as over the pages of a file. */
  places?: TextPlaces;
  /** True where the elements are only a drawing of a file: how they lie in each other is of no document. */
  isDrawing?: boolean;
}

/** How the places of a text are found in the document that shows it. */
export interface TextPlaces {
  /** The span of the text that a range covers; null when it covers none of it. */
  spanOf(range: Range): { start: number; end: number } | null;
  /** Where a span stands, in order of the text; what the document does not hold at the moment is left out. */
  rangesOf(span: { start: number; end: number }): Range[];
  /** The places of words that another viewer of the document handed over, in order. */
  placesOfWords(words: string): WordsPlace[];
  /** Only where there are pages. */
  pages?: TextPages;
}

/** A place on a page of a file. */
export interface PagePlace {
  /** The place of the page in the file, from 1. */
  page: number;
  /** How many UTF-16 code units of the words of the page stand before it, in the order in which they are read. */
  at: number;
}

/** The pages on which a text stands. */
export interface TextPages {
  /** Where the code unit at an offset of the text stands; null in a text without words. */
  placeOf(offset: number): PagePlace | null;
  /** The offset of a place; null when the page has no such place. */
  offsetOf(place: PagePlace): number | null;
  /** The number that is printed on a page; its place in the file where none is printed. */
  numberOf(page: number): number;
}

/** A stretch of the text, as UTF-16 offsets with `end` exclusive, that holds words which were selected elsewhere. */
export interface WordsPlace {
  start: number;
  end: number;
  /** False when the selection began or ended with other words, as a note, that are not here. */
  isWhole: boolean;
}

/** Longer pages are read up to here: beyond it no letter goes, and the page must stay quick. */
const MAX_PAGE_TEXT = 2_000_000;

/** White space that HTML takes for a space; a no-break space is a character like others. */
const WORDS = /[^ \t\n\r\f]/;
/** What becomes one space without being one: with a flag and no match, as it is asked for at every line of a page. */
const WIDE_SPACE = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;

function isLineSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;
}

export interface PageTextOptions {
  /** How many UTF-16 code units to read at most. */
  limit?: number;
  /** Tells elements that Kamernoot itself put into the page and that are no part of its text. */
  isOurs?: (node: Node) => boolean;
}

/** An element that is being read. */
interface OpenElement {
  name: string;
  /** Whether it is what hides its text. */
  isHidden: boolean;
}

/** How many nodes are read in one step. */
const STEP = 500;

/**
 * Reads the text of an element as people read it.
 *
 * @param root where to begin; its own siblings are not read
 */
export function readPageText(root: Element, options: PageTextOptions = {}): PageText {
  const steps = pageTextSteps(root, options);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Reads as `readPageText` does, in steps of about a millisecond. Between two steps the page must not change:
 * whoever lets it have its turn has to begin again when it did.
 */
export function* pageTextSteps(
  root: Element,
  { limit = MAX_PAGE_TEXT, isOurs = () => false }: PageTextOptions = {},
): Generator<void, PageText> {
  const reader = new TextCollector();
  const hidingOf = createHidingTest();
  /** The elements around the node that is read, the innermost last. */
  const open: OpenElement[] = [];
  let preformatted = 0;

  /** Reads what a node is by itself; gives its first child when what is in it is to be read as well. */
  function enter(node: Node): Node | null {
    if (isText(node)) {
      reader.addText(node, preformatted > 0);
      return null;
    }
    if (!isElement(node)) return null;
    const name = nameOf(node);
    if (isBlock(name)) reader.endBlock();
    if (isSilent(name) || isOurs(node)) return null;
    if (name === 'br') reader.breakLine();
    if (name === 'sup' || name === 'a') {
      const content = textOf(node);
      if (isFootnoteMarker(node, name, content, reader.tail)) {
        reader.addMarker(content, noteTargetOf(node, name));
        return null;
      }
    }
    const child = firstChildOf(node);
    if (!child) return null;
    const how = reader.isHidden ? null : hidingOf(node, name);
    if (how) reader.beginHidden(how);
    if (name === 'pre') preformatted++;
    open.push({ name, isHidden: how !== null });
    return child;
  }

  /** Ends the innermost element. */
  function exit(): void {
    const left = open.pop();
    if (!left) return;
    if (isBlock(left.name)) reader.endBlock();
    // Of a closed `<details>` the summary is what people see.
    if (left.name === 'summary' && open.at(-1)?.isHidden) reader.skipHidden();
    if (left.isHidden) reader.endHidden();
    if (left.name === 'pre') preformatted--;
  }

  let node: Node | null = root;
  for (let count = 1; node && reader.length < limit; count++) {
    if (count % STEP === 0) yield;
    const child = enter(node);
    if (child) {
      node = child;
      continue;
    }
    // Up until there is something to the right.
    let next: Node | null = null;
    while (node && node !== root && !(next = nextSiblingOf(node))) {
      exit();
      node = parentOf(node);
    }
    node = next;
  }
  const page = reader.finish(node !== null);
  yield;
  const whole = leaveOut(page, brokenWords(page.text));
  yield;
  const glued = gluedMarkers(whole);
  yield;
  return leaveOut(whole, glued.spans, glued.markers);
}

class TextCollector {
  length = 0;
  readonly #parts: string[] = [];
  readonly #runs: TextRun[] = [];
  readonly #markers: FootnoteMarker[] = [];
  /** How many markers are known to stand where they stand; those after wait for the words that they begin. */
  #placedMarkers = 0;
  readonly #hidden: HiddenPart[] = [];
  isHidden = false;
  /** What separates the next words from those before: nothing, a line break or the end of a block. */
  #due: '' | '\n' | '\n\n' = '';
  /** Whether white space that comes now would be doubled. */
  #afterSpace = true;

  /** The last characters read, to judge what a superscript hangs on. */
  get tail(): string {
    return this.#parts.at(-1)?.slice(-8) ?? '';
  }

  breakLine(): void {
    if (this.length > 0) this.#due ||= '\n';
    this.#afterSpace = true;
  }

  endBlock(): void {
    if (this.length > 0) this.#due = '\n\n';
    this.#afterSpace = true;
  }

  addMarker(content: string, target: string | null): void {
    const label = content.trim().replace(/[[\])]/g, '');
    const opens = this.#due !== '' || this.length === 0;
    this.#markers.push({ at: this.length, label, opens, target });
    if (!opens) this.#placedMarkers = this.#markers.length;
  }

  beginHidden(how: Hiding): void {
    this.isHidden = true;
    this.#hidden.push({ start: this.length, end: this.length, how });
  }

  /** What was hidden up to here is seen after all. */
  skipHidden(): void {
    const part = this.#hidden.at(-1);
    if (part) part.start = this.length;
  }

  endHidden(): void {
    this.isHidden = false;
    const part = this.#hidden.at(-1);
    if (!part) return;
    part.end = this.length;
    if (part.end <= part.start) this.#hidden.pop();
  }

  addText(node: Text, preformatted: boolean): void {
    const { data } = node;
    if (preformatted) {
      this.#add(node, data, 0);
      return;
    }
    let from = 0;
    if (this.#afterSpace) {
      // What stands between two blocks is indentation, in most pages most of the nodes.
      if (!WORDS.test(data)) return;
      while (isLineSpace(data, from)) from++;
    }
    WIDE_SPACE.lastIndex = from;
    while (WIDE_SPACE.test(data)) {
      const next = WIDE_SPACE.lastIndex;
      let space = next - 1;
      while (space > from && isLineSpace(data, space - 1)) space--;
      this.#add(node, `${data.slice(from, space)} `, from);
      from = next;
    }
    this.#add(node, data.slice(from), from);
  }

  #add(node: Text, text: string, offset: number): void {
    if (text === '') return;
    if (this.#due) this.#endLine();
    for (; this.#placedMarkers < this.#markers.length; this.#placedMarkers++) {
      this.#markers[this.#placedMarkers]!.at = this.length;
    }
    this.#parts.push(text);
    this.#runs.push({ start: this.length, length: text.length, node, offset });
    this.length += text.length;
    this.#afterSpace = text.endsWith(' ');
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
    if (this.isHidden) this.endHidden();
    return {
      text: this.#parts.join(''),
      runs: this.#runs,
      markers: this.#markers,
      hidden: this.#hidden,
      truncated,
    };
  }
}
