import { createFileWordsFinder } from '../../../utils/anchors/words-in-file';
import type { TextPlaces, TextRun } from '../../../utils/text/page-text';
import { fileSpanOf, filePiecesOf } from '../../../utils/text/pdf/positions';
import { textPagesOf } from '../../../utils/text/pdf/text-pages';
import type { FilePlace, FileRun, FileText } from '../../../utils/text/pdf/types';
import type { PageView } from './page-view';

/** A place in the words over a page, in UTF-16 code units of an item. */
interface ElementPlace {
  page: number;
  item: number;
}

/** Joins the text of a file with the words that lie over its pages, as far as they are drawn. */
export class TextOfPages {
  readonly places: TextPlaces;
  readonly #views: readonly PageView[];
  readonly #runsOfPage: FileRun[][] = [];

  constructor(file: FileText, views: readonly PageView[]) {
    this.#views = views;
    for (const run of file.runs) (this.#runsOfPage[run.page] ??= []).push(run);
    const placesOfWords = createFileWordsFinder(file);
    this.places = {
      spanOf: (range) => {
        const [from, to] = this.#placesOf(range);
        return from && to && fileSpanOf(file, from, to);
      },
      rangesOf: (span) =>
        filePiecesOf(file, span).flatMap(({ page, item, from, to }) => {
          const element = views[page]?.texts?.[item];
          const range = element?.isConnected ? rangeIn(element, from, to) : null;
          return range ? [range] : [];
        }),
      pages: textPagesOf(file),
      placesOfWords,
    };
  }

  /** What of the text stands in the document now, in order of the text. */
  runs(): TextRun[] {
    return this.#shown()
      .flatMap((view) => this.#runsOfPage[view.number - 1] ?? [])
      .sort((a, b) => a.start - b.start)
      .flatMap((run) => this.#piecesOf(run));
  }

  #shown(): PageView[] {
    return this.#views.filter(({ texts }) => texts !== null);
  }

  #piecesOf({ page, item, start, length, offset }: FileRun): TextRun[] {
    const element = this.#views[page]?.texts?.[item];
    if (!element?.isConnected) return [];
    const runs: TextRun[] = [];
    let at = 0;
    for (const node of textNodesOf(element)) {
      const from = Math.max(offset, at);
      const to = Math.min(offset + length, at + node.length);
      if (from < to) runs.push({ start: start + from - offset, length: to - from, node, offset: from - at });
      at += node.length;
    }
    return runs;
  }

  /** The first and the last place in the words over the pages that a range covers. */
  #placesOf(range: Range): [FilePlace | null, FilePlace | null] {
    let first: FilePlace | null = null;
    let last: FilePlace | null = null;
    for (const { element, place } of this.#elements()) {
      if (!range.intersectsNode(element)) {
        if (last) break;
        continue;
      }
      const begins = element.contains(range.startContainer);
      const ends = element.contains(range.endContainer);
      first ??= {
        ...place,
        offset: begins ? offsetIn(element, range.startContainer, range.startOffset) : 0,
      };
      last = {
        ...place,
        offset: ends
          ? offsetIn(element, range.endContainer, range.endOffset)
          : (element.textContent?.length ?? 0),
      };
    }
    return [first, last];
  }

  *#elements(): Generator<{ element: HTMLElement; place: ElementPlace }> {
    for (const { texts, number } of this.#shown()) {
      for (const [item, element] of texts!.entries()) {
        if (element.isConnected) yield { element, place: { page: number - 1, item } };
      }
    }
  }
}

/** The text nodes below an element, in order: links that were made of references part them. */
function textNodesOf(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  return nodes;
}

function rangeIn(element: Element, from: number, to: number): Range | null {
  const range = document.createRange();
  let at = 0;
  let begun = false;
  for (const node of textNodesOf(element)) {
    if (!begun && from < at + node.length) {
      range.setStart(node, from - at);
      begun = true;
    }
    if (begun && to <= at + node.length) {
      range.setEnd(node, to - at);
      return range;
    }
    at += node.length;
  }
  return null;
}

function offsetIn(element: Element, container: Node, offset: number): number {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(container, offset);
  return range.toString().length;
}
