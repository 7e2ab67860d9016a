import { createListLabels } from './list-labels';
import { createOdtStyles, firstPageOf, type OdtStyles } from './odt-styles';
import type { OdtParts } from './open-odt';
import { allOf, childOf, countIn, kindOf, said } from './odt-xml';

/** What stands in the text and is not read: comments, deleted words, numbers that we write, patterns, and pictures. */
const LEFT_OUT =
  /^$|-(?:source|decls)$|^(?:office:(?:annotation|forms|scripts|event-listeners)|text:(?:tracked-changes|number|ruby-text)|draw:(?:image|object|object-ole|plugin|applet|floating-frame))$|^(?:svg|style|xlink):/;
const SPACE = /[ \t\r\n]+/g;
const MOST_SPACES = 100;
const MOST_SPANNED = 100;
const NOTE_ID = 'kamernoot-note-';

/** A line that is being written. */
interface Line {
  /** Whether white space that comes next is none, because some stands before it or nothing does. */
  afterSpace: boolean;
  /** Takes what hangs on a paragraph and does not stand in its sentences. */
  beside: Element;
}

/**
 * Draws an ODT as elements of our own: paragraphs, headings, lists, tables, text boxes, emphasis, and footnotes, to
 * which their markers link, behind the text. It is one long page, with the head and the foot of the first. Nothing in
 * it is taken over but words, known looks and links to https.
 *
 * @param document the page that the drawing is for
 */
export function drawOdt({ content, styles }: OdtParts, document: Document): HTMLElement {
  const page = document.createElement('section');
  page.className = 'odt-page';
  const { looks, header, footer } = firstPageOf(styles);
  setLooks(page, looks);
  const ofText = createOdtStyles(styles ? [content, styles] : [content]);
  const ofEdges = createOdtStyles(styles ? [styles] : []);
  const text = allOf(content, 'office:text')[0];
  if (header) page.append(new Drawing(document, ofEdges).all(header, 'header'));
  if (text) page.append(new Drawing(document, ofText).all(text, 'article'));
  if (footer) page.append(new Drawing(document, ofEdges).all(footer, 'footer'));
  return page;
}

class Drawing {
  readonly #notes: HTMLElement[] = [];
  readonly #labels;

  constructor(
    readonly document: Document,
    readonly styles: OdtStyles,
  ) {
    this.#labels = createListLabels(styles);
  }

  all(from: Element, name: string): HTMLElement {
    const made = this.document.createElement(name);
    this.#blocks(from, made);
    if (this.#notes.length > 0) this.#add(made, 'ol', { class: 'odt-notes' }).append(...this.#notes);
    return made;
  }

  #add(into: Element, name: string, attributes: Record<string, string> = {}, looks?: Map<string, string>) {
    const made = this.document.createElement(name);
    for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
    if (looks) setLooks(made, looks);
    into.append(made);
    return made;
  }

  #isLeftOut(element: Element, kind: string): boolean {
    if (LEFT_OUT.test(kind) || said(element, 'text:display') === 'none') return true;
    const family = kind === 'text:span' ? 'text' : 'paragraph';
    return this.styles.isHidden(family, said(element, 'text:style-name'));
  }

  #blocks(from: Element, into: Element): void {
    for (const child of from.children) {
      const kind = kindOf(child);
      if (this.#isLeftOut(child, kind)) continue;
      if (kind === 'text:p' || kind === 'text:h') this.#paragraph(child, kind, into);
      else if (kind === 'text:list') this.#list(child, into, null, 1);
      else if (kind === 'table:table') this.#table(child, into);
      else if (kind.startsWith('draw:')) this.#beside(child, into);
      else this.#blocks(child, into);
    }
  }

  #paragraph(from: Element, kind: string, into: Element): void {
    const name = kind === 'text:p' ? 'p' : `h${countIn(from, 'text:outline-level', 6)}`;
    const made = this.document.createElement(name);
    setLooks(made, this.styles.looksOf('paragraph', said(from, 'text:style-name')));
    this.#words(from, made, { afterSpace: true, beside: into });
    into.append(made);
  }

  #words(from: Element, into: Element, line: Line): void {
    for (const child of from.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) {
        const words = (child.nodeValue ?? '').replace(SPACE, ' ');
        this.#write(line.afterSpace && words.startsWith(' ') ? words.slice(1) : words, into, line);
      } else if (child.nodeType === Node.ELEMENT_NODE) {
        this.#inline(child as Element, into, line);
      }
    }
  }

  #write(words: string, into: Element, line: Line): void {
    if (words === '') return;
    into.append(words);
    line.afterSpace = words.endsWith(' ');
  }

  #inline(from: Element, into: Element, line: Line): void {
    const kind = kindOf(from);
    if (this.#isLeftOut(from, kind)) return;
    if (kind === 'text:s') this.#write(' '.repeat(countIn(from, 'text:c', MOST_SPACES)), into, line);
    else if (kind === 'text:tab') this.#write('\t', into, line);
    else if (kind === 'text:line-break') {
      this.#add(into, 'br');
      line.afterSpace = true;
    } else if (kind === 'text:note') this.#note(from, into);
    else if (kind === 'text:span') this.#span(from, into, line);
    else if (kind === 'text:a') this.#words(from, this.#add(into, 'a', linkIn(from)), line);
    else if (kind.startsWith('draw:')) this.#beside(from, line.beside);
    else this.#words(from, into, line);
  }

  #span(from: Element, into: Element, line: Line): void {
    const style = said(from, 'text:style-name');
    const looks = this.styles.looksOf('text', style);
    this.#words(from, this.#add(into, this.styles.positionOf(style) ?? 'span', {}, looks), line);
  }

  /** A marker where the note is called, and the note among those behind the text. */
  #note(from: Element, into: Element): void {
    const [citation, body] = [childOf(from, 'text:note-citation'), childOf(from, 'text:note-body')];
    if (!citation || !body) return;
    const label = (citation.textContent ?? '').replace(SPACE, ' ').trim();
    const note = this.document.createElement('li');
    note.id = NOTE_ID + String(this.#notes.push(note));
    setLabel(note, label);
    this.#add(this.#add(into, 'sup'), 'a', { href: `#${note.id}` }).append(label);
    this.#blocks(body, note);
  }

  /** The words of a text box stand before the paragraph that it hangs on. */
  #beside(from: Element, into: Element): void {
    const made = this.document.createElement('div');
    this.#blocks(from, made);
    if (made.textContent?.trim()) into.append(made);
  }

  #list(from: Element, into: Element, outer: string | null, level: number): void {
    const style = said(from, 'text:style-name') ?? outer;
    if (level === 1) this.#labels.begin(from, style);
    const made = this.#add(into, 'ul');
    for (const item of from.children) {
      const entry = this.#add(made, 'li');
      const isNumbered =
        kindOf(item) === 'text:list-item' && kindOf(item.children[0] ?? item) !== 'text:list';
      setLabel(entry, isNumbered ? this.#labels.next(item, style, level) : '');
      for (const child of item.children) {
        if (kindOf(child) === 'text:list') this.#list(child, entry, style, level + 1);
        else if (kindOf(child) === 'text:p' || kindOf(child) === 'text:h')
          this.#paragraph(child, kindOf(child), entry);
      }
    }
  }

  #table(from: Element, into: Element): void {
    const looks = (element: Element, family: string) =>
      this.styles.looksOf(family, said(element, 'table:style-name'));
    const table = this.#add(into, 'table', {}, looks(from, 'table'));
    const columns = this.#add(table, 'colgroup');
    const body = this.#add(table, 'tbody');
    const rowsIn = (group: Element): void => {
      for (const part of group.children) {
        const kind = kindOf(part);
        if (kind === 'table:table-column') {
          const span = countIn(part, 'table:number-columns-repeated', MOST_SPANNED);
          this.#add(columns, 'col', { span: String(span) }, looks(part, 'table-column'));
        } else if (kind === 'table:table-row') {
          const row = this.#add(body, 'tr');
          for (const cell of part.children) {
            if (kindOf(cell) !== 'table:table-cell') continue;
            const spans = {
              colspan: String(countIn(cell, 'table:number-columns-spanned', MOST_SPANNED)),
              rowspan: String(countIn(cell, 'table:number-rows-spanned', MOST_SPANNED)),
            };
            this.#blocks(cell, this.#add(row, 'td', spans, looks(cell, 'table-cell')));
          }
        } else if (kind.startsWith('table:table-')) rowsIn(part);
      }
    };
    rowsIn(from);
  }
}

function setLooks(element: HTMLElement, looks: Map<string, string>): void {
  for (const [property, value] of looks) element.style.setProperty(property, value);
}

/** What stands before an item, as a string of CSS. */
function setLabel(item: HTMLElement, label: string): void {
  item.style.setProperty('list-style-type', `"${label.replace(/["\\]/g, '')}\u00A0"`);
}

function linkIn(from: Element): Record<string, string> {
  const href = said(from, 'xlink:href') ?? '';
  return href.startsWith('https://') ? { href, rel: 'noopener noreferrer' } : {};
}
