import { alignLabels } from '../align-labels';
import { createElement, firstChildOf, insertBefore, parentOf, queryAll, textOf } from '../safe-dom';

const ID = 'kamernoot-note-';
const NUMBER = /^\s*\d{1,3}\s*$/;

/**
 * Links footnote markers to their notes. docx-preview numbers footnotes on every page of its own and puts them in a
 * list at the end of that page, endnotes in a list at the end of the last; the lists have no links.
 */
export function linkNotes(container: Element): void {
  const sections = queryAll(container, 'section');
  const open: Element[] = [];
  let linked = 0;
  const link = (markers: Element[], notes: Element[]): Element[] => {
    const pairs = alignLabels(
      markers.map((marker, at) => ({ label: textOf(marker).trim(), at })),
      notes.map((_, index) => ({ label: String(index + 1), at: markers.length + index })),
    );
    return markers.filter((marker, index) => {
      const note = notes[pairs[index] ?? -1];
      if (!note) return true;
      note.id ||= ID + String(++linked);
      linkTo(marker, note.id);
      return false;
    });
  };
  for (const [index, section] of sections.entries()) {
    const markers = queryAll(section, 'article sup').filter((marker) => NUMBER.test(textOf(marker)));
    const lists = queryAll(section, 'ol').filter((list) => parentOf(list) === section);
    const isLast = index === sections.length - 1;
    const [footnotes, endnotes] = isLast && markers.length === 0 ? [undefined, lists[0]] : lists;
    open.push(...link(markers, itemsOf(footnotes)));
    if (isLast) link(open, itemsOf(endnotes));
  }
}

const itemsOf = (list: Element | undefined): Element[] =>
  list ? queryAll(list, 'li').filter((item) => parentOf(item) === list) : [];

/** Puts what a marker says into a link. */
function linkTo(marker: Element, id: string): void {
  const link = createElement(marker.ownerDocument, 'a');
  link.href = `#${id}`;
  for (let child = firstChildOf(marker); child; child = firstChildOf(marker)) insertBefore(link, child, null);
  insertBefore(marker, link, null);
}
